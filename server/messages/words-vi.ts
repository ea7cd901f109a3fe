import type { LetterWords } from './language.js';
import type { LetterFacts, LetterKind } from './letter.js';
import { type LocalTime, localDayAt } from './local-time.js';

/** Within a line: what is told comes first. */
const weekdays = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];
const date = (at: LocalTime) => `${at.day}/${at.month}/${at.year}`;
const clock = (at: LocalTime) => `${at.hour}:${at.minute}`;

const subjects: Record<LetterKind, string> = {
  BOOKED: 'Lịch hẹn đã được ghi nhận',
  WAITLISTED: 'Đã vào danh sách chờ',
  PROMOTED: 'Đã có chỗ cho Ông/Bà',
  MOVED: 'Lịch hẹn đã đổi',
  CANCELLED: 'Lịch hẹn đã hủy',
  REMINDER: 'Nhắc lịch hẹn',
  SESSION_RESCHEDULED: 'Lịch hẹn dời sang thời gian mới',
  SESSION_POSTPONED: 'Lịch hẹn tạm hoãn',
  SESSION_CANCELLED: 'Lịch hẹn bị hủy, xin không đến',
  RECEIVER_CHANGED: 'Lịch hẹn có thay đổi người tiếp',
  SESSION_RESTORED: 'Lịch hẹn trở lại như đã báo trước đây',
  WAITING_AGAIN: 'Đã vào danh sách chờ ưu tiên',
  AWAITING_LEADER: 'Đã bỏ lịch hẹn cũ để chờ buổi kế tiếp',
  AWAITING_SUCCESSOR: 'Ông/Bà chờ buổi kế tiếp của lãnh đạo kế nhiệm',
  LAPSED: 'Đăng ký đã hết hiệu lực',
  REVIEW_ACCEPTED: 'Cơ quan đã xem nội dung đăng ký',
  MORE_ASKED: 'Cơ quan đề nghị bổ sung thông tin',
  SESSION_PROPOSED: 'Cơ quan đề nghị một buổi khác',
  PROPOSAL_LAPSED: 'Đăng ký được giữ nguyên',
  REVIEW_WAITLISTED: 'Đăng ký ở danh sách chờ',
  REDIRECTED: 'Hướng dẫn về đăng ký',
  DECLINED: 'Trả lời về đăng ký',
};

const openings: Record<LetterKind, string> = {
  BOOKED: 'Lịch hẹn của Ông/Bà đã được ghi nhận.',
  WAITLISTED: 'Ông/Bà đã có trong danh sách chờ của buổi dưới đây.',
  PROMOTED: 'Đã có chỗ cho Ông/Bà trong buổi mà Ông/Bà đang chờ.',
  MOVED: 'Lịch hẹn của Ông/Bà đã được đổi sang thời gian dưới đây.',
  CANCELLED: 'Đăng ký dưới đây của Ông/Bà đã được hủy.',
  REMINDER: 'Xin nhắc Ông/Bà về lịch hẹn sắp tới.',
  SESSION_RESCHEDULED: 'Buổi mà Ông/Bà đăng ký đã dời sang thời gian mới. Đăng ký của Ông/Bà được giữ nguyên.',
  SESSION_POSTPONED: 'Buổi mà Ông/Bà đăng ký tạm hoãn, chưa có ngày mới. Xin Ông/Bà không đến theo lịch dưới đây.',
  SESSION_CANCELLED:
    'Buổi mà Ông/Bà đăng ký đã bị hủy. Xin Ông/Bà không đến theo lịch dưới đây. Mong Ông/Bà thông cảm vì sự bất tiện này.',
  RECEIVER_CHANGED: 'Người tiếp trong lịch hẹn của Ông/Bà đã thay đổi. Thời gian và địa điểm giữ nguyên.',
  SESSION_RESTORED:
    'Cơ quan đã rút lại thay đổi vừa công bố. Lịch hẹn của Ông/Bà diễn ra theo thông tin dưới đây; xin Ông/Bà thông cảm vì sự bất tiện này.',
  WAITING_AGAIN:
    'Đăng ký của Ông/Bà nay ở danh sách chờ ưu tiên của buổi dưới đây. Lịch hẹn cũ (nếu có) không còn hiệu lực.',
  AWAITING_LEADER: 'Theo lựa chọn của Ông/Bà, đăng ký được giữ để chờ buổi kế tiếp. Lịch hẹn dưới đây không còn.',
  AWAITING_SUCCESSOR:
    'Lãnh đạo mà Ông/Bà chờ buổi kế tiếp đã thôi giữ chức vụ. Đăng ký của Ông/Bà được giữ nguyên thứ tự và chuyển sang chờ người kế nhiệm; lịch hẹn cũ dưới đây không còn.',
  LAPSED: 'Đã hết thời hạn chọn buổi thay cho buổi bị hủy, nên đăng ký dưới đây của Ông/Bà hết hiệu lực.',
  REVIEW_ACCEPTED: 'Cơ quan đã xem nội dung đăng ký của Ông/Bà. Lịch hẹn dưới đây được giữ.',
  MORE_ASKED: 'Cơ quan đề nghị Ông/Bà bổ sung thông tin cho đăng ký dưới đây. Đăng ký vẫn được giữ nguyên.',
  SESSION_PROPOSED:
    'Cơ quan đề nghị chuyển đăng ký của Ông/Bà sang một buổi khác. Đăng ký dưới đây vẫn được giữ nguyên.',
  PROPOSAL_LAPSED: 'Thời hạn trả lời đề nghị chuyển buổi đã hết. Đăng ký dưới đây của Ông/Bà được giữ nguyên.',
  REVIEW_WAITLISTED: 'Cơ quan đã xem nội dung đăng ký. Đăng ký của Ông/Bà nay ở danh sách chờ của buổi dưới đây.',
  REDIRECTED: 'Cơ quan đã xem đăng ký của Ông/Bà và hướng dẫn như sau.',
  DECLINED: 'Cơ quan đã xem đăng ký của Ông/Bà và trả lời như sau.',
};

const arrive = 'Xin Ông/Bà đến trước giờ hẹn khoảng 10 phút và đọc mã đăng ký tại nơi tiếp đón.';
const decline = 'Nếu không thể đến, xin Ông/Bà báo hủy để nhường chỗ cho người khác.';
/** The law's right, whatever was answered: nobody needs a registration to be received. */
const walkIn =
  'Lịch hẹn dưới đây không còn được giữ. Ông/Bà vẫn có quyền đến trực tiếp nơi tiếp công dân trong giờ tiếp thường xuyên để được tiếp mà không cần đăng ký trước; nếu không đồng ý, Ông/Bà có thể liên hệ cơ quan để được giải thích.';
const again = 'Ông/Bà có thể chọn buổi khác tại:';

/** Whose next session is meant, named as in the calendar. */
const nextOf = (facts: LetterFacts) => `chờ buổi kế tiếp của ${facts.assignedTitle} ${facts.assignedName}`;
const other = 'chọn buổi khác (được ưu tiên nếu phải chờ) hoặc hủy, tại liên kết dưới đây';

const nexts: Record<LetterKind, (facts: LetterFacts) => string> = {
  BOOKED: () => `${arrive} ${decline}`,
  WAITLISTED: () => 'Khi có người nhường chỗ, Ông/Bà được xếp chỗ theo đúng thứ tự và được báo ngay.',
  PROMOTED: () => `${arrive} ${decline}`,
  MOVED: () => arrive,
  CANCELLED: () => again,
  REMINDER: () => `${arrive} ${decline}`,
  SESSION_RESCHEDULED: () =>
    `Nếu đồng ý với thời gian mới, Ông/Bà không cần làm gì. Nếu không, Ông/Bà có thể ${other}.`,
  SESSION_POSTPONED: (facts) =>
    `Đăng ký của Ông/Bà vẫn được giữ. Khi có ngày mới, Ông/Bà sẽ được báo ngay. Nếu không muốn chờ ngày mới, Ông/Bà có thể ${nextOf(facts)} mà vẫn được ưu tiên, ${other}.`,
  SESSION_CANCELLED: (facts) =>
    facts.answerBy
      ? `Ông/Bà vẫn giữ quyền ưu tiên: đến hết ngày ${date(localDayAt(facts.answerBy))}, Ông/Bà có thể ${nextOf(facts)}, ${other}. Sau ngày đó, đăng ký hết hiệu lực.`
      : again,
  RECEIVER_CHANGED: (facts) =>
    facts.receiverName === facts.assignedName && facts.receiverTitle === facts.assignedTitle
      ? arrive
      : `Nếu đồng ý với người tiếp thay, Ông/Bà không cần làm gì. Nếu không, Ông/Bà có thể ${nextOf(facts)} mà vẫn được ưu tiên, ${other}. ${arrive}`,
  SESSION_RESTORED: () => `Nếu không còn phù hợp, Ông/Bà có thể ${other}.`,
  WAITING_AGAIN: () => 'Khi có chỗ, Ông/Bà được xếp trước những người chờ không thuộc diện ưu tiên và được báo ngay.',
  AWAITING_LEADER: (facts) =>
    `Ông/Bà đang ${nextOf(facts)}. Khi buổi đó được công bố, Ông/Bà được xếp chỗ theo thứ tự ưu tiên và được báo ngay. Ông/Bà vẫn có thể ${other}.`,
  AWAITING_SUCCESSOR: (facts) =>
    `Ông/Bà đang chờ buổi kế tiếp của ${facts.assignedTitle} ${facts.awaitedName ?? ''}. Khi buổi đó được công bố, Ông/Bà được xếp chỗ theo thứ tự ưu tiên và được báo ngay. Ông/Bà vẫn có thể ${other}.`,
  LAPSED: () => again,
  REVIEW_ACCEPTED: () => `${arrive} ${decline}`,
  MORE_ASKED: () => 'Xin Ông/Bà trả lời tại liên kết dưới đây, hoặc gọi cho cơ quan.',
  SESSION_PROPOSED: () => 'Xin Ông/Bà đồng ý hoặc giữ lịch hẹn hiện có, tại liên kết dưới đây.',
  PROPOSAL_LAPSED: () => arrive,
  REVIEW_WAITLISTED: () => 'Khi có chỗ, Ông/Bà được xếp chỗ theo đúng thứ tự và được báo ngay.',
  REDIRECTED: () => walkIn,
  DECLINED: () => walkIn,
};

/** What is said by short message. The place and the code follow. */
const shorts: Record<LetterKind, (when: string) => string> = {
  BOOKED: (when) => `Da ghi nhan lich hen ${when}`,
  WAITLISTED: (when) => `Da vao danh sach cho ${when}, co cho se bao ngay`,
  PROMOTED: (when) => `Da co cho, lich hen ${when}`,
  MOVED: (when) => `Lich hen da doi sang ${when}`,
  CANCELLED: (when) => `Da huy lich hen ${when}`,
  REMINDER: (when) => `Nhac lich hen ${when}`,
  SESSION_RESCHEDULED: (when) => `Lich hen doi sang ${when}, lich cu da bo`,
  SESSION_POSTPONED: (when) => `Lich hen ${when} tam hoan, xin khong den, co ngay moi se bao`,
  SESSION_CANCELLED: (when) => `Lich hen ${when} bi huy, xin khong den`,
  RECEIVER_CHANGED: (when) => `Lich hen ${when} doi nguoi tiep, gio va noi hen giu nguyen`,
  SESSION_RESTORED: (when) => `Da rut lai thay doi, lich hen la ${when}`,
  WAITING_AGAIN: (when) => `Da vao danh sach cho uu tien ${when}, co cho se bao ngay`,
  AWAITING_LEADER: (when) => `Da bo lich hen ${when} de cho buoi ke tiep, co ngay se bao`,
  AWAITING_SUCCESSOR: (when) => `Thay cho lich hen ${when}, dang ky cho buoi ke tiep cua nguoi ke nhiem`,
  LAPSED: (when) => `Dang ky ${when} da het hieu luc`,
  REVIEW_ACCEPTED: (when) => `Da xem dang ky, lich hen ${when}`,
  MORE_ASKED: (when) => `De nghi bo sung cho lich hen ${when}`,
  SESSION_PROPOSED: (when) => `De nghi doi lich hen ${when}`,
  PROPOSAL_LAPSED: (when) => `Giu nguyen lich hen ${when}`,
  REVIEW_WAITLISTED: (when) => `Dang ky ${when} o danh sach cho`,
  REDIRECTED: (when) => `Da tra loi dang ky ${when}, cho khong con giu`,
  DECLINED: (when) => `Da tra loi dang ky ${when}, cho khong con giu`,
};

const when = (at: LocalTime) => `${clock(at)} ${weekdays[at.weekday]} ${date(at)}`;

/** The words of letters in Vietnamese: official and warm, with no name of the citizen and no matter. */
export const vietnameseWords: LetterWords = {
  greeting: 'Kính gửi Ông/Bà,',
  subject: (kind, at) => `${subjects[kind]}: ${date(at)}`,
  opening: (kind) => openings[kind],
  carriedOver: (from) =>
    `Yêu cầu của Ông/Bà gửi sau hạn đăng ký của buổi ngày ${date(from)} nên được chuyển sang buổi kế tiếp dưới đây, như đã báo trước khi gửi.`,
  next: (kind, facts) => nexts[kind](facts),
  times: (from, to) =>
    `${weekdays[from.weekday]}, ${date(from)}, ${to ? `${clock(from)}–${clock(to)}` : `từ ${clock(from)}`} (giờ Việt Nam)`,
  code: 'Mã đăng ký',
  time: 'Thời gian',
  before: 'Thời gian cũ',
  receiver: 'Người tiếp',
  insteadOf: (assigned) => `thay ${assigned}`,
  place: 'Địa điểm',
  online: 'Hình thức: trực tuyến',
  bring: 'Xin mang theo',
  reason: 'Lý do',
  manage: 'Xem, đổi hoặc hủy đăng ký tại liên kết riêng của Ông/Bà (xin không chuyển tiếp cho người khác):',
  help: ({ agencyName, agencyPhone, pointName, pointPhone }) => {
    const numbers = [
      ...(pointPhone ? [`nơi tiếp công dân ${pointPhone} (${pointName})`] : []),
      ...(agencyPhone && agencyPhone !== pointPhone ? [`${agencyName} ${agencyPhone}`] : []),
    ];
    return numbers.length === 0 ? `Trân trọng, ${agencyName}.` : `Cần giúp đỡ, xin gọi ${numbers.join(', hoặc ')}.`;
  },
  automatic: 'Thư này được gửi tự động, xin Ông/Bà không trả lời thư.',
  calendarTitle: 'Lịch hẹn',
  calendarNote: 'Muốn đổi hoặc hủy, xin vào mục “Đăng ký của tôi” trên trang đăng ký, với mã đăng ký của Ông/Bà.',
  when,
  date,
  short: (kind, at) => shorts[kind](when(at)),
  shortProposed: (at, instead) => `De nghi chuyen lich hen ${when(at)} sang ${when(instead)}`,
  shortChoice: (by) => `Con uu tien: chon buoi khac den het ${date(by)}`,
  shortReply: (by) => `Tra loi den het ${date(by)}`,
  shortAnswer: 'Xem tai trang Quan ly dang ky',
  shortPlace: 'tai',
  shortCode: 'Ma',
};
