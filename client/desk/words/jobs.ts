import { jobs as en } from './en/jobs.js';
import { jobs as vi } from './vi/jobs.js';

export const jobsWords = { vi, en };
