import type { Position, StreamEvent } from '../../db/event-stream.js';
import type { RequestContext } from '../context.js';
import { readCursor, writeCursor } from '../events/cursor.js';
import { endable } from '../events/endable.js';
import { type Followed, follow } from '../events/follow.js';
import { Fault } from '../faults.js';
import { presentRegistration, type RegistrationFacts } from '../registrations/read.js';
import { type ManageProof, recogniseHolder } from '../registrations/recognise.js';
import { holderChangeOf } from './rules.js';
import type { Batches } from './watch.js';

export interface RegistrationChangeFacts {
  cursor: string;
  change: NonNullable<ReturnType<typeof holderChangeOf>>;
  registration: RegistrationFacts;
  at: string;
}

export interface RegistrationSnapshotFacts {
  cursor: string;
  registration: RegistrationFacts;
}

export type RegistrationUpdateFacts = RegistrationChangeFacts | RegistrationSnapshotFacts;

/**
 * Watches one registration and its session for whoever proves it theirs, also after a move to another session.
 *
 * The proof is asked again at every event.
 *
 * @throws Fault `FORBIDDEN` when nothing answers to the proof, now or later; `RATE_LIMITED` when guessing
 */
export async function watchRegistration(
  ctx: RequestContext,
  proof: ManageProof,
  after?: string | null,
): Promise<Batches<RegistrationUpdateFacts>> {
  let held = heldBy(await readHeld(ctx, proof));
  let followed = followHeld(ctx, held, after ? readCursor(after, ctx.locale) : null);
  let isOver = false;
  async function* run(): AsyncGenerator<readonly RegistrationUpdateFacts[], undefined> {
    while (!isOver) {
      for await (const batch of followed) {
        const registration = await readHeld(ctx, proof);
        const updates = tell(batch, registration);
        if (updates.length > 0) yield updates;
        if (registration.session.id === held.sessionId) continue;
        held = heldBy(registration);
        if (!isOver)
          followed = followHeld(ctx, held, batch.isSnapshot ? batch.position : (batch.events.at(-1) ?? null));
        break;
      }
    }
  }
  return endable(run(), () => {
    isOver = true;
    return followed.return();
  });
}

interface Held {
  id: string;
  sessionId: string;
}

function followHeld(ctx: RequestContext, held: Held, after: Position | null) {
  const wants = (event: StreamEvent) => event.registrationId === held.id || holderChangeOf(event, held) !== null;
  return follow({
    db: ctx.db,
    hub: ctx.hub,
    listening: { topics: [`registration:${held.id}`, `session:${held.sessionId}`], wants },
    after,
    which: { registrationId: held.id, sessionId: held.sessionId },
  });
}

async function readHeld(ctx: RequestContext, proof: ManageProof): Promise<RegistrationFacts> {
  const placed = await recogniseHolder(ctx, proof);
  if (placed) return presentRegistration(ctx, placed);
  const vi = 'Không có đăng ký nào khớp với thông tin này.';
  throw new Fault('FORBIDDEN', ctx.locale, {
    detail: ctx.locale === 'vi' ? vi : 'No registration answers to this proof.',
  });
}

function heldBy({ id, session }: RegistrationFacts): Held {
  return { id, sessionId: session.id };
}

function tell(batch: Followed, registration: RegistrationFacts): RegistrationUpdateFacts[] {
  if (batch.isSnapshot) return [{ cursor: writeCursor(batch.position), registration }];
  return batch.events.flatMap((event) => {
    const change = holderChangeOf(event, heldBy(registration));
    return change ? [{ cursor: writeCursor(event), change, registration, at: event.at }] : [];
  });
}
