import type { feedback } from '../words/vi/feedback.js';

export type FeedbackWords = typeof feedback;
