import { v7 as uuidv7 } from 'uuid';
import { findAgencies } from '../../db/agencies.js';
import type { Transaction } from '../../db/client.js';
import {
  insertGenerated,
  listUsedSlugs,
  markGenerated,
  type NewGenerated,
  rewriteGenerated,
  setAside,
} from '../../db/generated-sessions.js';
import { recountSessions } from '../../db/places.js';
import type { ScheduleRow } from '../../db/schedules.js';
import { refreshSearchText } from '../../db/search-text.js';
import { localDay } from '../local-day.js';
import { chooseSlug } from '../sessions/slug-rules.js';
import type { ScheduleContent } from './content.js';
import type { GenerationDecision, WantedSession } from './generation-rules.js';

/** Sessions of one day and owner beyond this many find no readable address, and are refused by the database. */
const mostOfOneDay = 30;

const noLongerWanted = 'Không còn trong lịch định kỳ';

interface Generation {
  schedule: ScheduleRow;
  content: ScheduleContent;
  decision: GenerationDecision;
  now: string;
}

/**
 * Writes what was decided, in a handful of statements however many sessions there are.
 *
 * What moves is first set aside, so that no session stands in another's way while they change places. The ids of the new.
 */
export async function writeGeneration(tx: Transaction, given: Generation): Promise<string[]> {
  const { content, decision, now } = given;
  const rewrittenIds = decision.rewrite.map((one) => one.id);
  await setAside(tx, { ids: [...decision.withdraw, ...rewrittenIds], reason: noLongerWanted, at: now });
  const created = decision.create.map((wanted) => ({ id: uuidv7(), wanted }));
  for (const { id, wanted } of decision.rewrite)
    await rewriteGenerated(tx, id, { ...fieldsOf(wanted), updatedAt: now });
  const slugs = await findSlugs(tx, content.agencyId, decision.create);
  await insertGenerated(tx, {
    ...partsOf(content, [...created, ...decision.rewrite]),
    sessions: created.map(({ id, wanted }, i) => ({
      ...fieldsOf(wanted),
      ...{ id, slug: slugs[i] ?? id, agencyId: content.agencyId, searchText: '', createdAt: now, updatedAt: now },
      ...{ scheduleId: given.schedule.id, nominalDay: wanted.nominalDay, scheduleSeat: wanted.seat },
      ...{ capacity: placesOf(wanted), openCount: placesOf(wanted), version: 1, generatedVersion: 1 },
    })),
  });
  const createdIds = created.map((one) => one.id);
  const touched = [...rewrittenIds, ...decision.withdraw];
  if (touched.length > 0) await recountSessions(tx, touched, now);
  await refreshSearchText(tx, [...createdIds, ...rewrittenIds]);
  await markGenerated(tx, touched);
  return createdIds;
}

function fieldsOf({ nominalDay: _, seat: __, slots: ___, ...fields }: WantedSession) {
  return { ...fields, day: localDay(fields.startsAt) };
}

function placesOf({ slots }: WantedSession): number {
  return slots.reduce((sum, slot) => sum + slot.publicCapacity, 0);
}

function partsOf(content: ScheduleContent, made: readonly { id: string; wanted: WantedSession }[]): NewGenerated {
  return {
    sessions: [],
    slots: made.flatMap(({ id, wanted }) => wanted.slots.map((slot) => ({ ...slot, id: uuidv7(), sessionId: id }))),
    hosts: made.flatMap(({ id }) =>
      content.hostIds.map((agencyId, ordering) => ({ sessionId: id, agencyId, ordering })),
    ),
    participants: made.flatMap(({ id }) =>
      content.participants.map((one, ordering) => ({ sessionId: id, ordering, ...one })),
    ),
  };
}

async function findSlugs(tx: Transaction, agencyId: string, made: readonly WantedSession[]): Promise<string[]> {
  if (made.length === 0) return [];
  const [agency] = await findAgencies(tx, [agencyId]);
  const prefixes = made.map((wanted) => `${agency?.slug ?? 'buoi-tiep'}-${localDay(wanted.startsAt)}`);
  const numbers = Array.from({ length: mostOfOneDay - 1 }, (_, i) => i + 2);
  const candidates = [...new Set(prefixes)].flatMap((prefix) => [prefix, ...numbers.map((n) => `${prefix}-${n}`)]);
  const used = await listUsedSlugs(tx, candidates);
  return prefixes.map((prefix) => {
    const slug = chooseSlug(prefix, used, { given: false }) ?? prefix;
    used.push(slug);
    return slug;
  });
}
