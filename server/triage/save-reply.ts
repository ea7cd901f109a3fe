import { v7 as uuidv7 } from 'uuid';
import { inTransaction } from '../../db/client.js';
import { findScope } from '../../db/staff.js';
import { findReply, insertReply } from '../../db/triage-words.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { localDay } from '../local-day.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { type FieldsInvalid, findFieldProblems, tidied } from '../staff/shape.js';
import { mayWordReplies } from './access.js';
import { presentReply } from './read-words.js';
import { longestReply, type ReplyUnfinished, unknownIn } from './reply-rules.js';
import { type TriageAct, triageActs } from './rules.js';

export interface ReplyWish {
  agencyId: string;
  act: TriageAct;
  groundCode?: string | null | undefined;
  name: string;
  words: string;
  wordsEn: string;
}

type Outcome =
  | NotFoundHere
  | FieldsInvalid
  | ReplyUnfinished
  | { kind: 'ReplySaved'; reply: ReturnType<typeof presentReply> };

const shapes = {
  name: { most: 80, required: true },
  words: { most: longestReply, required: true },
  wordsEn: { most: longestReply, required: true },
};

/**
 * Words a ready reply of an agency, in force from today on. One of the same name is followed by it and stays on record.
 *
 * What was sent before in the old words stays as it was sent.
 */
export async function saveReply(ctx: RequestContext, wish: ReplyWish): Promise<Outcome> {
  const { accountId } = requireStaff(ctx);
  if (!isIdentifier(wish.agencyId) || !mayWordReplies(ctx.actor, await findScope(ctx.db, wish.agencyId)))
    return notFoundHere;
  const { agencyId, act, groundCode, ...words } = wish;
  const given = tidied(words);
  const problems = findFieldProblems(given, shapes);
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  const unknown = [...new Set([...unknownIn(given.words), ...unknownIn(given.wordsEn)])];
  if (unknown.length > 0) return { kind: 'ReplyUnfinished', unknown, empty: [], gaps: [] };
  const at = ctx.now();
  const id = uuidv7();
  const row = await inTransaction(ctx.db, async (tx) => {
    await insertReply(tx, {
      ...{ id, agencyId, act: triageActs[act].done, groundCode: groundCode ?? null, ...given },
      ...{ source: 'Cơ quan soạn', effectiveFrom: localDay(at), createdBy: accountId, createdAt: at },
    });
    await recordAct(tx, ctx, { act: 'ReplyWorded', agencyId, subjectKind: 'REPLY', subjectId: id });
    return findReply(tx, id);
  });
  if (!row) throw new Error('A reply that was just saved cannot be read');
  return { kind: 'ReplySaved', reply: presentReply(row) };
}
