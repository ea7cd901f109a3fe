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
  code: {
    phone: 'Code on your phone',
    phoneHint: 'The six digits that your authenticator app shows now. Each code is good for once.',
    paper: 'Recovery code',
    paperHint: 'One of the ten codes you printed when you set up the phone, such as k7mf-2xqp-9rta.',
    need: 'Please enter the code.',
    act: 'Confirm and open the desk',
    usePaper: 'No phone at hand? Use a recovery code',
    usePhone: 'Use the code on the phone',
    back: 'Sign in under another name',
  },
  provider: {
    or: 'Or sign in with',
    notLinked:
      'This account is not linked to the desk yet. Please sign in with your password, then link it on the page “My account”.',
    failed: 'Signing in with that account did not work. Please try again, or use your password.',
  },
  door: {
    passwordTitle: 'Choose a password of your own',
    passwordLead:
      'The one you just used was set by an administrator, for the first time only. Please choose one that only you know.',
    secondTitle: 'Set up your phone',
    secondLead:
      'Your role asks for a code on your phone besides the password, so that nobody who knows the password gets in. You do this once; it takes about two minutes.',
    signOut: 'Sign out',
  },
  signedOut: 'Signed out.',
};
