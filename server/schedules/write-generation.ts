import { findAgencies } from '../../db/agencies.js';
import type { Transaction } from '../../db/client.js';
import { listUsedSlugs, markGenerated, rewriteGenerated, setAside } from '../../db/generated-sessions.js';
import { grouped } from '../../db/grouped.js';
import { recountSessions } from '../../db/places.js';
import { refreshSearchText, searchTextsOf } from '../../db/search-text.js';
import { insertSessions, type NewSessions } from '../../db/session-writes.js';
import { localDay } from '../local-day.js';
import { createIds } from '../new-ids.js';
import { chooseSlug } from '../sessions/slug-rules.js';
import type { ScheduleContent } from './content.js';
import type { WantedSession } from './generation-rules.js';
import type { WorkedOut } from './work-out.js';

/** Sessions of one day and owner beyond this many find no readable address, and are refused by the database. */
const mostOfOneDay = 30;

const newId = createIds();

const noLongerWanted = 'Không còn trong lịch định kỳ';

/** A session that is written, with the schedule that wants it. */
interface Made {
  id: string;
  scheduleId: string;
  content: ScheduleContent;
  wanted: WantedSession;
}

/**
 * Writes what was decided of schedules, in a handful of statements however many sessions there are; the new ones, in order.
 *
 * What moves is first set aside, so that no session stands in another's way while they change places.
 */
export async function writeGenerations(tx: Transaction, all: readonly WorkedOut[], now: string): Promise<Made[]> {
  const made = (which: (one: WorkedOut) => readonly { id: string; wanted: WantedSession }[]): Made[] =>
    all.flatMap((one) =>
      which(one).map((session) => ({ ...session, content: one.content, scheduleId: one.schedule.id })),
    );
  const created = made(({ decision }) => decision.create.map((wanted) => ({ id: newId(), wanted })));
  const rewritten = made(({ decision }) => decision.rewrite);
  const rewrittenIds = rewritten.map((one) => one.id);
  const touched = [...all.flatMap(({ decision }) => decision.withdraw), ...rewrittenIds];
  await setAside(tx, { ids: touched, reason: noLongerWanted, at: now });
  for (const { id, wanted } of rewritten) await rewriteGenerated(tx, id, { ...fieldsOf(wanted), updatedAt: now });
  await insertSessions(tx, {
    ...partsOf([...created, ...rewritten]),
    sessions: await newSessions(tx, created, now),
  });
  if (touched.length > 0) await recountSessions(tx, touched, now);
  await refreshSearchText(tx, rewrittenIds);
  await markGenerated(tx, touched);
  return created;
}

async function newSessions(tx: Transaction, created: readonly Made[], now: string): Promise<NewSessions['sessions']> {
  const slugs = await findSlugs(tx, created);
  const texts = await searchTextsOf(
    tx,
    created.map(({ content, wanted: { pointId, assignedPositionId, room, expectedContent } }) => {
      const { agencyId, hostIds } = content;
      return { agencyId, hostIds, pointId, assignedPositionId, room, expectedContent };
    }),
  );
  return created.map(({ id, scheduleId, content: { agencyId }, wanted }, i) => ({
    ...fieldsOf(wanted),
    ...{ id, slug: slugs[i] ?? id, agencyId, searchText: texts[i] ?? '', createdAt: now, updatedAt: now },
    ...{ scheduleId, nominalDay: wanted.nominalDay, scheduleSeat: wanted.seat },
    ...{ capacity: placesOf(wanted), openCount: placesOf(wanted), version: 1, generatedVersion: 1 },
  }));
}

function fieldsOf({ nominalDay: _, seat: __, slots: ___, ...fields }: WantedSession) {
  return { ...fields, day: localDay(fields.startsAt) };
}

function placesOf({ slots }: WantedSession): number {
  return slots.reduce((sum, slot) => sum + slot.publicCapacity, 0);
}

function partsOf(made: readonly Made[]): Omit<NewSessions, 'sessions'> {
  return {
    slots: made.flatMap(({ id, wanted }) => wanted.slots.map((slot) => ({ ...slot, id: newId(), sessionId: id }))),
    hosts: made.flatMap(({ id, content }) =>
      content.hostIds.map((agencyId, ordering) => ({ sessionId: id, agencyId, ordering })),
    ),
    participants: made.flatMap(({ id, content }) =>
      content.participants.map((one, ordering) => ({ sessionId: id, ordering, ...one })),
    ),
  };
}

/** A free readable address for each: its agency and day, with a number where that is taken. */
async function findSlugs(tx: Transaction, made: readonly Made[]): Promise<string[]> {
  const agencyIds = [...new Set(made.map(({ content }) => content.agencyId))];
  const agencies = new Map((await findAgencies(tx, agencyIds)).map((one) => [one.id, one.slug]));
  const prefixes = made.map(
    ({ content, wanted }) => `${agencies.get(content.agencyId) ?? 'buoi-tiep'}-${localDay(wanted.startsAt)}`,
  );
  const times = grouped(prefixes, (prefix) => prefix);
  const taken = new Set(await listUsedSlugs(tx, [...times.keys()]));
  const crowded = [...times].filter(([prefix, { length }]) => length > 1 || taken.has(prefix));
  const numbers = Array.from({ length: mostOfOneDay - 1 }, (_, i) => i + 2);
  const numbered = new Set(
    await listUsedSlugs(
      tx,
      crowded.flatMap(([prefix]) => numbers.map((n) => `${prefix}-${n}`)),
    ),
  );
  const used = new Map(
    crowded.map(([prefix]) => [prefix, numbers.map((n) => `${prefix}-${n}`).filter((slug) => numbered.has(slug))]),
  );
  for (const prefix of taken) used.get(prefix)?.push(prefix);
  return prefixes.map((prefix) => {
    const here = used.get(prefix);
    const slug = chooseSlug(prefix, here ?? [], { given: false }) ?? prefix;
    here?.push(slug);
    return slug;
  });
}
