import { type AgendaVersionRow, findAgendaVersions } from '../../db/agenda-versions.js';
import { listRegistrationsById } from '../../db/agendas.js';
import { recordRead } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { canonicalJson } from '../releases/canonical-rules.js';
import { chainHashOf, hashOf } from '../releases/chain.js';
import { requireStaff } from '../staff/require-staff.js';
import { agendaSightOf } from './access.js';
import type { AgendaContent } from './content-rules.js';
import { differenceOf } from './difference-rules.js';
import { contentOf, openWordsOf, type WordsOfItems } from './frozen-content.js';
import { type PlacedPerson, presentState } from './item-facts.js';
import { findSeen } from './open.js';
import { personOf } from './person.js';
import { peopleIn } from './read.js';
import { readState } from './read-state.js';
import { readTaken } from './sealed-note.js';

type Seen = NonNullable<Awaited<ReturnType<typeof findSeen>>>;

/** A frozen version with what it holds, and whether its hashes are still right; null where the asker sees none. */
export async function readFrozen(ctx: RequestContext, sessionId: string, number: number) {
  requireStaff(ctx);
  const seen = await findSeen(ctx, sessionId);
  const [version] = seen ? await findAgendaVersions(ctx.db, sessionId, [number]) : [];
  if (!seen || !version) return null;
  const { content, words } = await heldBy(ctx, seen, version);
  const people = await readPeople(ctx, seen, [content]);
  const items = content.items.map((one) => presentState(one, words[one.id], people));
  await recordSeen(ctx, seen, items);
  return { version, isIntact: isIntact(version), items, participants: content.participants };
}

/** A frozen version without what it holds, for whoever has just frozen it. */
export async function readVersionHead(ctx: RequestContext, sessionId: string, number: number) {
  const [version] = await findAgendaVersions(ctx.db, sessionId, [number]);
  if (!version) throw new Error('A version that was just frozen is gone');
  return version;
}

/** What differs between a frozen version and another one (null: the agenda as it is now); null where the asker sees none. */
export async function readDifference(
  ctx: RequestContext,
  sessionId: string,
  asked: { from: number; to: number | null },
) {
  requireStaff(ctx);
  const seen = await findSeen(ctx, sessionId);
  if (!seen) return null;
  const { from, to } = asked;
  const versions = await findAgendaVersions(ctx.db, sessionId, to === null ? [from] : [from, to]);
  const [was, is] = [versions.find(({ number }) => number === from), versions.find(({ number }) => number === to)];
  if (!was || (to !== null && !is)) return null;
  const before = await heldBy(ctx, seen, was);
  const after = is ? await heldBy(ctx, seen, is) : await heldNow(ctx, seen);
  const people = await readPeople(ctx, seen, [before.content, after.content]);
  const { hoursChanged, items, participants } = differenceOf(before.content, after.content);
  const told = items.map(({ id, kind, fields, before: old, after: now }) => ({
    ...{ itemId: id, kind, fields },
    before: old && presentState(old, before.words[id], people),
    after: now && presentState(now, after.words[id], people),
  }));
  await recordSeen(
    ctx,
    seen,
    told.flatMap((one) => [one.before, one.after].flatMap((state) => state ?? [])),
  );
  return {
    ...{ from, to, hoursChanged, items: told },
    participants: participants.map(({ id, ...one }) => ({ participantId: id, ...one })),
  };
}

interface Held {
  content: AgendaContent;
  words: WordsOfItems;
}

async function heldBy(ctx: RequestContext, { owner }: Seen, version: AgendaVersionRow): Promise<Held> {
  const content = JSON.parse(version.content) as AgendaContent;
  if (!agendaSightOf(ctx.actor, owner).words) return { content, words: {} };
  const taken = await readTaken(ctx, version.sessionId);
  const words = Object.entries(openWordsOf(ctx, version)).filter(([id]) => !taken.has(id));
  return { content, words: Object.fromEntries(words) };
}

async function heldNow(ctx: RequestContext, { session, owner }: Seen): Promise<Held> {
  const { content, words } = contentOf(ctx, await readState(ctx.db, session));
  // As it is written: what one instant says in two ways would differ otherwise.
  const written = JSON.parse(canonicalJson(content)) as AgendaContent;
  return { content: written, words: agendaSightOf(ctx.actor, owner).words ? words : {} };
}

async function readPeople(
  ctx: RequestContext,
  { session, owner }: Seen,
  contents: readonly AgendaContent[],
): Promise<Map<string, PlacedPerson>> {
  const ids = new Set(contents.flatMap(({ items }) => items.flatMap(({ registrationId }) => registrationId ?? [])));
  const rows = await listRegistrationsById(ctx.db, [...ids]);
  const isOpen = agendaSightOf(ctx.actor, owner).people;
  return new Map(
    rows.map(({ registration, slot }) => {
      const slotStartsAt = registration.sessionId === session.id ? (slot?.startsAt ?? null) : null;
      return [registration.id, { ...personOf(ctx, registration, isOpen), slotStartsAt }];
    }),
  );
}

function recordSeen(ctx: RequestContext, { session }: Seen, items: Parameters<typeof peopleIn>[0]): Promise<void> {
  const subjectIds = [...new Set(peopleIn(items))];
  return recordRead(ctx, {
    what: 'AgendaVersion',
    agencyId: session.agencyId,
    subjectKind: 'REGISTRATION',
    subjectIds,
  });
}

function isIntact({ content, contentHash, previousHash, chainHash, number, frozenAt }: AgendaVersionRow): boolean {
  if (hashOf(content) !== contentHash) return false;
  return chainHashOf({ previousHash, contentHash, number, publishedAt: frozenAt }) === chainHash;
}
