import type { AccessNeed, IdentityKind, TopicArea } from '../../api/enums.js';

const topics: Record<TopicArea, string> = {
  LAND: 'Đất đai',
  LAND_CLEARANCE_COMPENSATION: 'Bồi thường, giải phóng mặt bằng',
  SOCIAL_POLICY: 'Chế độ, chính sách',
  CONSTRUCTION: 'Xây dựng, nhà ở',
  ENVIRONMENT: 'Môi trường',
  EDUCATION: 'Giáo dục',
  HEALTH: 'Y tế',
  BUSINESS: 'Sản xuất, kinh doanh, lao động',
  ADMINISTRATIVE_PROCEDURE: 'Thủ tục hành chính',
  OTHER: 'Lĩnh vực khác',
};

const identityKinds: Record<IdentityKind, string> = {
  CITIZEN_ID: 'Số định danh cá nhân (số căn cước, 12 chữ số)',
  OLD_ID_CARD: 'Chứng minh nhân dân cũ (9 chữ số)',
  PASSPORT: 'Hộ chiếu',
  OTHER: 'Giấy tờ khác',
};

const accessNeeds: Record<AccessNeed, string> = {
  WHEELCHAIR: 'Đi xe lăn hoặc đi lại khó khăn',
  HEARING: 'Khó nghe',
  SIGN_LANGUAGE: 'Cần người phiên dịch ngôn ngữ ký hiệu',
  SIGHT: 'Khó nhìn',
  COMPANION: 'Có người đi cùng giúp đỡ',
};

/** Words of a registration that booking and managing share: facts, ticket, faults. */
export const registration = {
  topics,
  identityKinds,
  accessNeeds,
  when: 'Thời gian',
  receiver: 'Người tiếp',
  insteadOf: 'thay {who}',
  where: 'Địa điểm',
  online: 'Tiếp trực tuyến',
  agency: 'Cơ quan tiếp',
  bring: 'Mang theo',
  bringUsual: 'Giấy tờ tùy thân và giấy tờ liên quan đến việc cần trình bày',
  directions: 'Đường đi',
  people: 'Số người đến',
  peopleCount: '{n} người',
  help: 'Cần người giúp, xin gọi {who}: {phone}',
  places: { some: 'Còn {n} chỗ', few: 'Chỉ còn {n} chỗ', none: 'Hết chỗ' },
  half: { morning: 'Buổi sáng', afternoon: 'Buổi chiều' },
  errors: 'Xin xem lại {n} chỗ sau',
  slot: '{from} đến {to}',
  call: 'Gọi {who}: {phone}',
  errorMark: 'Cần sửa:',
  ticket: {
    code: 'Mã đăng ký',
    codeHint: 'Xin ghi lại hoặc chụp lại mã này. Đọc mã tại nơi tiếp đón, không cần nói tên.',
    qr: 'Mã QR để quét tại nơi tiếp đón',
    print: 'In phiếu này',
    calendar: 'Thêm vào lịch điện thoại',
    calendarFile: 'tiep-cong-dan-{day}.ics',
    waitingTitle: 'Phiếu chờ',
    placeTitle: 'Phiếu hẹn tiếp công dân',
    waitingPlace: 'Thứ {n} trong danh sách chờ',
    cutHere: 'Phiếu này không ghi tên và nội dung của Ông/Bà.',
  },
  faults: {
    throttled: {
      title: 'Xin chờ một lát rồi thử lại',
      what: 'Có quá nhiều lần gửi trong thời gian ngắn. Chưa có gì bị mất: thông tin đã nhập vẫn còn nguyên.',
      wait: 'Có thể gửi lại sau khoảng {when}.',
      seconds: '{n} giây',
      minutes: '{n} phút',
    },
    busy: {
      title: 'Đang có rất nhiều người cùng gửi',
      what: 'Hệ thống chưa nhận được yêu cầu này. Thông tin đã nhập vẫn còn nguyên. Xin gửi lại sau ít giây.',
    },
    fault: {
      title: 'Chưa gửi được',
      what: 'Hệ thống không đọc được thông tin gửi lên. Thông tin đã nhập vẫn còn. Xin tải lại trang, hoặc gọi cho cơ quan tiếp.',
    },
  },
  unknown: {
    title: 'Chưa rõ kết quả',
    what: 'Đã gửi đi nhưng chưa nhận được trả lời. Có thể đăng ký đã được ghi nhận.',
    next: 'Bấm “Gửi lại” khi có mạng. Gửi lại không làm Ông/Bà bị đăng ký hai lần: nếu lần trước đã được ghi nhận, Ông/Bà sẽ nhận lại đúng kết quả đó.',
    again: 'Gửi lại',
  },
};
