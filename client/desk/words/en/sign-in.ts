import type { signIn as vi } from '../vi/sign-in.js';

/** Signing in to the desk in English. */
export const signIn: typeof vi = {
  title: 'Sign in to the desk',
  lead: 'For staff who arrange, take in and follow up citizen receptions.',
  username: 'User name',
  password: 'Password',
  showPassword: 'Show password',
  hidePassword: 'Hide password',
  act: 'Sign in',
  acting: 'Checking…',
  needUsername: 'Please enter your user name.',
  needPassword: 'Please enter your password.',
  offline: 'The server was not reached. Please check your network and try again; what you typed is still here.',
  ended: {
    title: 'Your sign-in has ended',
    text: 'Please sign in again to go on. What you were typing is still here, and what you just sent is sent again.',
    as: 'Working as {name} ({username})',
    other: 'Somebody else? Another account gets a fresh desk; what is not saved on this screen is then lost.',
  },
  signedOut: 'Signed out.',
};
