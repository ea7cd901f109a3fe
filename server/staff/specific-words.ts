import { lackWords } from '../dialogues/words.js';
import { localTimeAt } from '../messages/local-time.js';
import { petitionProblemWords, sayLacking } from '../petitions/words.js';
import { sayUnfinishedLetter } from '../templates/words.js';
import { sayField, sayProblem } from './say-problem.js';
import type { FieldProblem } from './shape.js';

type Locale = 'vi' | 'en';
type Words = Readonly<Record<Locale, string>>;

/** What refusals know beside their kind; each knows some of it. */
interface Known {
  kind: string;
  lacks?: string;
  lacking?: readonly string[];
  problem?: string;
  problems?: readonly FieldProblem[];
  field?: string;
  state?: string;
  startsAt?: string;
  endsAt?: string;
  day?: string;
  slug?: string;
  count?: number;
  taken?: number;
  comingSessions?: number;
  agenciesBelow?: number;
  source?: string;
  unknown?: readonly string[];
  missing?: readonly string[];
  signs?: number;
}

/** What a refusal says by what it knows, more than its kind alone could; null when it knows nothing more. */
export function saySpecifically(refusal: Known, locale: Locale): string | null {
  return sayings[refusal.kind]?.(refusal, locale)?.[locale] ?? null;
}

const hours: Readonly<Record<string, Words>> = {
  ENDS_BEFORE_START: {
    vi: 'Giờ kết thúc phải sau giờ bắt đầu, của buổi tiếp cũng như của từng khung giờ.',
    en: 'The end must come after the beginning, for the session and for each slot.',
  },
  NOT_ONE_DAY: {
    vi: 'Buổi tiếp phải bắt đầu và kết thúc trong cùng một ngày, theo giờ Việt Nam.',
    en: 'A session begins and ends on one day, by the time of Viet Nam.',
  },
  SLOT_OUTSIDE: {
    vi: 'Có khung giờ nằm ngoài giờ của buổi tiếp. Xin sửa khung giờ đó hoặc giờ của buổi.',
    en: 'A slot lies outside the hours of the session. Please change the slot or the hours.',
  },
  SLOTS_OVERLAP: {
    vi: 'Có hai khung giờ chồng lên nhau. Xin sửa để khung sau bắt đầu khi khung trước đã hết.',
    en: 'Two slots overlap. Please have each begin when the one before is over.',
  },
  WINDOW_REVERSED: {
    vi: 'Hạn đăng ký phải sau lúc mở đăng ký.',
    en: 'Registration must close after it opens.',
  },
  IN_THE_PAST: { vi: 'Thời gian đã chọn đã qua. Xin chọn thời gian sắp tới.', en: 'The time chosen is past.' },
  SAME_TIME: {
    vi: 'Thời gian đã chọn chính là thời gian đang công bố, nên không có gì để dời.',
    en: 'This is the time that is announced already; there is nothing to move.',
  },
  TERM_REVERSED: { vi: 'Ngày cuối không được trước ngày đầu.', en: 'The last day must not come before the first.' },
};

const states: Readonly<Record<string, Words>> = {
  DRAFT: {
    vi: 'Buổi tiếp còn là dự thảo, chưa công bố, nên chưa làm được việc này.',
    en: 'The session is still a draft, so this cannot be done yet.',
  },
  SCHEDULED: {
    vi: 'Buổi tiếp đã công bố, nên không làm được việc này.',
    en: 'The session is published, so this cannot be done.',
  },
  RESCHEDULED: {
    vi: 'Buổi tiếp đã công bố và đã dời lịch, nên không làm được việc này.',
    en: 'The session is published and was moved, so this cannot be done.',
  },
  POSTPONED: {
    vi: 'Buổi tiếp đang hoãn, chưa có ngày mới, nên không làm được việc này.',
    en: 'The session is put off without a new day, so this cannot be done.',
  },
  CANCELLED: {
    vi: 'Buổi tiếp đã hủy, nên không làm được việc này.',
    en: 'The session is cancelled, so this cannot be done.',
  },
  HELD: {
    vi: 'Buổi tiếp đã ghi nhận là đã diễn ra, nên không làm được việc này.',
    en: 'The session is on record as held, so this cannot be done.',
  },
};

const mostNamed = 5;

const sayings: Readonly<Record<string, (known: Known, locale: Locale) => Words | null | undefined>> = {
  FieldsInvalid: ({ problems = [] }, locale) => both(sayProblems(problems, locale)),
  LetterUnfinished: (known) => sayUnfinishedLetter(known),
  DialogueNotReady: ({ lacks = '' }) => Object.entries(lackWords).find(([name]) => name === lacks)?.[1],
  InvalidHours: ({ problem }) => hours[problem ?? ''],
  VisitIncomplete: ({ lacking = [] }) => sayLacking(lacking),
  PetitionIncomplete: ({ problem }) => petitionProblemWords[problem ?? ''],
  WrongState: ({ state }) => states[state ?? ''],
  NotFoundHere: ({ field }) =>
    field === undefined
      ? null
      : {
          vi: `Không tìm thấy ${sayField(field, 'vi')} đã chọn trong phạm vi đơn vị của bạn.`,
          en: `Nothing like ${sayField(field, 'en')} you chose was found among what your unit works on.`,
        },
  ChangeNeedsReason: ({ field }) =>
    field === 'assignedPositionId'
      ? {
          vi: 'Buổi tiếp đã công bố: đổi người tiếp xin dùng “Phân công người tiếp thay”, kèm lý do.',
          en: 'The session is published: change its receiver by “delegate”, with a reason.',
        }
      : {
          vi: 'Buổi tiếp đã công bố: đổi thời gian xin dùng “Hoãn, dời lịch”, kèm lý do.',
          en: 'The session is published: change its time by “postpone”, with a reason.',
        },
  LeaderBusy: (known) => ({
    vi: `Lãnh đạo đã có buổi tiếp khác, ${sayStretch(known, 'vi')}. Xin chọn giờ khác hoặc người tiếp khác.`,
    en: `The leader already receives elsewhere, ${sayStretch(known, 'en')}. Please choose another time or another receiver.`,
  }),
  RoomBusy: (known) => ({
    vi: `Phòng này đã được dùng ${sayStretch(known, 'vi')}. Xin chọn phòng khác hoặc giờ khác.`,
    en: `The room is already in use ${sayStretch(known, 'en')}. Please choose another room or another time.`,
  }),
  PositionNotHeld: ({ day }) =>
    day === undefined
      ? null
      : {
          vi: `Chức danh này không có người giữ vào ngày ${sayDay(day)} theo nhiệm kỳ đã chọn. Xin chọn người giữ chức danh vào ngày đó.`,
          en: `Nobody holds this position in that term on ${sayDay(day)}. Please choose a position held then.`,
        },
  SlugTaken: ({ slug }) => ({
    vi: `Địa chỉ rút gọn “${slug}” đã được dùng. Xin chọn địa chỉ khác.`,
    en: `The readable address “${slug}” is already in use. Please choose another one.`,
  }),
  PlacesHeld: ({ count }) => ({
    vi: `Đã có ${count} đăng ký vào buổi tiếp này nên không thể rút khỏi lịch. Xin dùng “Hoãn, dời lịch” hoặc “Hủy” để mọi người được báo.`,
    en: `Registrations are held (${count}), so the session cannot be withdrawn. Please postpone or cancel it, so that people are told.`,
  }),
  SlotHasRegistrations: ({ count }) => ({
    vi: `Khung giờ này đã có ${count} đăng ký nên không đổi giờ hoặc bỏ được.`,
    en: `Registrations are in this slot (${count}), so its hours stay and it cannot be taken out.`,
  }),
  CapacityBelowTaken: ({ taken }) => ({
    vi: `Số chỗ mới ít hơn ${taken} chỗ đã có người đăng ký.`,
    en: `There would be fewer places than the ${taken} that are taken.`,
  }),
  PointInUse: ({ comingSessions }) => ({
    vi: `Địa điểm này còn ${comingSessions} buổi tiếp sắp tới. Xin chuyển các buổi đó sang nơi khác trước.`,
    en: `Coming sessions are to take place here (${comingSessions}). Please move them elsewhere first.`,
  }),
  AgencyInUse: ({ comingSessions, agenciesBelow }) => ({
    vi: `Cơ quan còn ${comingSessions} buổi tiếp sắp tới và ${agenciesBelow} đơn vị trực thuộc nên chưa thể kết thúc.`,
    en: `The agency still has coming sessions (${comingSessions}) and agencies below it (${agenciesBelow}), so it cannot be ended yet.`,
  }),
  SessionBegun: ({ startsAt = '' }) => ({
    vi: `Buổi tiếp bắt đầu lúc ${sayAt(startsAt)}, đã qua, nên không công bố được nữa. Nếu là buổi tiếp đột xuất được ghi lại sau, xin ghi rõ lý do.`,
    en: `The session began at ${sayAt(startsAt)}, so it is not announced any more. An ad hoc reception recorded later needs a reason.`,
  }),
  SessionNotBegun: ({ startsAt = '' }) => ({
    vi: `Buổi tiếp bắt đầu lúc ${sayAt(startsAt)}, nên chưa thể ghi nhận là đã diễn ra.`,
    en: `The session begins at ${sayAt(startsAt)}, so it cannot be recorded as held yet.`,
  }),
  DelegationForbidden: ({ source }) => ({
    vi: `Theo ${source}, không phân công người khác tiếp thay buổi này. Xin hoãn, dời sang ngày lãnh đạo có thể tiếp.`,
    en: `By ${source} nobody else may receive at this session. Please move it to a day on which the leader can.`,
  }),
};

/** One problem is told in its own words; of several the fields are named. */
function sayProblems(problems: readonly FieldProblem[], locale: Locale): string | null {
  const [only] = problems;
  if (only === undefined) return null;
  const kept = locale === 'vi' ? 'Những gì đã nhập vẫn còn nguyên.' : 'Nothing you typed is lost.';
  if (problems.length === 1) return `${sayProblem(only, locale)} ${kept}`;
  const fields = [...new Set(problems.map(({ field }) => sayField(field, locale)))];
  const named = fields.slice(0, mostNamed).join(', ') + (fields.length > mostNamed ? ', …' : '');
  return locale === 'vi' ? `Xin xem lại: ${named}. ${kept}` : `Please look again at: ${named}. ${kept}`;
}

/** The sentence was made in the asker's language already. */
const both = (sentence: string | null) => (sentence === null ? null : { vi: sentence, en: sentence });

function sayStretch({ startsAt = '', endsAt = '' }: Known, locale: Locale): string {
  const [from, to] = [localTimeAt(startsAt), localTimeAt(endsAt)];
  const span = `${from.hour}:${from.minute}–${to.hour}:${to.minute}`;
  const day = `${from.day}/${from.month}/${from.year}`;
  return locale === 'vi' ? `${span} ngày ${day}` : `${span} on ${day}`;
}

function sayAt(instant: string): string {
  const { hour, minute, day, month, year } = localTimeAt(instant);
  return `${hour}:${minute}, ${day}/${month}/${year}`;
}

const sayDay = (day: string) => day.split('-').reverse().join('/');
