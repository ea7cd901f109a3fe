/** What a demo needs to seal what people sent; made by whoever holds the keys. */
export interface DialogueSeals {
  topic(id: string, dialogueId: string, text: string): { sealedText: Buffer; textKey: Buffer };
  question(
    id: string,
    text: string,
    name: string | null,
  ): { sealedText: Buffer; sealedAsker: Buffer | null; codeHash: Buffer };
  source(id: string, text: string): Buffer;
  supporter(dialogueId: string, name: string): Buffer;
  comment(id: string, text: string): Buffer;
}

export interface TopicSeed {
  text: string;
  /** As it reads in public; null while the desk has not looked at it. */
  title: string | null;
  supporters: number;
  /** How it came, where not online, and from which paper, call or meeting. */
  from?: { channel: 'PAPER' | 'PHONE' | 'MEETING'; note: string };
}

export interface QuestionSeed {
  text: string;
  name: string | null;
  /** As it reads in public; null while the desk has not looked at it. */
  publicText: string | null;
  how?: 'ON_THE_SPOT' | 'DIRECTED' | 'FORWARDED';
  answer?: string;
  forwardedTo?: string;
  owner?: string;
  preparedBy?: string;
  prepared?: string;
}

export interface DialogueSeed {
  name: string;
  agency: string;
  kind: 'PUBLIC_DIALOGUE' | 'INTERNAL_DIALOGUE' | 'BUSINESS_DIALOGUE';
  occasion: 'ANNUAL' | 'TEN_PERCENT_VOTERS' | 'NECESSARY' | 'MANY_REQUESTS';
  title: string;
  audience: string;
  area: string | null;
  setting: string | null;
  /** How the slug of its session begins; null where it has none. */
  session: string | null;
  /** Days from today on which people met, where there is no session. */
  dayOff: number | null;
  states: readonly string[];
  reason?: string;
  conclusion?: string;
  topics: readonly TopicSeed[];
  questions: readonly QuestionSeed[];
}

const none = { area: null, setting: null, session: null, dayOff: null, topics: [], questions: [] };

export const dialogueSeeds: readonly DialogueSeed[] = [
  {
    ...none,
    name: 'doi-thoai-xa-thang-binh-giua-nam',
    agency: 'ubnd-xa-thang-binh',
    kind: 'PUBLIC_DIALOGUE',
    occasion: 'ANNUAL',
    title: 'Đối thoại với Nhân dân xã Thăng Bình về đất đai và môi trường',
    audience: 'Nhân dân 21 thôn; Ủy ban MTTQ Việt Nam xã; trưởng thôn',
    area: 'Toàn xã',
    session: 'doi-thoai-xa-thang-binh-',
    states: ['COLLECTING_TOPICS', 'ANNOUNCED', 'COLLECTING_QUESTIONS'],
    topics: [
      {
        text: 'Hồ sơ đất đai chuyển từ huyện về giải quyết chậm',
        title: 'Giải quyết hồ sơ đất đai chuyển từ cấp huyện',
        supporters: 14,
      },
      {
        text: 'Thu gom rác thải ở chợ và các thôn',
        title: 'Thu gom rác thải sinh hoạt ở chợ và các thôn',
        supporters: 9,
      },
      { text: 'Nước sạch cho các thôn phía đông', title: 'Cấp nước sạch cho các thôn phía đông', supporters: 6 },
    ],
    questions: [
      {
        text: 'Hồ sơ tách thửa nhà tôi nộp từ tháng 5 đến nay chưa có kết quả, bao giờ xong?',
        name: 'Trần Thị Hoa',
        publicText: 'Hồ sơ tách thửa nộp trước khi sắp xếp đơn vị hành chính bao giờ có kết quả?',
        preparedBy: 'ubnd-xa-thang-binh',
        prepared: 'Các hồ sơ nộp trước ngày 01/7 đã được bàn giao đủ; xã trả kết quả trước ngày 30 tháng sau.',
      },
      {
        text: 'Rác ở chợ Kế Xuyên mấy ngày mới thu gom một lần',
        name: null,
        publicText: 'Vì sao rác ở chợ nhiều ngày mới được thu gom một lần?',
        preparedBy: 'so-nong-nghiep-va-moi-truong',
      },
      { text: 'Bao giờ thôn 4 có nước sạch?', name: 'Lê Văn Bình', publicText: null },
      { text: 'Đường bê tông thôn 7 xuống cấp, xã có kế hoạch sửa không?', name: null, publicText: null },
    ],
  },
  {
    ...none,
    name: 'doi-thoai-doanh-nghiep',
    agency: 'ubnd-thanh-pho',
    kind: 'BUSINESS_DIALOGUE',
    occasion: 'NECESSARY',
    title: 'Chủ tịch UBND thành phố gặp gỡ, đối thoại với doanh nghiệp và hộ kinh doanh',
    audience: 'Doanh nghiệp, hộ kinh doanh, hiệp hội doanh nghiệp',
    session: 'doi-thoai-doanh-nghiep-',
    states: ['COLLECTING_TOPICS'],
    topics: [
      { text: 'Tiếp cận mặt bằng trong cụm công nghiệp', title: 'Tiếp cận đất đai, mặt bằng sản xuất', supporters: 11 },
      { text: 'Thủ tục cấp phép xây dựng kéo dài', title: 'Thời gian cấp phép xây dựng', supporters: 7 },
      { text: 'Cap phep xay dung cho nha xuong qua lau', title: null, supporters: 1 },
      { text: 'Nhà ở cho công nhân gần khu công nghiệp', title: null, supporters: 2 },
      {
        ...{ text: 'Xe tải nặng làm hỏng đường vào cụm công nghiệp', title: null, supporters: 8 },
        from: { channel: 'PAPER', note: 'Phiếu góp ý số 03 của Hội doanh nghiệp, gửi trực tiếp tại bộ phận tiếp nhận' },
      },
    ],
  },
  {
    ...none,
    name: 'doi-thoai-phuong-hai-chau',
    agency: 'ubnd-phuong-hai-chau',
    kind: 'PUBLIC_DIALOGUE',
    occasion: 'MANY_REQUESTS',
    title: 'Đối thoại về thoát nước và trật tự đô thị phường Hải Châu',
    audience: 'Nhân dân các tổ dân phố; tổ trưởng tổ dân phố',
    area: 'Các tổ dân phố phía nam',
    dayOff: -35,
    states: [
      'COLLECTING_TOPICS',
      'ANNOUNCED',
      'COLLECTING_QUESTIONS',
      'READY',
      'HELD',
      'CONCLUSION_ISSUED',
      'RESULT_PUBLISHED',
      'FOLLOW_UP',
    ],
    conclusion:
      'Giao Phòng Kinh tế, Hạ tầng và Đô thị phường nạo vét cống các kiệt bị ngập trước mùa mưa.\nGiao Công an phường duy trì kiểm tra lòng đường, vỉa hè mỗi tuần.\nVăn phòng phường theo dõi, báo cáo kết quả tại cuộc họp giao ban tháng.',
    topics: [
      { text: 'Ngập nước khi mưa lớn', title: 'Thoát nước các kiệt khi mưa lớn', supporters: 18 },
      { text: 'Lấn chiếm vỉa hè', title: 'Trật tự lòng đường, vỉa hè', supporters: 10 },
    ],
    questions: [
      {
        text: 'Kiệt 12 cứ mưa là ngập, phường xử lý thế nào?',
        name: 'Nguyễn Văn Minh',
        publicText: 'Các kiệt phía nam cứ mưa lớn là ngập, phường xử lý thế nào?',
        how: 'DIRECTED',
        answer: 'Nạo vét toàn bộ cống các kiệt phía nam, lắp thêm song chắn rác.',
        owner: 'ubnd-phuong-hai-chau',
      },
      {
        text: 'Xe máy để kín vỉa hè trước trường học',
        name: null,
        publicText: 'Vỉa hè trước trường học bị để xe kín, trẻ em phải đi xuống lòng đường.',
        how: 'ON_THE_SPOT',
        answer: 'Phường đã kẻ vạch, bố trí lực lượng vào giờ đến trường và giờ tan học từ tuần này.',
      },
      {
        text: 'Tuyến xe buýt qua phường thưa chuyến',
        name: null,
        publicText: 'Xe buýt qua phường thưa chuyến, đề nghị tăng chuyến.',
        how: 'FORWARDED',
        forwardedTo: 'Sở Xây dựng thành phố Đà Nẵng',
      },
    ],
  },
  {
    ...none,
    name: 'doi-thoai-noi-bo',
    agency: 'ubnd-thanh-pho',
    kind: 'INTERNAL_DIALOGUE',
    occasion: 'ANNUAL',
    title: 'Đối thoại với cán bộ, công chức trong giao ban tháng',
    audience: 'Cán bộ, công chức, viên chức Văn phòng',
    setting: 'Giao ban tháng, phòng họp số 2',
    dayOff: 0,
    states: ['READY'],
    questions: [
      { text: 'Bổ sung máy quét cho bộ phận văn thư', name: null, publicText: 'Bổ sung máy quét cho bộ phận văn thư' },
      {
        text: 'Bố trí lại ca trực ngày lễ',
        name: null,
        publicText: 'Bố trí lại ca trực ngày lễ cho đều giữa các phòng',
      },
    ],
  },
  {
    ...none,
    name: 'doi-thoai-so-noi-vu',
    agency: 'so-noi-vu',
    kind: 'PUBLIC_DIALOGUE',
    occasion: 'ANNUAL',
    title: 'Đối thoại về thủ tục hành chính lĩnh vực nội vụ',
    audience: 'Tổ chức, công dân thực hiện thủ tục hành chính',
    states: ['COLLECTING_TOPICS', 'NOT_REQUIRED'],
    reason: 'Hết thời gian lấy ý kiến, không phát sinh nhu cầu đối thoại.',
  },
];

export const comments: readonly { grade: number; about: 'SERVICE' | 'STAFF' | 'LEADER'; text: string | null }[] = [
  { grade: 5, about: 'SERVICE', text: 'Được giải thích rõ ràng, hẹn ngày trả lời cụ thể.' },
  { grade: 4, about: 'SERVICE', text: null },
  { grade: 4, about: 'SERVICE', text: 'Chờ hơi lâu nhưng được nghe hết ý kiến.' },
  { grade: 2, about: 'STAFF', text: 'Người hướng dẫn ở quầy trả lời chưa nhẹ nhàng.' },
  { grade: 5, about: 'SERVICE', text: null },
  { grade: 3, about: 'LEADER', text: 'Mong lãnh đạo dành thêm thời gian nghe.' },
  { grade: 5, about: 'SERVICE', text: 'Cảm ơn cơ quan đã đón tiếp chu đáo.' },
];
