import type { NoticeSheet } from '../print/sheet.js';
import { sayAgency } from '../session/receiver.js';
import { sayDay } from '../words/dates.js';
import { fill } from '../words/fill.js';
import { promisesBookWords } from '../words/promises-book.js';
import { addressIn, type Reader } from '../words/reader.js';
import type { ConclusionShown } from './documents.js';

/**
 * Writes a published conclusion in its legal form, without names of citizens.
 *
 * @see Nghị định 30/2020/NĐ-CP, phụ lục I
 */
export function conclusionSheet(reader: Reader, data: ConclusionShown): NoticeSheet {
  const { language, origin, words } = reader;
  const { conclusion: said } = promisesBookWords(language);
  const { agency, signer, session, matters, directives, issuedDay } = data;
  const upper = (text: string) => text.toLocaleUpperCase('vi');
  const day = (of: string) => sayDay(words, of, 'dayNumbers');
  const title = language === 'en' ? (signer.titleEn ?? signer.title) : signer.title;
  const address = `${origin}${addressIn(language, `/ket-luan/${data.id}`)}`;
  const place = agency.unit?.name ?? agency.ancestors.find(({ unit }) => unit)?.unit?.name;
  const directed = directives.map((one) =>
    fill(said.line, { owner: sayAgency(language, one.owner), text: one.publicText, day: day(one.dueDay) }),
  );
  return {
    form: 'notice',
    title: fill(said.title, { number: data.number }),
    issuer: { superior: null, name: upper(sayAgency(language, agency)), hasStar: agency.kind === 'PARTY_COMMITTEE' },
    motto: said.motto,
    number: fill(said.number, { number: data.number }),
    placeDate: [place, fill(said.day, { day: day(issuedDay) })].filter(Boolean).join(', '),
    heading: said.heading,
    subject: data.subject,
    basis: [],
    opening: data.opening ?? fill(said.opening, { day: day(session?.day ?? issuedDay), title }),
    items: [
      { title: said.matters, lines: matters.map(({ publicText }) => publicText) },
      ...(directed.length > 0 ? [{ title: said.directs, lines: directed }] : []),
    ],
    table: null,
    end: said.end,
    recipients: { title: said.recipients, lines: said.recipientLines },
    signer: { lines: [upper(title)], mark: said.signed, name: signer.leader.fullName },
    foot: [fill(said.foot, { address }), ''],
    address,
  };
}
