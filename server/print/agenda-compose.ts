import { type BriefFacts, type BriefItem, type Officer, readBrief } from '../agendas/read-brief.js';
import type { RequestContext } from '../context.js';
import { wallClock } from '../feeds/wall-clock.js';
import type { AgendaSheet, LabelledText, Matter, TimetableRow } from './agenda-sheet.js';
import { type AgendaWords, agendaWords } from './agenda-words.js';

/** The paper for the leader of a session as the asker may read it, and that it was read; null where they may not. */
export async function composeBrief(
  ctx: RequestContext,
  sessionId: string,
  how: { isFile: boolean },
): Promise<AgendaSheet | null> {
  const facts = await readBrief(ctx, sessionId, how);
  return facts && agendaSheet(facts, ctx.locale);
}

/** Writes the paper a leader is given: the agenda with its times, then all that is known of each item, then who attends. */
export function agendaSheet(facts: BriefFacts, locale: 'vi' | 'en'): AgendaSheet {
  const words = agendaWords(locale);
  const { session, agency, items } = facts;
  const subject = words.subject(`${sayDay(words, session.startsAt)}, ${hoursOf(session)}`);
  return {
    form: 'agenda',
    title: `${words.heading}. ${subject}`,
    agency: (locale === 'en' && agency.nameEn) || agency.name,
    heading: words.heading,
    subject,
    marks: [sayVersion(words, facts), words.secrecy],
    facts: factsOf(words, facts),
    timetable: {
      ...words.timetable,
      rows: items.map((item, index) => rowOf(words, item, index)),
      total: totalOf(words, facts),
    },
    matters: {
      caption: words.matters,
      items: items.flatMap((item, index) => matterOf(words, item, index) ?? []),
    },
    participants: participantsOf(words, facts),
    foot: [words.printed(sayAt(words, facts.at), facts.readBy)],
  };
}

function factsOf(words: AgendaWords, { session, point, assigned, instead, items }: BriefFacts): LabelledText[] {
  const { facts } = words;
  const place = [session.room, point.name, point.address].filter(Boolean).join(', ');
  const coming = items.flatMap(({ person, strike }) => (person && strike === null ? [person] : []));
  const people = coming.reduce((sum, { partySize }) => sum + partySize, 0);
  return [
    { label: facts.when, text: `${sayDay(words, session.startsAt)}, ${hoursOf(session)}` },
    { label: facts.where, text: place },
    { label: facts.receiver, text: sayOfficer(instead ?? assigned) },
    ...(instead ? [{ label: facts.assigned, text: sayOfficer(assigned) }] : []),
    ...(session.expectedContent ? [{ label: facts.content, text: session.expectedContent }] : []),
    { label: facts.people, text: words.people(coming.length, people) },
  ];
}

function rowOf(words: AgendaWords, item: BriefItem, index: number): TimetableRow {
  const strike = item.strike ? ` (${words.strikes[item.strike] ?? item.strike})` : '';
  const what = `${index + 1}. ${nameOf(words, item)}${strike}`;
  const minutes = item.kind === 'NOTE' || item.strike ? '' : String(item.minutes);
  const time = item.strike ? '' : hoursOf(item);
  return { cells: [time, minutes, what, item.preparer ?? ''], isStruck: item.strike !== null };
}

/** What is known of an item; null where nothing is but its name. */
function matterOf(words: AgendaWords, item: BriefItem, index: number): Matter | null {
  const lines = [...personLines(words, item), ...preparedLines(words, item)];
  if (lines.length === 0) return null;
  const heading = `${index + 1}. ${nameOf(words, item)}`;
  return { heading, time: item.strike ? '' : hoursOf(item), isStruck: item.strike !== null, lines };
}

function personLines(words: AgendaWords, { person, topic, earlier }: BriefItem): LabelledText[] {
  if (!person) return [];
  const { lines } = words;
  const needs = [
    ...(person.needsInterpreter ? [words.interpreter] : []),
    ...person.accessNeeds.map((need) => words.needs[need] ?? need),
  ];
  return [
    ...line(lines.address, person.address),
    ...line(lines.party, person.partySize > 1 ? String(person.partySize) : null),
    ...line(lines.representatives, person.representatives.join(', ')),
    ...line(lines.needs, needs.join(', ')),
    ...line(lines.topic, topic),
    ...line(lines.summary, person.summary ?? words.noSummary),
    ...earlier.map((visit) => ({ label: lines.earlier, text: sayVisit(words, visit) })),
  ];
}

function preparedLines(words: AgendaWords, item: BriefItem): LabelledText[] {
  const { lines } = words;
  const { preparer, prepared, dueDay, preparation, isLate, documents, handlersNote } = item;
  const state = preparation && (words.preparation[preparation] ?? preparation);
  const due = dueDay && words.due(sayNumbers(`${dueDay}T05:00:00.000Z`));
  const preparing = [preparer, due, state, isLate ? words.late : null].filter(Boolean).join(', ');
  const papers = documents.map(({ title, reference }) => [title, reference].filter(Boolean).join(': '));
  return [
    ...line(lines.preparing, preparing),
    ...line(lines.note, item.note),
    ...line(lines.answer, item.answer),
    ...prepared.map(({ by, text, reference }) => ({
      label: words.lines.prepared,
      text: `${by}${reference ? ` (${reference})` : ''}: ${text}`,
    })),
    ...line(lines.documents, papers.join('; ')),
    ...line(lines.handlers, handlersNote?.note ?? null),
  ];
}

function participantsOf(words: AgendaWords, { participants }: BriefFacts): AgendaSheet['participants'] {
  if (participants.length === 0) return null;
  const answer = (given: string | null, by: string | null) =>
    given === null ? words.noAnswer : [words.answers[given] ?? given, by && words.by(by)].filter(Boolean).join(', ');
  return {
    ...words.participants,
    rows: participants.map(({ name, invitedAt, answer: given, answeredBy }) => [
      name,
      invitedAt ? words.invited(sayNumbers(invitedAt)) : words.notInvited,
      answer(given, answeredBy),
    ]),
  };
}

function sayVersion(words: AgendaWords, { agenda }: BriefFacts): string {
  const last = agenda.versions.at(-1);
  if (!last) return words.neverFrozen;
  return agenda.hasNews ? words.changedSince(last.number) : words.frozen(last.number, sayAt(words, last.frozenAt));
}

function totalOf(words: AgendaWords, { agenda }: BriefFacts): string {
  const { overMinutes, spareMinutes, endsAt } = agenda;
  const rest = overMinutes > 0 ? words.over(overMinutes) : spareMinutes > 0 ? words.spare(spareMinutes) : null;
  return [words.total(clockOf(endsAt)), rest].filter(Boolean).join(', ');
}

/** Without a name the code stands for the person. */
function nameOf(words: AgendaWords, { person, title }: BriefItem): string {
  return person ? (person.applicantName ?? words.nobody(person.code)) : (title ?? '');
}

function sayVisit(words: AgendaWords, visit: BriefItem['earlier'][number]): string {
  const { other, held } = words.standings;
  const isHeld = visit.sessionStatus === 'HELD' && visit.status === 'CONFIRMED';
  return words.earlier({
    day: sayNumbers(`${visit.day}T05:00:00.000Z`),
    receiver: `${visit.receiverTitle} (${visit.agencyName})`,
    topic: visit.topic,
    standing: isHeld ? held : (other[visit.status] ?? visit.status),
  });
}

const sayOfficer = ({ position, leader }: Officer): string =>
  `${leader.honorific} ${leader.fullName}, ${position.title}`.trim();

const line = (label: string, text: string | null): LabelledText[] => (text ? [{ label, text }] : []);

const clockOf = (instant: string): string => {
  const { hour, minute } = wallClock(instant);
  return `${hour}:${minute}`;
};

const hoursOf = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }): string =>
  startsAt === endsAt ? clockOf(startsAt) : `${clockOf(startsAt)}–${clockOf(endsAt)}`;

function sayNumbers(instant: string): string {
  const { day, month, year } = wallClock(instant);
  return `${day}/${month}/${year}`;
}

function sayDay(words: AgendaWords, instant: string): string {
  const at = wallClock(instant);
  return words.day(words.weekdays[at.weekday] ?? '', at);
}

const sayAt = (words: AgendaWords, instant: string): string => `${clockOf(instant)}, ${sayDay(words, instant)}`;
