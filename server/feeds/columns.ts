import { agencyIn, type Locale, pageOf, receiverOf, type Site, sayKey, titleIn } from './say.js';
import type { ToldSession } from './told.js';
import { wallClock } from './wall-clock.js';
import { feedWords } from './words.js';

export type Cell = string | number | null;

interface Said {
  name: string;
  title: string;
  about: string;
}

/** A column of the open data: what it is called and holds, in both languages, and where it is read. */
export interface Column {
  vi: Said;
  en: Said;
  /** A datatype of XML Schema, as CSV on the Web names it. */
  datatype: 'string' | 'date' | 'time' | 'dateTime' | 'integer' | 'anyURI';
  read(told: ToldSession, site: Site): Cell;
}

/** Every column, in order. Columns are only ever added, at the end. */
export const columns: readonly Column[] = [
  column('string', ['ma', 'Mã', 'Mã cố định của buổi'], ['id', 'Id', 'Never changes'], ({ session }) => session.id),
  column(
    'date',
    ['ngay', 'Ngày', 'Ngày tiếp, giờ Việt Nam'],
    ['day', 'Day', 'Local day in Viet Nam'],
    ({ session }) => session.day,
  ),
  column(
    'time',
    ['gio_bat_dau', 'Giờ bắt đầu', 'Giờ Việt Nam'],
    ['start_time', 'Begins', 'Wall time in Viet Nam'],
    ({ session }) => wallTime(session.startsAt),
  ),
  column(
    'time',
    ['gio_ket_thuc', 'Giờ kết thúc', 'Giờ Việt Nam'],
    ['end_time', 'Ends', 'Wall time in Viet Nam'],
    ({ session }) => wallTime(session.endsAt),
  ),
  column(
    'dateTime',
    ['bat_dau', 'Bắt đầu', 'Thời điểm, kèm múi giờ'],
    ['starts_at', 'Begins at', 'An instant with its offset'],
    ({ session }) => withOffset(session.startsAt),
  ),
  column(
    'dateTime',
    ['ket_thuc', 'Kết thúc', 'Thời điểm, kèm múi giờ'],
    ['ends_at', 'Ends at', 'An instant with its offset'],
    ({ session }) => withOffset(session.endsAt),
  ),
  column(
    'string',
    [
      'tinh_trang',
      'Tình trạng',
      'SCHEDULED: theo lịch; RESCHEDULED: đã dời; POSTPONED: hoãn, chưa có ngày mới; CANCELLED: hủy; HELD: đã diễn ra',
    ],
    ['status', 'State', 'SCHEDULED, RESCHEDULED, POSTPONED (no new day yet), CANCELLED or HELD'],
    ({ session }) => session.status,
  ),
  column(
    'string',
    ['ly_do', 'Lý do', 'Lý do dời, hoãn hoặc hủy'],
    ['reason', 'Reason', 'Why it was moved, postponed or cancelled'],
    ({ session }) => session.statusReason,
  ),
  column(
    'dateTime',
    ['bat_dau_truoc_do', 'Bắt đầu trước đó', 'Trước lần dời gần nhất'],
    ['previous_starts_at', 'Began before', 'Before it was last moved'],
    ({ session }) => session.previousStartsAt && withOffset(session.previousStartsAt),
  ),
  column(
    'string',
    ['loai', 'Loại', 'Loại buổi, bằng lời'],
    ['kind', 'Kind', 'Reception or dialogue, and which'],
    ({ session }, { locale }) => sayKey(feedWords(locale).kinds, session.kind),
  ),
  column(
    'string',
    ['hinh_thuc', 'Hình thức', 'Trực tiếp hoặc trực tuyến'],
    ['mode', 'Mode', 'In person or online'],
    ({ session }, { locale }) => sayKey(feedWords(locale).modes, session.mode),
  ),
  column(
    'string',
    ['ma_co_quan', 'Mã cơ quan', 'Phần địa chỉ của cơ quan, như trong bộ lọc `co-quan`'],
    ['agency_slug', 'Agency slug', 'As in the filter `co-quan`'],
    ({ agency }) => agency.slug,
  ),
  column(
    'string',
    ['co_quan', 'Cơ quan', 'Tên cơ quan tổ chức buổi tiếp'],
    ['agency', 'Agency', 'Which holds it'],
    ({ agency }, { locale }) => agencyIn(locale, agency),
  ),
  column(
    'string',
    ['don_vi_hanh_chinh', 'Đơn vị hành chính', 'Mã đơn vị hành chính của cơ quan, giữ số 0 đứng đầu'],
    ['unit_code', 'Unit code', 'Administrative unit of the agency; text, zeros lead'],
    ({ agency }) => agency.unitCode,
  ),
  column(
    'string',
    ['nguoi_tiep', 'Người tiếp', 'Người trực tiếp tiếp'],
    ['receiver', 'Receiver', 'Who really receives'],
    (told) => receiverOf(told).leader.fullName,
  ),
  column(
    'string',
    ['chuc_danh', 'Chức danh', 'Chức danh của người trực tiếp tiếp'],
    ['receiver_title', 'Title', 'Of who really receives'],
    (told, { locale }) => titleIn(locale, receiverOf(told).position),
  ),
  column(
    'string',
    ['nguoi_duoc_phan_cong', 'Người được phân công', 'Lãnh đạo phải tiếp theo lịch'],
    ['assigned', 'Assigned', 'The leader whose day it is'],
    ({ assigned }) => assigned.leader.fullName,
  ),
  column(
    'string',
    ['ly_do_tiep_thay', 'Lý do tiếp thay', 'Khi người khác tiếp thay'],
    ['delegation_reason', 'Reason of delegation', 'When somebody else receives'],
    ({ session, instead }) => instead && session.delegationReason,
  ),
  column(
    'string',
    ['noi_tiep', 'Nơi tiếp', 'Tên trụ sở hoặc địa điểm'],
    ['place', 'Place', 'Name of the reception point'],
    ({ point }) => point.name,
  ),
  column(
    'string',
    ['phong', 'Phòng', 'Phòng tiếp'],
    ['room', 'Room', 'Within the place'],
    ({ session }) => session.room || null,
  ),
  column(
    'string',
    ['dia_chi', 'Địa chỉ', 'Địa chỉ nơi tiếp'],
    ['address', 'Address', 'Of the place'],
    ({ point }) => point.address,
  ),
  column(
    'string',
    ['noi_dung', 'Nội dung dự kiến', 'Nội dung và các chủ đề'],
    ['content', 'Expected content', 'And topics'],
    ({ session }) => [session.expectedContent, ...session.topics].filter(Boolean).join('; ') || null,
  ),
  column(
    'dateTime',
    ['mo_dang_ky', 'Mở đăng ký', 'Để trống: từ khi công bố'],
    ['registration_opens_at', 'Registration opens', 'Empty: with publication'],
    ({ session }) => session.registrationOpensAt && withOffset(session.registrationOpensAt),
  ),
  column(
    'dateTime',
    ['han_dang_ky', 'Hạn đăng ký', 'Để trống: đến khi buổi tiếp bắt đầu'],
    ['registration_closes_at', 'Registration closes', 'Empty: when it begins'],
    ({ session }) => session.registrationClosesAt && withOffset(session.registrationClosesAt),
  ),
  column(
    'integer',
    ['so_cho', 'Số chỗ', 'Số chỗ nhận đăng ký của công dân'],
    ['capacity', 'Places', 'That the public can book'],
    ({ session }) => session.capacity,
  ),
  column(
    'integer',
    ['con_cho', 'Còn chỗ', 'Số chỗ còn trống lúc tải'],
    ['free_places', 'Free places', 'When this was read'],
    ({ session }) => session.openCount,
  ),
  column(
    'integer',
    ['lan_sua', 'Lần sửa', 'Tăng sau mỗi thay đổi của lịch'],
    ['sequence', 'Sequence', 'Rises with every change of the calendar'],
    ({ session }) => session.sequence,
  ),
  column(
    'dateTime',
    ['cong_bo_luc', 'Công bố lúc', 'Thời điểm công bố'],
    ['published_at', 'Published at', 'When it became public'],
    ({ session }) => session.publishedAt && withOffset(session.publishedAt),
  ),
  column(
    'anyURI',
    ['trang', 'Trang', 'Trang đọc về buổi này'],
    ['page', 'Page', 'Where people read about it'],
    ({ session }, site) => pageOf(site, session.slug),
  ),
];

/** What a column is called in a language. */
export const saidOf = (one: Column, locale: Locale): Said => (locale === 'en' ? one.en : one.vi);

function column(
  datatype: Column['datatype'],
  vi: readonly [string, string, string],
  en: readonly [string, string, string],
  read: Column['read'],
): Column {
  const said = ([name, title, about]: readonly [string, string, string]): Said => ({ name, title, about });
  return { datatype, vi: said(vi), en: said(en), read };
}

function wallTime(instant: string): string {
  const { hour, minute } = wallClock(instant);
  return `${hour}:${minute}`;
}

function withOffset(instant: string): string {
  const { year, month, day, hour, minute } = wallClock(instant);
  return `${year}-${month}-${day}T${hour}:${minute}:${instant.slice(17, 19)}+07:00`;
}
