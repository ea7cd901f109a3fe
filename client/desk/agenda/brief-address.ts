import { addressIn, type Language } from '../../words/reader.js';

/** Where the leader's paper is a file. */
export const pdfAddress = (language: Language, sessionId: string): string =>
  addressIn(language, `/staff/agendas/${sessionId}.pdf`);
