import type { feedback as vietnamese } from '../vi/feedback.js';

export const feedback: typeof vietnamese = {
  title: 'How content are you with this visit?',
  grades: {
    5: 'Very content',
    4: 'Content',
    3: 'Neither',
    2: 'Not content',
    1: 'Not content at all',
  },
  about: 'This is about',
  abouts: {
    SERVICE: 'The visit as a whole',
    OFFICIAL: 'How staff behaved',
    LEADER: 'How the leader behaved',
  },
  aboutHint:
    'What you say of staff is read by the head of the agency alone; what you say of the leader, by the level above and the inspectorate. Whoever it is about cannot read it.',
  comment: 'In your own words',
  optional: '(optional)',
  commentHint: 'At most 2,000 characters. Please never send a denunciation here: say it in person.',
  send: 'Send',
  done: 'Thank you. It is with those whose task it is to read it.',
  given: 'You said: {grade}.',
  givenBefore: 'It has been said how this visit was.',
  answer: 'The agency answered: {answer}',
  missing: 'Please choose one.',
  wrong: 'Error:',
  unanswered: 'It could not be sent, perhaps because of the network. Nothing you wrote is lost; please try again.',
};
