import { addDays, instantAt } from './day.js';
import type { Span } from './occurrences.js';
import { adHocBasisOn, dialogueBasis, legalBasisOn, whatToBring, whatToBringToDialogue } from './papers.js';
import type { PlannedSession } from './planned-session.js';
import { ownPoint } from './points.js';
import { addWorkingDays } from './working-day.js';

/** Sessions that follow from no rule: an ad hoc reception, dialogues with the people, a dialogue with enterprises. */
export function singleSessions(today: string, span: Span): PlannedSession[] {
  return [
    placed(adHoc, { workingDaysOff: 2, cutOffDays: 1 }, today, span),
    placed(thangBinhDialogue, { workingDaysOff: 18, cutOffDays: 5 }, today, span),
    placed(businessDialogue, { workingDaysOff: 12, cutOffDays: 3 }, today, span),
    placed(tamKyDialogue, { workingDaysOff: -25, cutOffDays: 5 }, today, span),
  ];
}

type Single = Omit<PlannedSession, 'day' | 'slug' | 'closesAt'> & { name: string };

const common = {
  ruled: null,
  standIn: null,
  kind: 'PUBLIC_DIALOGUE',
  mode: 'IN_PERSON',
  slotMinutes: 180,
  staffPlaces: 0,
  topics: [],
  bring: whatToBringToDialogue,
  opensAt: null,
  status: 'SCHEDULED',
  statusReason: null,
  previousStartsAt: null,
  wanted: null,
  publishedAt: null,
  change: null,
} as const;

const adHoc: Single = {
  ...common,
  name: 'tiep-dot-xuat-xa-thang-dien',
  agency: 'ubnd-xa-thang-dien',
  hosts: [],
  participants: ['so-nong-nghiep-va-moi-truong', 'Công an xã', 'Ủy ban MTTQ Việt Nam xã'],
  office: 'ubnd-xa-thang-dien:chair',
  kind: 'AD_HOC',
  point: ownPoint('ubnd-xa-thang-dien'),
  room: 'Phòng tiếp công dân',
  parts: [['08:00', '10:00']],
  slotMinutes: 30,
  publicPlaces: 1,
  content:
    'Tiếp công dân đột xuất về việc ngập úng, hư hỏng hoa màu sau thi công tuyến kênh; vụ việc có nhiều người, liên quan trách nhiệm của nhiều cơ quan.',
  register: 'Đăng ký tại trang này hoặc qua thôn trưởng; nhóm từ 05 người trở lên cử người đại diện trình bày.',
  bring: whatToBring,
  basis: [],
};

const thangBinhDialogue: Single = {
  ...common,
  name: 'doi-thoai-xa-thang-binh',
  agency: 'ubnd-xa-thang-binh',
  hosts: ['dang-uy-xa-thang-binh'],
  participants: [
    'Thường trực HĐND xã (đồng chủ trì)',
    'Ủy ban MTTQ Việt Nam xã',
    'Phòng Kinh tế',
    'Phòng Văn hóa – Xã hội',
    'Bí thư chi bộ, trưởng thôn các thôn',
  ],
  office: 'ubnd-xa-thang-binh:chair',
  point: 'nha-van-hoa-xa-thang-binh',
  room: 'Hội trường',
  parts: [['08:00', '11:00']],
  publicPlaces: 60,
  content:
    'Hội nghị đối thoại giữa UBND xã với Nhân dân; báo cáo việc giải quyết kiến nghị của hội nghị trước và trả lời trực tiếp.',
  topics: [
    'Giải quyết hồ sơ đất đai chuyển từ cấp huyện',
    'Đường giao thông và kênh mương nội đồng',
    'Thủ tục hành chính tại Trung tâm Phục vụ hành chính công xã',
    'Thu gom rác thải, nước sạch nông thôn',
  ],
  register:
    'Đăng ký dự và gửi câu hỏi tại trang này, qua trưởng thôn hoặc tại Văn phòng HĐND và UBND xã. Người không đăng ký vẫn được dự nếu còn chỗ.',
  basis: dialogueBasis,
};

const businessDialogue: Single = {
  ...common,
  name: 'doi-thoai-doanh-nghiep',
  agency: 'ubnd-thanh-pho',
  hosts: ['so-tai-chinh'],
  participants: [
    'so-xay-dung',
    'so-nong-nghiep-va-moi-truong',
    'so-noi-vu',
    'Thuế thành phố',
    'Đại diện các hiệp hội doanh nghiệp',
  ],
  office: 'ubnd-thanh-pho:chair',
  kind: 'BUSINESS_DIALOGUE',
  point: 'trung-tam-hoi-nghi',
  room: 'Hội trường tầng 1',
  parts: [['14:00', '17:00']],
  publicPlaces: 80,
  content: 'Chủ tịch UBND thành phố gặp gỡ, đối thoại với doanh nghiệp, hộ kinh doanh; tháo gỡ khó khăn, vướng mắc.',
  topics: ['Tiếp cận đất đai, mặt bằng sản xuất', 'Thủ tục đầu tư, xây dựng', 'Tuyển dụng và nhà ở cho người lao động'],
  register:
    'Doanh nghiệp đăng ký tại trang này hoặc tại Sở Tài chính; câu hỏi gửi trước được chuẩn bị trả lời tại hội nghị.',
  basis: [],
};

const tamKyDialogue: Single = {
  ...common,
  name: 'doi-thoai-phuong-tam-ky',
  agency: 'ubnd-phuong-tam-ky',
  hosts: [],
  participants: ['Thường trực HĐND phường (đồng chủ trì)', 'Ủy ban MTTQ Việt Nam phường', 'Tổ trưởng các tổ dân phố'],
  office: 'ubnd-phuong-tam-ky:chair',
  point: 'tru-so-tiep-cong-dan-tam-ky',
  room: 'Hội trường',
  parts: [['14:00', '17:00']],
  publicPlaces: 40,
  content: 'Hội nghị đối thoại giữa UBND phường với Nhân dân theo cụm tổ dân phố.',
  topics: ['Thoát nước mùa mưa', 'Tái định cư', 'An toàn giao thông quanh trường học'],
  register: 'Đăng ký tại trang này hoặc qua tổ trưởng tổ dân phố.',
  basis: dialogueBasis,
};

interface When {
  workingDaysOff: number;
  cutOffDays: number;
}

/** Gives a session the first free working day from so many working days off, and a cut-off some working days before. */
function placed(single: Single, when: When, today: string, span: Span): PlannedSession {
  const { workingDaysOff, cutOffDays } = when;
  const { name, ...rest } = single;
  const start = addWorkingDays(today, workingDaysOff);
  const days = [
    start,
    ...Array.from({ length: 10 }, (_, i) => addWorkingDays(start, (i + 1) * Math.sign(workingDaysOff))),
  ];
  const candidates = days.map((day) => dated(rest, name, day, cutOffDays));
  const free = candidates.find((candidate) => span.timetable.isFree(candidate));
  if (!free) throw new Error(`No free day for ${name}`);
  span.timetable.take(free);
  return free;
}

function dated(rest: Omit<Single, 'name'>, name: string, day: string, cutOffDays: number): PlannedSession {
  const closing = cutOffDays === 1 ? addDays(day, -1) : addWorkingDays(day, -cutOffDays);
  const basis =
    rest.kind === 'AD_HOC' ? adHocBasisOn(day) : rest.basis.length > 0 ? rest.basis : legalBasisOn(day, 'STATE');
  return { ...rest, slug: `${name}-${day}`, day, basis, closesAt: instantAt(closing, '17:00') };
}
