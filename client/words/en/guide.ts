import type { guide as vietnamese } from '../vi/guide.js';

const chapters: typeof vietnamese.chapters = [
  {
    id: 'khong-bat-buoc',
    title: 'You do not have to register',
    body: [
      'You have the right to come to a reception point without registering. Registering tells you the hour, saves you waiting, and lets the agency prepare.',
      'Beside the leaders’ sessions, reception officers receive people in office hours.',
    ],
  },
  {
    id: 'tim-buoi-tiep',
    title: 'Find a session',
    body: [
      'Open the calendar and type a leader’s name, a commune or your matter. You may leave out the tone marks: “thang binh” finds “Thăng Bình”.',
      'The calendar is published at least 5 working days before each session, with those attending and the expected content (Article 24 of the Law on Reception of Citizens 2013). When a session is moved, postponed or received by somebody else, its page says so and why.',
    ],
  },
  {
    id: 'dang-ky',
    title: 'Register for a place',
    body: [
      [
        'Choose a session and an hour with a free place.',
        'Give your name and what lets us recognise you. Telephone and e-mail may be left out.',
        'Say shortly what it is about, if you like.',
        'Check and send. You get a code and a link of your own.',
      ],
      'No account, no picture of papers, no fee. If you cannot use the web, call or visit the agency: an officer registers for you and prints a slip.',
      'When a session is full you can join the waiting list. Places that become free are given in the order of the list.',
    ],
  },
  {
    id: 'xem-doi-huy',
    title: 'See, move or cancel a registration',
    body: [
      'Open your own link, or go to “My registration” and give your code with the last four digits of your telephone or your name.',
      'When you move, the old place is kept until the new one is sure. If you cannot come, please cancel early so that somebody else can.',
    ],
  },
  {
    id: 'khi-den',
    title: 'When you come',
    body: [
      [
        'Bring an identity paper, your registration code, your petition and copies of papers that matter, if any.',
        'You may be represented or helped by a lawyer or legal aid; you may use your own language or sign language: say so when registering and an interpreter is arranged.',
        'Several people with one matter: from 5 people, 1 or 2 representatives; from 10, more, at most 5.',
      ],
      'Within 10 working days the agency answers that the matter is accepted, needs more time, is not accepted, or was sent to the competent body (Article 28 of the Law on Reception of Citizens 2013).',
    ],
  },
  {
    id: 'sau-khi-tiep',
    title: 'After your visit',
    body: [
      'Please say how it was: with a registration, at “My registration”; without one, by the code on the slip you took home, at the page /gop-y of this site, or by scanning the code of your number in line again.',
      'No name is needed. Nobody reads what is said of themselves; the agency answers on that same page.',
    ],
  },
  {
    id: 'to-cao',
    title: 'If you want to make a denunciation',
    body: [
      'Denunciations are taken only in person or by post, not through this site, to keep the name, address and handwriting of the person secret. Please do not write one when registering.',
      'You can still register an hour without saying what it is about. Such a registration looks like any other.',
    ],
  },
];

export const guide: typeof vietnamese = {
  title: 'How it works',
  description: 'How to find a reception, register, move or cancel, and what to bring.',
  lead: 'From finding a session to going home.',
  contents: 'On this page',
  toCalendar: 'See the reception calendar',
  chapters,
};
