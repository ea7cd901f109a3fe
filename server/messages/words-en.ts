import type { LetterWords } from './language.js';
import type { LetterFacts, LetterKind } from './letter.js';
import { type LocalTime, localDayAt } from './local-time.js';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const month = (at: LocalTime) => months[Number(at.month) - 1] ?? at.month;
const date = (at: LocalTime) => `${Number(at.day)} ${month(at)} ${at.year}`;
const clock = (at: LocalTime) => `${at.hour}:${at.minute}`;

const subjects: Record<LetterKind, string> = {
  BOOKED: 'Your appointment is booked',
  WAITLISTED: 'You are on the waiting list',
  PROMOTED: 'A place is yours',
  MOVED: 'Your appointment has moved',
  CANCELLED: 'Your appointment is cancelled',
  REMINDER: 'A reminder of your appointment',
  SESSION_RESCHEDULED: 'Your appointment has a new time',
  SESSION_POSTPONED: 'Your appointment is put off',
  SESSION_CANCELLED: 'Your appointment is called off, please do not come',
  RECEIVER_CHANGED: 'Somebody else will receive you',
  SESSION_RESTORED: 'Your appointment is as announced before',
  WAITING_AGAIN: 'You are on the waiting list with priority',
  AWAITING_LEADER: 'Your appointment is given up to wait for the next session',
  AWAITING_SUCCESSOR: 'You wait for the successor’s next session',
  LAPSED: 'Your registration has ended',
  REVIEW_ACCEPTED: 'We have looked at your registration',
  MORE_ASKED: 'Please tell us more',
  SESSION_PROPOSED: 'Another session is proposed',
  PROPOSAL_LAPSED: 'Your registration stands',
  REVIEW_WAITLISTED: 'Your registration is on the waiting list',
  REDIRECTED: 'Where to turn with your matter',
  DECLINED: 'An answer to your registration',
};

const openings: Record<LetterKind, string> = {
  BOOKED: 'Your appointment is booked.',
  WAITLISTED: 'You are on the waiting list of the session below.',
  PROMOTED: 'A place is yours in the session you were waiting for.',
  MOVED: 'Your appointment has moved to the time below.',
  CANCELLED: 'Your registration below is cancelled.',
  REMINDER: 'This is a reminder of your coming appointment.',
  SESSION_RESCHEDULED: 'The session you registered for has a new time. You keep your registration.',
  SESSION_POSTPONED:
    'The session you registered for is put off; a new day is not known yet. Please do not come at the time below.',
  SESSION_CANCELLED:
    'The session you registered for is called off. Please do not come at the time below. We apologise for the trouble.',
  RECEIVER_CHANGED: 'Somebody else will receive you at your appointment. Time and place stay the same.',
  SESSION_RESTORED:
    'The change announced a moment ago has been taken back. Your appointment is as told below. We apologise for the trouble.',
  WAITING_AGAIN:
    'Your registration is now on the waiting list, with priority, of the session below. An earlier appointment of it no longer stands.',
  AWAITING_LEADER:
    'As you chose, your registration is kept for the next session. The appointment below no longer stands.',
  AWAITING_SUCCESSOR:
    'The leader whose next session you wait for has left office. Your registration keeps its turn and now waits for the successor; the old appointment below no longer stands.',
  LAPSED:
    'The time for choosing instead of the session that was called off is over, so your registration below has ended.',
  REVIEW_ACCEPTED: 'We have looked at your registration. The appointment below stands.',
  MORE_ASKED: 'We ask you to tell us more about the registration below, which stands as it is.',
  SESSION_PROPOSED: 'We propose to move your registration to another session. The registration below stands as it is.',
  PROPOSAL_LAPSED: 'The time to answer the proposal is over. The registration below stands as it was.',
  REVIEW_WAITLISTED: 'We have looked at your registration. It is now on the waiting list of the session below.',
  REDIRECTED: 'We have looked at your registration and advise you as follows.',
  DECLINED: 'We have looked at your registration and answer as follows.',
};

const arrive = 'Please come about 10 minutes early and tell your code at the reception.';
const decline = 'If you cannot come, please cancel, so that somebody else can have the place.';
/** The law's right, whatever was answered: nobody needs a registration to be received. */
const walkIn =
  'The appointment below is no longer kept. You still have the right to come in person to the reception point during its regular hours, without registering; if you disagree, you can ask us to explain.';
const again = 'You can choose another session at:';

/** Whose next session is meant, named as in the calendar. */
const nextOf = (facts: LetterFacts) => `wait for the next session of ${facts.assignedTitle} ${facts.assignedName}`;
const other = 'choose another session (with priority if you have to wait) or cancel, at the link below';

const nexts: Record<LetterKind, (facts: LetterFacts) => string> = {
  BOOKED: () => `${arrive} ${decline}`,
  WAITLISTED: () => 'When somebody gives a place back, it goes to the next on the list, and you are told at once.',
  PROMOTED: () => `${arrive} ${decline}`,
  MOVED: () => arrive,
  CANCELLED: () => again,
  REMINDER: () => `${arrive} ${decline}`,
  SESSION_RESCHEDULED: () => `If the new time suits you, there is nothing to do. If not, you can ${other}.`,
  SESSION_POSTPONED: (facts) =>
    `Your registration is kept. You will be told as soon as there is a new day. If you would rather not wait for it, you can ${nextOf(facts)} and keep your priority, ${other}.`,
  SESSION_CANCELLED: (facts) =>
    facts.answerBy
      ? `You keep your priority: until the end of ${date(localDayAt(facts.answerBy))} you can ${nextOf(facts)}, ${other}. After that day your registration ends.`
      : again,
  RECEIVER_CHANGED: (facts) =>
    facts.receiverName === facts.assignedName && facts.receiverTitle === facts.assignedTitle
      ? arrive
      : `If you agree to be received by somebody else, there is nothing to do. If not, you can ${nextOf(facts)} and keep your priority, ${other}. ${arrive}`,
  SESSION_RESTORED: () => `If it no longer suits you, you can ${other}.`,
  WAITING_AGAIN: () =>
    'When there is a place, you come before those who wait without priority, and you are told at once.',
  AWAITING_LEADER: (facts) =>
    `You now ${nextOf(facts)}. When it is published you are given a place in order of priority, and told at once. You can still ${other}.`,
  AWAITING_SUCCESSOR: (facts) =>
    `You now wait for the next session of ${facts.assignedTitle} ${facts.awaitedName ?? ''}. When it is published you are given a place in order of priority, and told at once. You can still ${other}.`,
  LAPSED: () => again,
  REVIEW_ACCEPTED: () => `${arrive} ${decline}`,
  MORE_ASKED: () => 'Please answer at the link below, or call us.',
  SESSION_PROPOSED: () => 'Please agree, or keep your present appointment, at the link below.',
  PROPOSAL_LAPSED: () => arrive,
  REVIEW_WAITLISTED: () => 'When there is a place, it is given in strict order, and you are told at once.',
  REDIRECTED: () => walkIn,
  DECLINED: () => walkIn,
};

const shorts: Record<LetterKind, (when: string) => string> = {
  BOOKED: (when) => `Appointment booked: ${when}`,
  WAITLISTED: (when) => `On the waiting list: ${when}`,
  PROMOTED: (when) => `A place is yours: ${when}`,
  MOVED: (when) => `Appointment moved to ${when}`,
  CANCELLED: (when) => `Appointment cancelled: ${when}`,
  REMINDER: (when) => `Reminder of your appointment: ${when}`,
  SESSION_RESCHEDULED: (when) => `Appointment has a new time: ${when}`,
  SESSION_POSTPONED: (when) => `Appointment put off, please do not come: ${when}`,
  SESSION_CANCELLED: (when) => `Appointment called off, please do not come: ${when}`,
  RECEIVER_CHANGED: (when) => `Other receiver, same time and place: ${when}`,
  SESSION_RESTORED: (when) => `Change taken back, appointment: ${when}`,
  WAITING_AGAIN: (when) => `On the waiting list with priority: ${when}`,
  AWAITING_LEADER: (when) => `Appointment given up to wait for the next session: ${when}`,
  AWAITING_SUCCESSOR: (when) => `Instead of ${when} you wait for the next session of the successor`,
  LAPSED: (when) => `Registration has ended: ${when}`,
  REVIEW_ACCEPTED: (when) => `Registration looked at, appointment: ${when}`,
  MORE_ASKED: (when) => `Please tell us more for ${when}`,
  SESSION_PROPOSED: (when) => `Another session proposed instead of ${when}`,
  PROPOSAL_LAPSED: (when) => `Appointment stands: ${when}`,
  REVIEW_WAITLISTED: (when) => `On the waiting list: ${when}`,
  REDIRECTED: (when) => `Registration answered, place not kept: ${when}`,
  DECLINED: (when) => `Registration answered, place not kept: ${when}`,
};

const shortDate = (at: LocalTime) => `${Number(at.day)} ${month(at).slice(0, 3)} ${at.year}`;
const when = (at: LocalTime) => `${clock(at)} ${weekdays[at.weekday]?.slice(0, 3)} ${shortDate(at)}`;

/** The words of letters in English, beside the Vietnamese ones. */
export const englishWords: LetterWords = {
  greeting: 'Dear Sir or Madam,',
  subject: (kind, at) => `${subjects[kind]}: ${date(at)}`,
  opening: (kind) => openings[kind],
  carriedOver: (from) =>
    `Your request came after registration for the session of ${date(from)} had closed, so it went to the next session below, as was said before you sent it.`,
  next: (kind, facts) => nexts[kind](facts),
  times: (from, to) =>
    `${weekdays[from.weekday]}, ${date(from)}, ${to ? `${clock(from)}–${clock(to)}` : `from ${clock(from)}`} (Viet Nam time)`,
  code: 'Code',
  time: 'Time',
  before: 'Time before',
  receiver: 'Received by',
  insteadOf: (assigned) => `instead of ${assigned}`,
  place: 'Place',
  online: 'Held online',
  bring: 'Please bring',
  reason: 'Reason',
  manage: 'See, move or cancel your registration at your own link (please do not pass it on):',
  help: ({ agencyName, agencyPhone, pointName, pointPhone }) => {
    const numbers = [
      ...(pointPhone ? [`the reception point: ${pointPhone} (${pointName})`] : []),
      ...(agencyPhone && agencyPhone !== pointPhone ? [`${agencyName}: ${agencyPhone}`] : []),
    ];
    return numbers.length === 0
      ? `Yours faithfully, ${agencyName}.`
      : `For help, please call ${numbers.join(', or ')}.`;
  },
  automatic: 'This letter was sent by a machine. Please do not reply to it.',
  calendarTitle: 'Appointment',
  calendarNote: 'To move or cancel, open “My registration” on the site where you registered, with your code.',
  when,
  date: shortDate,
  short: (kind, at) => shorts[kind](when(at)),
  shortProposed: (at, instead) => `${when(instead)} proposed instead of ${when(at)}`,
  shortChoice: (by) => `You keep priority: choose by ${shortDate(by)}`,
  shortReply: (by) => `Answer by ${shortDate(by)}`,
  shortAnswer: 'See My registration on our site',
  shortPlace: 'at',
  shortCode: 'Code',
};
