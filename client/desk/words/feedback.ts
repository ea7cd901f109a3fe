import { feedback as en } from './en/feedback.js';
import { feedback as vi } from './vi/feedback.js';

export const feedbackWords = { vi, en };
