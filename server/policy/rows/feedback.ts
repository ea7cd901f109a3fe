import { everyone } from '../audience.js';
import type { Rows } from '../rows.js';

/** What people say after having been received: their own to themselves, all grades together to everybody. */
export const feedbackRows: Rows = {
  'Mutation.giveFeedback(input)': everyone,
  'Mutation.giveVisitFeedback(input)': everyone,
  'Query.ownVisit(proof)': everyone,
  'Agency.satisfaction(year)': everyone,
  'FeedbackGiven { registration }': everyone,
  'FeedbackNotYet { message }': everyone,
  'FeedbackUnfit { message most }': everyone,
  'GiveFeedbackInput { about access comment grade }': everyone,
  'GiveVisitFeedbackInput { about comment grade proof }': everyone,
  'OwnVisit { agency answer day feedbackGiven mayGiveFeedback }': everyone,
  'OwnFeedback { about answer answeredAt comment grade }': everyone,
  'Registration { feedback mayGiveFeedback }': everyone,
  'VisitFeedbackGiven { visit }': everyone,
  'VisitProofInput { code ticket }': everyone,
  'Satisfaction { average contentShare count }': everyone,
};
