import { everyone } from '../audience.js';
import type { Rows } from '../rows.js';

/** What a citizen answers when the agency changed something. */
export const promiseRows: Rows = {
  'Mutation.answerChange(input)': everyone,
  'AnswerChangeInput { access answer idempotencyKey slotId waitIfFull }': everyone,
  'AnswerNotOffered { choices message }': everyone,
  'ChangeAnswered { registration }': everyone,
  'ChangeOffer { act choices lastDay leader madeAt nextOfLeader reason startedBeforeAt }': everyone,
  'NothingAsked { message }': everyone,
};
