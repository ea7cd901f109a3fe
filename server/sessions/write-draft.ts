import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../db/client.js';
import { recountSessions } from '../../db/places.js';
import { refreshSearchText } from '../../db/search-text.js';
import { insertSessions } from '../../db/session-writes.js';
import { localDay } from '../local-day.js';
import { type SessionSaved, saved } from './arrange.js';
import type { SessionDraft } from './plan-draft.js';
import { hostsBeside } from './words-rules.js';

/** A session that has been found to fit, with what was found for it. */
export interface FittingDraft {
  id: string;
  draft: SessionDraft;
  receiverLeaderId: string;
  room: string;
  slug: string;
}

/** Writes a session that has been found to fit, with its hosts, participants and slots. */
export async function writeDraft(tx: Transaction, one: FittingDraft, now: string): Promise<SessionSaved> {
  await writeDrafts(tx, [one], now);
  return saved(tx, one.id);
}

/** The same for many, in a handful of statements. */
export async function writeDrafts(tx: Transaction, all: readonly FittingDraft[], now: string): Promise<void> {
  const ids = all.map((one) => one.id);
  await insertSessions(tx, {
    sessions: all.map((one) => rowOf(one, now)),
    slots: all.flatMap(({ id, draft }) =>
      (draft.slots ?? []).map((slot) => ({ ...slot, id: uuidv7(), sessionId: id })),
    ),
    hosts: all.flatMap(({ id, draft }) =>
      hostsBeside(draft.agencyId, draft.hostIds).map((agencyId, ordering) => ({ sessionId: id, agencyId, ordering })),
    ),
    participants: all.flatMap(({ id, draft }) =>
      (draft.participants ?? []).map(({ name, agencyId }, ordering) => ({
        ...{ sessionId: id, ordering, name, agencyId: agencyId ?? null },
      })),
    ),
  });
  await recountSessions(tx, ids, now);
  await refreshSearchText(tx, ids);
}

function rowOf({ draft, ...made }: FittingDraft, now: string) {
  const { slots: _, hostIds: __, participants: ___, topics, ...words } = draft;
  const day = localDay(draft.startsAt);
  return { ...words, ...made, day, topics: topics ?? [], searchText: '', createdAt: now, updatedAt: now };
}
