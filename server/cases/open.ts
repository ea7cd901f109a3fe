import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { localDay } from '../local-day.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { readScope } from '../staff/read-scope.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, findFieldProblems, tidied } from '../staff/shape.js';
import { mayOpenCases, opensApart } from './access.js';
import { type CaseFacts, presentCases } from './case-facts.js';
import { writeCase } from './write-case.js';

export interface OpenCaseWish {
  agencyId: string;
  title: string;
  topicArea?: string | null | undefined;
}

export type CaseSaved = { kind: 'CaseSaved'; matter: CaseFacts };

/** Opens a matter. What a handler opens who is nothing of the desk is apart: known to handlers alone. */
export async function openCase(
  ctx: RequestContext,
  wish: OpenCaseWish,
): Promise<CaseSaved | NotFoundHere | FieldsInvalid> {
  requireStaff(ctx);
  const { agencyId, title, topicArea = null } = tidied(wish);
  const scope = isIdentifier(agencyId) ? await readScope(ctx, agencyId) : [];
  if (!mayOpenCases(ctx.actor, scope)) return notFoundHere;
  const problems = findFieldProblems({ title }, { title: { most: 300, required: true } });
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  const given = { agencyId, title, topicArea, openedDay: localDay(ctx.now()), isApart: opensApart(ctx.actor, scope) };
  const row = await settle(ctx, async (tx) => {
    const made = await writeCase(ctx, tx, given);
    await recordAct(tx, ctx, { act: 'CaseMatterOpened', agencyId, subjectKind: 'CASE', subjectId: made.id });
    return made;
  });
  const [matter] = await presentCases(ctx, [{ row, sight: 'WHOLE' }]);
  return matter ? { kind: 'CaseSaved', matter } : notFoundHere;
}
