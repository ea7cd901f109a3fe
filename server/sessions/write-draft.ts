import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../db/client.js';
import { recountSessions } from '../../db/places.js';
import { refreshSearchText } from '../../db/search-text.js';
import { insertSession, replaceHosts, replaceParticipants } from '../../db/session-writes.js';
import { insertSlots } from '../../db/slot-writes.js';
import { localDay } from '../local-day.js';
import { type SessionSaved, saved } from './arrange.js';
import type { SessionDraft } from './plan-draft.js';
import { hostsBeside } from './words-rules.js';

/** Writes a session that has been found to fit, with its hosts, participants and slots. */
export async function writeDraft(
  tx: Transaction,
  draft: SessionDraft,
  made: { id: string; receiverLeaderId: string; room: string; slug: string; now: string },
): Promise<SessionSaved> {
  const { id, now, ...rest } = made;
  const { slots, hostIds, participants, topics, ...words } = draft;
  const day = localDay(draft.startsAt);
  await insertSession(tx, {
    ...words,
    ...rest,
    id,
    day,
    topics: topics ?? [],
    searchText: '',
    createdAt: now,
    updatedAt: now,
  });
  await replaceHosts(tx, id, hostsBeside(draft.agencyId, hostIds));
  await replaceParticipants(
    tx,
    id,
    (participants ?? []).map(({ name, agencyId }) => ({ name, agencyId: agencyId ?? null })),
  );
  await insertSlots(
    tx,
    (slots ?? []).map((slot) => ({ ...slot, id: uuidv7(), sessionId: id })),
  );
  await recountSessions(tx, [id], now);
  await refreshSearchText(tx, [id]);
  return saved(tx, id);
}
