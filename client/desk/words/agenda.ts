import { agenda as en } from './en/agenda.js';
import { agenda as vi } from './vi/agenda.js';

export const agendaWords = { vi, en };

export type AgendaWords = (typeof agendaWords)['vi'];
