import { registration as publicEn } from '../../words/en/registration.js';
import { registration as publicVi } from '../../words/vi/registration.js';
import { counter as counterEn } from './en/counter.js';
import { registrations as en } from './en/registrations.js';
import { counter as counterVi } from './vi/counter.js';
import { registrations as vi } from './vi/registrations.js';

const shared = ({ topics, accessNeeds, identityKinds }: typeof publicVi) => ({ topics, accessNeeds, identityKinds });

export const registrationWords = {
  vi: { ...vi, ...counterVi, ...shared(publicVi) },
  en: { ...en, ...counterEn, ...shared(publicEn) },
};

export type RegistrationWords = typeof registrationWords.vi;
