import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../db/client.js';
import { type DirectiveRow, insertDirective, insertDirectiveSteps } from '../../db/directives.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { localDay } from '../local-day.js';
import { requireStaff } from '../staff/require-staff.js';
import { tellOfDirectives } from './keep-step.js';
import { sealDetail } from './sealed.js';

/** What was directed: by whom, to whom, what, and by when. */
export interface NewDirectiveFacts {
  /** Who gave it, and says when it is done. */
  agencyId: string;
  ownerAgencyId: string;
  ownerPositionId?: string | null | undefined;
  sourceKind: 'CONCLUSION' | 'DIALOGUE' | 'WRITTEN';
  sessionId?: string | null | undefined;
  conclusionId?: string | null | undefined;
  matterId?: string | null | undefined;
  dialogueQuestionId?: string | null | undefined;
  documentId?: string | null | undefined;
  registrationId?: string | null | undefined;
  caseMatterId?: string | null | undefined;
  /** Without names of citizens. */
  publicText: string;
  /** Sealed. */
  detail?: string | null | undefined;
  /** Today, when it is left out. */
  givenDay?: string | null | undefined;
  dueDay: string;
  /** Whether it stands in the promises book from now on. */
  isPublic: boolean;
}

/**
 * Writes a directive with the first line of its history, has it on record, and tells both agencies.
 *
 * For commands that have asked already whether they may: whoever calls it has looked at agencies and words.
 */
export async function writeDirective(
  ctx: RequestContext,
  tx: Transaction,
  { detail, isPublic, ...facts }: NewDirectiveFacts,
): Promise<DirectiveRow> {
  const { accountId: createdBy } = requireStaff(ctx);
  const [id, at] = [uuidv7(), ctx.now()];
  const { agencyId, dueDay } = facts;
  const directive = await insertDirective(tx, {
    ...{ ...facts, id, firstDueDay: dueDay, givenDay: facts.givenDay ?? localDay(at) },
    ...{ sealedDetail: sealDetail(ctx, id, detail), publishedAt: isPublic ? at : null },
    ...{ createdBy, createdAt: at, updatedAt: at },
  });
  const step = { directiveId: id, byAgencyId: agencyId, byAccountId: createdBy, at };
  await insertDirectiveSteps(tx, [
    { ...step, id: uuidv7(), act: 'GIVEN', toDueDay: dueDay },
    ...(isPublic ? [{ ...step, id: uuidv7(), act: 'PUBLISHED' }] : []),
  ]);
  await recordAct(tx, ctx, { act: 'DirectiveGiven', agencyId, subjectKind: 'DIRECTIVE', subjectId: id });
  await tellOfDirectives(tx, [directive], at);
  return directive;
}
