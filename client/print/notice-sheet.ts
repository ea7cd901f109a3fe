import type { Day } from '../calendar/days.js';
import { sayAgency, sayTitle } from '../session/receiver.js';
import { sayDay, sayDayWithin, sayInstant, timeOf } from '../words/dates.js';
import { fill } from '../words/fill.js';
import { type PrintWords, printWords } from '../words/print.js';
import { addressIn, type Reader } from '../words/reader.js';
import type { PaperAgency, PaperSession } from './documents.js';
import type { PaperData } from './load.js';
import { contentLine, isOff, noteLines, placeLine, whenLines, whoLine } from './session-lines.js';
import type { NoticeSheet, SheetTable } from './sheet.js';

/**
 * Writes the notice of a month in its legal form.
 *
 * Number, date and signature are those of the paper in force; where there is none, their places stay empty and the foot
 * says so. Nothing is printed that is not published.
 *
 * @see Nghị định 30/2020/NĐ-CP, phụ lục I
 */
export function noticeSheet(reader: Reader, data: PaperData): NoticeSheet {
  const { agency, month, notice } = data;
  const words = printWords(reader.language);
  const name = sayAgency(reader.language, agency);
  const gaps = { agency: name, ...monthGaps(month) };
  const address = `${reader.origin}${addressIn(reader.language, `/thong-bao/${agency.slug}/${month.slice(0, 7)}`)}`;
  const subject = keepTogether(notice?.subject ?? fill(words.subject, gaps));
  return {
    form: 'notice',
    title: fill(words.subject, gaps),
    issuer: issuerOf(reader, agency),
    motto: agency.kind === 'PARTY_COMMITTEE' ? words.party : words.state,
    number: numberOf(words, data),
    placeDate: placeDateOf(words, data),
    heading: words.heading,
    subject,
    basis: basisOf(words, data).map((paper) => fill(words.basis, { paper })),
    opening: fill(words.opening, gaps),
    items: data.sessions.length === 0 ? [{ title: words.items.when, lines: [words.none] }] : itemsOf(reader, data),
    table: data.sessions.length === 0 ? null : tableOf(reader, data),
    end: fill(words.end, gaps),
    recipients: words.recipients,
    signer: signerOf(reader, words, data),
    foot: [
      ...(notice ? [] : [words.unsigned]),
      fill(words.printed, { address, when: sayInstant(reader.words, reader.now) }),
    ],
    address,
  };
}

/** The numbers of a month, as words ask for them. */
export function monthGaps(month: Day) {
  const [yyyy = '', mm = ''] = month.split('-');
  return { yyyy, mm, m: Number(mm) };
}

/** Bodies elected or standing for themselves have no superior above their name. */
const ownMasters: readonly PaperAgency['kind'][] = [
  'PEOPLES_COMMITTEE',
  'PEOPLES_COUNCIL',
  'PEOPLES_COUNCIL_STANDING',
  'PARTY_COMMITTEE',
  'NA_DELEGATION',
  'FATHERLAND_FRONT',
];

function issuerOf({ language }: Reader, agency: PaperAgency): NoticeSheet['issuer'] {
  const above = ownMasters.includes(agency.kind) ? undefined : agency.ancestors[0];
  const upper = (text: string) => text.toLocaleUpperCase('vi');
  return {
    superior: above ? upper(sayAgency(language, above)) : null,
    name: upper(sayAgency(language, agency)).replace(bodies, '$1\n'),
    hasStar: agency.kind === 'PARTY_COMMITTEE',
  };
}

/** What kind of body stands on a line of its own, above what it is the body of. */
const bodies =
  /^((?:THƯỜNG TRỰC )?(?:ỦY BAN|HỘI ĐỒNG) NHÂN DÂN|ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM|ĐOÀN ĐẠI BIỂU QUỐC HỘI) /u;

/** Parts the words of a title so that the name at its end is not left alone on a line. */
function keepTogether(title: string): string {
  const words = title.split(' ');
  return [...words.slice(0, -4), words.slice(-4).join('\u00a0')].join(' ');
}

function numberOf(words: PrintWords, { agency, notice }: PaperData): string {
  if (notice) return fill(words.number, { number: notice.number });
  return agency.kind === 'PARTY_COMMITTEE' ? words.noPartyNumber : words.noNumber;
}

function placeDateOf(words: PrintWords, { agency, month, notice }: PaperData): string {
  const place = agency.unit?.name ?? agency.ancestors.find(({ unit }) => unit)?.unit?.name ?? '';
  const [yyyy = '', mm = '', dd = ''] = (notice?.issuedDay ?? month).split('-');
  // A day or a month of one digit is written with a zero in front, so that nothing can be added.
  const date = fill(notice ? words.placeDate : words.noDate, { place, yyyy, mm, dd });
  return date.replace(/^, /, '');
}

function basisOf(words: PrintWords, { notice, sessions }: PaperData): string[] {
  const said = notice?.legalBasis ? [notice.legalBasis] : sessions.map((one) => one.legalBasis ?? '');
  const papers = said
    // Some say the rule first: “Ngày 25 hằng tháng … Căn cứ: Luật …; Nghị định …”.
    .flatMap((text) => (/căn cứ\s*:\s*(.*)$/is.exec(text)?.[1] ?? text).split(/\s*[;\n]\s*/))
    .map((paper) => paper.replace(/^căn cứ\s+/i, '').replace(/[.,]$/, ''))
    .filter(Boolean);
  return papers.length === 0 ? [...words.usualBasis] : [...new Set(papers)];
}

function itemsOf(reader: Reader, data: PaperData): NoticeSheet['items'] {
  const { items, bring, cutOffs, duties } = printWords(reader.language);
  const { sessions } = data;
  const registering = [...unique(sessions.map((one) => one.howToRegister ?? '')), onSite(reader, data)];
  return [
    { title: items.when, lines: [whenOf(reader, sessions)] },
    { title: items.where, lines: [whereOf(reader, sessions)] },
    { title: items.who, lines: whoOf(reader, sessions) },
    { title: items.register, lines: [...registering, cutOffs, bring] },
    { title: items.duty, lines: duties },
  ];
}

function whenOf(reader: Reader, sessions: readonly PaperSession[]): string {
  const words = printWords(reader.language);
  const hours = unique(sessions.map(({ startsAt, endsAt }) => `${timeOf(startsAt)} ${timeOf(endsAt)}`));
  const [from = '', to = ''] = hours[0]?.split(' ') ?? [];
  const clock = (time: string) => fill(words.clock, { h: time.slice(0, 2), m: time.slice(3) });
  const [first] = sessions;
  const days = unique(sessions.map(({ day }) => sayDay(reader.words, day, 'dayNumbers')));
  if (hours.length > 1 || days.length > 12 || !first) return fill(words.whenTable, { n: sessions.length });
  const gaps = { from: clock(from), to: clock(to), days: days.join(', '), day: sayDayWithin(reader.words, first.day) };
  return fill(days.length === 1 ? words.whenOne : words.whenSame, gaps);
}

function whereOf({ language }: Reader, sessions: readonly PaperSession[]): string {
  const words = printWords(language);
  const rooms = unique(sessions.map(({ room }) => room ?? ''));
  const places = unique(sessions.map(({ point }) => `${point.name} (${point.address})`));
  const [place = ''] = rooms.length === 1 && places.length === 1 ? [`${rooms[0]}, ${places[0]}`] : places;
  if (places.length === 1) return fill(words.whereOne, { place });
  return fill(words.whereTable, { places: places.join('; ') });
}

function whoOf(reader: Reader, sessions: readonly PaperSession[]): string[] {
  const words = printWords(reader.language);
  const receivers = unique(sessions.map((session) => whoLine(reader, session)));
  const participants = unique(sessions.flatMap((one) => one.participants.map(({ name }) => name)));
  return [
    fill(words.receivers, { names: receivers.join('; ') }),
    ...(participants.length === 0 ? [] : [fill(words.participants, { names: participants.join('; ') })]),
  ];
}

function onSite({ language, origin }: Reader, { agency, sessions }: PaperData): string {
  const words = printWords(language);
  const number = sessions.find(({ point }) => point.phone)?.point.phone ?? agency.phone;
  const phone = number ? fill(words.phone, { phone: number }) : '';
  return fill(words.onSite, { address: origin.replace(/^https?:\/\//, ''), phone });
}

function tableOf(reader: Reader, { month, sessions }: PaperData): SheetTable {
  const { table } = printWords(reader.language);
  const hasPlaces = new Set(sessions.map(placeLine)).size > 1;
  return {
    caption: fill(table.caption, monthGaps(month)),
    columns: hasPlaces ? table.columns : table.columns.filter((column) => column !== table.place),
    rows: sessions.map((session, index) => ({
      isOff: isOff(session),
      cells: [
        [String(index + 1)],
        whenLines(reader, session),
        [whoLine(reader, session)],
        ...(hasPlaces ? [[placeLine(session)]] : []),
        [contentLine(session)],
        noteLines(reader, session),
      ],
    })),
  };
}

/** A deputy signs in place of the head: “KT. CHỦ TỊCH / PHÓ CHỦ TỊCH”. Without a signed paper the place stays empty. */
function signerOf({ language }: Reader, words: PrintWords, { notice }: PaperData): NoticeSheet['signer'] {
  if (!notice) return { lines: [], mark: '', name: '' };
  const title = sayTitle(language, notice.signer).replace(/\s+(UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân)\b.*$/u, '');
  const upper = title.toLocaleUpperCase('vi');
  const head = /^PHÓ /.test(upper) ? [fill(words.inPlaceOf, { title: upper.slice(4) })] : [];
  return { lines: [...head, upper], mark: words.signed, name: notice.signer.leader.fullName };
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts.filter(Boolean))];
}
