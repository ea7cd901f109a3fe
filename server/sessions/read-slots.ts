import type { RequestContext } from '../context.js';
import type { SessionFacts } from './facts.js';

/** A slot as the public sees it: its public share only. */
export interface SlotFacts {
  id: string;
  startsAt: string;
  endsAt: string;
  capacity: number;
  freePlaces: number;
  session: SessionFacts;
}

/** Every slot of a session, in the order they begin; as it stood, without counting what was taken. */
export async function readSlots(ctx: RequestContext, session: SessionFacts): Promise<SlotFacts[]> {
  if (session.stood) return session.stood.slots.map((slot) => ({ ...slot, freePlaces: 0, session }));
  const rows = await ctx.loaders.slotsOfSession.load(session.id);
  return rows.map((row) => ({
    id: row.id,
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    capacity: row.publicCapacity,
    freePlaces: row.publicCapacity - row.publicTaken,
    session,
  }));
}
