import type { LetterWords } from './language.js';
import type { LetterKind } from './letter.js';
import type { LocalTime } from './local-time.js';

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
};

const arrive = 'Please come about 10 minutes early and tell your code at the reception.';
const decline = 'If you cannot come, please cancel, so that somebody else can have the place.';
const again = 'You can choose another session at:';

const nexts: Record<LetterKind, string> = {
  BOOKED: `${arrive} ${decline}`,
  WAITLISTED: 'When somebody gives a place back, it goes to the next on the list, and you are told at once.',
  PROMOTED: `${arrive} ${decline}`,
  MOVED: arrive,
  CANCELLED: again,
  REMINDER: `${arrive} ${decline}`,
  SESSION_RESCHEDULED: 'If the new time does not suit you, you can move or cancel.',
  SESSION_POSTPONED: 'Your registration is kept. You will be told as soon as there is a new day.',
  SESSION_CANCELLED: again,
  RECEIVER_CHANGED: arrive,
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
};

/** The words of letters in English, beside the Vietnamese ones. */
export const englishWords: LetterWords = {
  greeting: 'Dear Sir or Madam,',
  subject: (kind, at) => `${subjects[kind]}: ${date(at)}`,
  opening: (kind) => openings[kind],
  next: (kind) => nexts[kind],
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
  help: (agency, phone) => (phone ? `For help, please call ${agency}: ${phone}.` : `Yours faithfully, ${agency}.`),
  automatic: 'This letter was sent by a machine. Please do not reply to it.',
  calendarTitle: 'Appointment',
  calendarNote: 'To move or cancel, please see the letter of confirmation.',
  short: (kind, at) =>
    shorts[kind](
      `${clock(at)} ${weekdays[at.weekday]?.slice(0, 3)} ${Number(at.day)} ${month(at).slice(0, 3)} ${at.year}`,
    ),
  shortPlace: 'at',
  shortCode: 'Code',
};
