import { registration as registrationEn } from '../../words/en/registration.js';
import { registration as registrationVi } from '../../words/vi/registration.js';
import { agenda as en } from './en/agenda.js';
import { agenda as vi } from './vi/agenda.js';

export const agendaWords = {
  vi: { ...vi, topics: registrationVi.topics },
  en: { ...en, topics: registrationEn.topics },
};

export type AgendaWords = (typeof agendaWords)['vi'];
