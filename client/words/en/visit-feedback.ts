import type { visitFeedback as vi } from '../vi/visit-feedback.js';

/** How it was, by the code taken home after a visit. */
export const visitFeedback: typeof vi = {
  title: 'How was your visit?',
  description: 'Say how your visit was, with the code on the slip you took home.',
  lead: 'You came without registering: the code on the slip you took home lets you say how it was. No name is needed.',
  code: 'Code on the slip',
  codeHint: 'Twelve letters and digits, such as 7K2M-90QX-4TRA. Capitals or not makes no difference.',
  look: 'Go on',
  received: '{agency} received you on {day}.',
  missing: 'Please type the code on your slip.',
  unknown: 'There is no such code. Please look at every letter and digit on the slip again.',
  often: 'Too many tries. Please wait ten minutes, then type it again.',
  unanswered: 'It could not be looked up, perhaps because of the network. Please try again.',
  wrong: 'Error:',
  noScript: 'This page needs JavaScript. You can also tell the office that received you directly.',
};
