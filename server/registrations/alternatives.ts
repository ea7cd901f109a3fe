import type { RequestContext } from '../context.js';
import type { SessionFacts } from '../sessions/facts.js';
import { readNextFreeSessions, readSession } from '../sessions/read.js';
import { readNextBookable } from '../sessions/read-next.js';
import type { PlaceDecision } from './rules.js';

type Reader = Pick<RequestContext, 'db' | 'now' | 'locale' | 'loaders'>;

interface Wished {
  sessionId: string;
  agencyId: string;
}

type Refused = Exclude<PlaceDecision, { kind: 'Accepted' }>;

export type PlaceRefusal =
  | { kind: 'SessionCalledOff'; nextSession: SessionFacts | null }
  | { kind: 'SlotGone'; session: SessionFacts | null }
  | { kind: 'RegistrationNotYetOpen'; opensAt: string }
  | { kind: 'RegistrationClosed'; closedAt: string; nextSession: SessionFacts | null }
  | { kind: 'SessionFull'; session: SessionFacts | null; waitingListOpen: boolean; nextFree: SessionFacts[] };

/** A refusal with what can be done instead: the next session of the same leader, the slots there are, or the next free places. */
export async function withAlternatives(ctx: Reader, refused: Refused, wished: Wished): Promise<PlaceRefusal> {
  const session = () => readSession(ctx, { id: wished.sessionId });
  switch (refused.kind) {
    case 'RegistrationNotYetOpen':
      return refused;
    case 'SlotGone':
      return { kind: 'SlotGone', session: await session() };
    case 'SessionFull': {
      const nextFree = await readNextFreeSessions(ctx, { agencyId: wished.agencyId, includeSubordinate: false }, 3);
      return { kind: 'SessionFull', session: await session(), waitingListOpen: true, nextFree };
    }
    default:
      return { ...refused, nextSession: await readNextBookable(ctx, wished.sessionId) };
  }
}
