import { roles } from '../audience.js';
import type { Rows } from '../rows.js';

const readers = roles('SECRETARY', 'HEAD', 'INSPECTOR');

/** Who records visits gives out what is taken home. */
const slips = roles('RECEPTIONIST', 'SECRETARY');

/** What people say after visits, for those whom it goes to; whom that is, says the feature. */
export const staffFeedbackRows: Rows = {
  'Query.visitFeedback(agencyId from to)': readers,
  'Query.feedbackSlip(origin visitId)': slips,
  'FeedbackSlip { address code qr }': slips,
  'Mutation.answerFeedback(answer id)': readers,
  'FeedbackAnswered { id }': readers,
  'StaffFeedback { about agency answer answeredAt comment day grade id leader }': readers,
};
