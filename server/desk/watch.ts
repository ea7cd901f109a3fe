import { listBranch } from '../../db/branches.js';
import type { Position, StreamEvent } from '../../db/event-stream.js';
import { findScope, listRoles } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { readCursor, writeCursor } from '../events/cursor.js';
import { endable } from '../events/endable.js';
import { type Followed, follow } from '../events/follow.js';
import { SlowReader } from '../events/queue.js';
import { Fault } from '../faults.js';
import { isIdentifier } from '../identifier.js';
import { requireStaff } from '../staff/require-staff.js';
import { mayHear } from './access.js';
import { type Concern, concernOf } from './rules.js';

export interface DeskChangeFacts {
  concern: Concern;
  kind: string;
  agencyId: string;
  sessionId: string | null;
  registrationId: string | null;
  at: string;
}

export interface DeskUpdateFacts {
  cursor: string;
  isGap: boolean;
  changes: readonly DeskChangeFacts[];
}

/**
 * Watches everything that changes at an agency and below it, for whoever holds a role there.
 *
 * It ends by itself as soon as no role reaches the agency any more.
 *
 * @throws Fault `FORBIDDEN`, `CURSOR_INVALID` at once; SlowReader from the iterator
 */
export async function watchDesk(ctx: RequestContext, { agencyId, after }: { agencyId: string; after?: string | null }) {
  const { accountId } = requireStaff(ctx);
  const start = after ? readCursor(after, ctx.locale) : null;
  const ear = await openEar(ctx, agencyId, accountId);
  const listening = { topics: ['desk', 'staff'] as const, wants: ear.wants, foldBy };
  const followed = follow({ db: ctx.db, hub: ctx.hub, listening, after: start, which: null });
  let last: Position | null = start ?? ctx.hub.position();
  async function* run(): AsyncGenerator<DeskUpdateFacts, undefined> {
    try {
      for await (const batch of followed) {
        if (!(await ear.stillHears(batch))) return;
        const update = updateOf(batch, ear.wants);
        if (update) yield update;
        last = batch.isSnapshot ? batch.position : (batch.events.at(-1) ?? last);
      }
    } catch (error) {
      throw error instanceof SlowReader ? new SlowReader(last) : error;
    }
  }
  return endable(run(), () => followed.return());
}

interface Ear {
  wants(event: StreamEvent): boolean;
  /** Looks at the roles of this moment, and at the structure where it may have changed. */
  stillHears(batch: Followed): Promise<boolean>;
}

async function openEar(ctx: RequestContext, agencyId: string, accountId: string): Promise<Ear> {
  const mayStill = async () => {
    const [roles, scope] = await Promise.all([listRoles(ctx.db, accountId, ctx.now()), findScope(ctx.db, agencyId)]);
    return mayHear(roles, scope);
  };
  if (!isIdentifier(agencyId) || !(await mayStill())) throw new Fault('FORBIDDEN', ctx.locale);
  let branch = new Set(await listBranch(ctx.db, agencyId));
  return {
    wants: ({ kind, agencyId: owner }) =>
      isOfRights(kind) || kind === 'AgencyChanged' || (owner !== null && branch.has(owner)),
    async stillHears({ events, isSnapshot }) {
      if (isSnapshot || events.some(({ kind }) => kind === 'AgencyChanged'))
        branch = new Set(await listBranch(ctx.db, agencyId));
      return mayStill();
    },
  };
}

/** Many bookings of one session wait as one. */
function foldBy({ kind, agencyId, sessionId, registrationId }: StreamEvent): string {
  return [kind, agencyId, sessionId, registrationId].join(' ');
}

function isOfRights(kind: string): boolean {
  return kind.startsWith('Staff') || kind === 'AccountWorkDone';
}

function updateOf(batch: Followed, wants: Ear['wants']): DeskUpdateFacts | null {
  if (batch.isSnapshot) return { cursor: writeCursor(batch.position), isGap: true, changes: [] };
  const changes = batch.events.filter(wants).flatMap(changeOf);
  const last = batch.events.at(-1);
  return last && changes.length > 0 ? { cursor: writeCursor(last), isGap: false, changes } : null;
}

function changeOf({ kind, agencyId, sessionId, registrationId, at }: StreamEvent): DeskChangeFacts[] {
  return agencyId === null ? [] : [{ concern: concernOf(kind), kind, agencyId, sessionId, registrationId, at }];
}
