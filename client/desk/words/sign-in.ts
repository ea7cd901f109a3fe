import { signIn as en } from './en/sign-in.js';
import { signIn as vi } from './vi/sign-in.js';

export const signInWords = { vi, en };
