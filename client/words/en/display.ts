import type { display as vi } from '../vi/display.js';

/** The wall screen where people wait. `{…}` is filled in. */
export const display: typeof vi = {
  title: 'Call display',
  description: 'Numbers being called and where to, at {place}.',
  calling: 'Now calling',
  last: 'Latest number called',
  wasAt: 'at {where}',
  toRoom: 'Please go to {where}',
  said: 'Number {label}, please go to {where}',
  nobody: 'No number called yet',
  nobodyWhat: 'Please wait here; the number called will be shown on this screen.',
  alsoCalled: 'Also being called',
  recent: 'Just called',
  waiting: { none: 'Nobody is waiting now', some: '{n} numbers waiting' },
  lost: 'No connection since {time}. The screen keeps the latest numbers; please listen for the call at the desk.',
  connecting: 'Connecting…',
  sound: {
    on: 'Sound off',
    off: 'Sound on',
    blocked: 'No sound yet: please touch the screen to switch it on.',
  },
  theme: { dark: 'Light', light: 'Dark' },
  whole: 'Full screen',
};
