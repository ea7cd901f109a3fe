import { feedback as told } from '../../../words/en/feedback.js';
import type { feedback as vietnamese } from '../vi/feedback.js';

const { grades, abouts } = told;

export const feedback: typeof vietnamese = {
  ...{ grades, abouts },
  title: 'Words after visits',
  lead: 'What people said after having been received, without names. What is said of staff is read by the head alone; of the leader, by the level above and the inspectorate. Reading it is on record.',
  none: 'Nothing was said in this time.',
  of: '{agency}, {day}, received by {leader}',
  ofStaff: '{agency}, {day}, received by staff',
  answered: 'Answered: {answer}',
  answer: 'Answer',
  answerOf: 'Answer what was said on {day}',
  answerField: 'Your answer',
  answerHint: 'Its writer reads it with the own code.',
  send: 'Send the answer',
  done: 'The answer is sent.',
  sum: '{n} words, {average} of 5 on average',
};
