import type { replies as vi } from '../vi/replies.js';

/** Grounds on which registrations are answered, and replies that stand ready. */
export const replies: typeof vi = {
  title: 'Grounds and ready replies',
  lead: 'The grounds and ready replies {agency} uses when it examines registrations.',
  replies: 'Ready replies',
  repliesHint: 'Open one to read it, or to word your own from it. What was sent keeps its words.',
  none: 'No reply stands ready yet.',
  name: 'Name',
  act: 'Used when',
  whose: 'Words of',
  own: 'This agency',
  standard: 'Standard',
  above: 'An agency above',
  since: 'Since',
  end: 'Stop using',
  endTitle: 'Stop using “{name}”',
  endText: 'Today is its last day. It stays on record.',
  ended: 'It is not used any more.',
  add: 'Word a new one',
  withGround: 'Goes with the ground',
  anyGround: 'Any ground',
  names:
    'You can use: {ma}, {thoi-gian}, {dia-diem}, {co-quan}, {dien-thoai}, {nguoi-tiep}, {han}, {can-cu}, {noi-tham-quyen}, {buoi-moi}, {so-van-ban}; what the secretary must say stands in square brackets.',
  words: 'In Vietnamese',
  wordsEn: 'In English',
  save: 'Save the reply',
  saved: 'The reply is saved, and used from today on.',
  grounds: 'Grounds',
  groundsHint: 'By law and general rule; citizens are always told the ground of an answer.',
  ground: 'Ground',
  source: 'Paper',
};
