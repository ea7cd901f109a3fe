import type { placeInLine as vi } from '../vi/place-in-line.js';

/** One’s own place in the line of today. `{…}` is filled in. */
export const placeInLine: typeof vi = {
  title: 'My place in line',
  description: 'See your number, how many go before you and about when you will be called.',
  number: 'Your number',
  ahead: { none: 'You are next', some: '{n} numbers before you' },
  expected: 'You will be called at about {from}–{to}',
  unknown: 'Not enough is known yet to say when you will be called.',
  called: 'Please go to {where} now',
  states: {
    WAITING: 'Waiting',
    CALLED: 'Being called',
    SERVING: 'Being received at {where}',
    HELD: 'Your number is kept. Please tell the reception when you are back.',
    MISSED: 'Your number was called and nobody came. Please tell the reception to go back into the line.',
    DONE: 'Done. Thank you.',
    LEFT: 'This number has ended. If you are still here, please tell the reception.',
    UNDONE: 'This number is no longer in use. Please tell the reception.',
  },
  rule: 'Who has an appointment is called at its time, walk-ins in between in the order they came; who has priority goes first. The time is told from what really happens today and may change.',
  updated: 'As of {time}',
  lost: 'No connection. This is how it was at {time}.',
  none: 'This number was not found today. Please ask at the reception.',
  open: 'Looking for your number…',
  noScript: 'This page needs JavaScript. Numbers being called are on the screen where you wait.',
};
