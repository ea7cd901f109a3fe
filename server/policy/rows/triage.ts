import { everyone } from '../audience.js';
import type { Rows } from '../rows.js';

/** What the agency told a citizen after looking at the registration: whoever asks proves by code or link that it is theirs. */
export const triageRows: Rows = {
  'Mutation.answerProposal(input)': everyone,
  'Mutation.answerReview(input)': everyone,
  'AnswerNotFitting { message most }': everyone,
  'AnswerProposalInput { accept access idempotencyKey }': everyone,
  'AnswerReviewInput { access idempotencyKey text }': everyone,
  'Registration { review }': everyone,
  'RegistrationReview { answer answeredAt competentBody documentNumber ground groundSource }': everyone,
  'RegistrationReview { question repliedAt reply state }': everyone,
  'ReviewAnswered { registration }': everyone,
  'ReviewQuestion { dueDay kind proposed }': everyone,
};
