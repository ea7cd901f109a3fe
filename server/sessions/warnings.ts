import type { Transaction } from '../../db/client.js';
import type { SessionRow } from '../../db/sessions.js';
import type { RequestContext } from '../context.js';
import { mustBeSeen } from '../schedules/conflict-rules.js';
import type { NoteFacts } from '../schedules/planned-days.js';
import { warningsOf } from '../schedules/read-warnings.js';

export interface WarningsUnacknowledged {
  kind: 'WarningsUnacknowledged';
  warnings: NoteFacts[];
}

interface Seeing {
  isSeen: boolean | null | undefined;
  /** The kinds that the act brings about; left out: every kind. */
  only?: readonly NoteFacts['kind'][];
  /** What is known of the act beside the session. */
  more?: readonly NoteFacts[];
}

/**
 * Refuses an act until somebody says that they have seen what should be known about the session as it would be; null when
 * there is nothing of the kind, or it has been seen.
 */
export async function refuseUnseen(
  ctx: RequestContext,
  tx: Transaction,
  session: SessionRow,
  { isSeen, only, more = [] }: Seeing,
): Promise<WarningsUnacknowledged | null> {
  if (isSeen) return null;
  const notes = (await warningsOf(ctx, [session], tx)).get(session.id) ?? [];
  const own = notes.filter((one) => mustBeSeen(one) && (only === undefined || only.includes(one.kind)));
  const warnings = [...more, ...own];
  return warnings.length === 0 ? null : { kind: 'WarningsUnacknowledged', warnings };
}
