import type { privacy as vietnamese } from '../vi/privacy.js';

const chapters: typeof vietnamese.chapters = [
  {
    id: 'thu-thap',
    title: 'What is collected, and why',
    body: [
      'Reading the calendar needs nothing about you. To register, the receiving agency needs:',
      [
        'Your name; an address or the number of an identity paper if the agency asks for it: to know who will come, under Article 7 of the Law on Reception of Citizens 2013.',
        'A telephone number or e-mail, if you wish: to tell you when the session changes.',
        'The field and a summary of your matter, if you wish: to prepare and invite the right people.',
        'How many come with you, an interpreter, help with access: to arrange the room.',
      ],
      'Receiving citizens is a duty set by law, so handling these details needs no separate consent. Reminders are sent only if you tick the box yourself, and you can take that back at any time.',
    ],
  },
  {
    id: 'khong-thu-thap',
    title: 'What is not collected',
    body: [
      [
        'Pictures of identity papers.',
        'Denunciations. They are taken only in person or by post.',
        'What you read here: no tracking cookies, no advertising, nothing sent to third parties.',
      ],
    ],
  },
  {
    id: 'ai-xem',
    title: 'Who sees it, how it is kept',
    body: [
      'Only officers in charge at the agency that holds the session see your registration. Names never appear in the public calendar, on call displays or in links.',
      'Numbers of papers and contact details are stored encrypted. Opening a registration again shows only the end of the telephone number and the beginning of the e-mail.',
      'Your own link is the key to your registration: please keep it to yourself.',
    ],
  },
  {
    id: 'bao-lau',
    title: 'How long',
    body: [
      'A registration is kept until the reception is finished and the archive period set by law is over; then personal details are erased and only statistics stay.',
    ],
  },
  {
    id: 'quyen',
    title: 'Your rights',
    body: [
      'Under the Law on Personal Data Protection 2025 you may know, see and correct your data, take back consent, ask for erasure or restriction, and complain.',
      'Please turn to the agency that took your registration: in person, by telephone or by the e-mail on its page. It answers within 2 working days.',
    ],
  },
];

export const privacy: typeof vietnamese = {
  title: 'Privacy',
  description: 'What this site collects when you register, why, who sees it, and how long it is kept.',
  lead: 'We only ask for what is needed to receive you well.',
  contents: 'On this page',
  chapters,
};
