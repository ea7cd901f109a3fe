import { findDeskRows } from '../../db/desk-registrations.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { type ListedFacts, presentListed } from '../registrations/present-listed.js';
import type { NotFoundHere } from '../sessions/arrange.js';
import type { Performed, Refused } from './perform.js';

/** A line of a request for many, with what became of it. */
export interface OutcomeFacts {
  registrationId: string;
  outcome: Told;
}

interface Told {
  kind: string;
  [fact: string]: unknown;
}

interface LineOf {
  registrationId: string;
  outcome: Performed | Refused | NotFoundHere | { kind: 'IdempotencyKeyReused' };
}

type Reader = Pick<RequestContext, 'db' | 'keys'>;

/** Registrations as staff read them, by id; for who was found to be allowed. One statement. */
export async function readForStaff(ctx: Reader, ids: readonly string[]): Promise<Map<string, ListedFacts>> {
  const rows = await findDeskRows(ctx.db, ids);
  return new Map(rows.map((row) => [row.registration.id, presentListed(ctx, row)]));
}

/** One registration as staff reads it, after a command has changed it. */
export async function readOneForStaff(ctx: Reader, id: string): Promise<ListedFacts> {
  const found = (await readForStaff(ctx, [id])).get(id);
  if (!found) throw new Error('A registration that was just written cannot be read');
  return found;
}

/** Outcomes with the registrations as they are now; what the asker may not know of is not read. */
export async function readOutcomes(ctx: RequestContext, lines: readonly LineOf[]): Promise<OutcomeFacts[]> {
  const ids = lines
    .filter(({ outcome }) => outcome.kind !== 'NotFoundHere' && outcome.kind !== 'IdempotencyKeyReused')
    .map((line) => line.registrationId)
    .filter(isIdentifier);
  const now = await readForStaff(ctx, ids);
  return lines.map(({ registrationId, outcome }) => ({
    registrationId,
    outcome: present(outcome, now.get(registrationId) ?? null),
  }));
}

/** An outcome as it is told, with the registration as it is now. */
export function present(outcome: LineOf['outcome'], registration: ListedFacts | null): Told {
  switch (outcome.kind) {
    case 'Performed':
      return {
        ...{ kind: 'RegistrationTriaged', registration },
        ...{ actId: outcome.actId, undoableUntil: outcome.undoUntil },
      };
    case 'StaleRegistration':
      return { kind: 'StaleRegistration', current: registration };
    case 'ActNotPossible':
      return { kind: 'ActNotPossible', state: registration?.triageState, status: registration?.status };
    default:
      return { ...outcome };
  }
}
