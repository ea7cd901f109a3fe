import { type AgendaVersionRow, findLastAgendaVersion, insertAgendaVersion } from '../../db/agenda-versions.js';
import type { Transaction } from '../../db/client.js';
import { appendEvents } from '../../db/events.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { canonicalJson } from '../releases/canonical-rules.js';
import { chainHashOf, hashOf, noHash } from '../releases/chain.js';
import { givenReason } from '../sessions/rules.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { contentOf, sealWords } from './frozen-content.js';
import { type ChangedMeanwhile, changedMeanwhile, changesSince } from './keep-change.js';
import { refuseUnseen } from './merge-rules.js';
import { type AgendaRefusal, type OpenAgenda, openAgenda } from './open.js';
import { readState } from './read-state.js';

export interface Freezing {
  sessionId: string;
  /** What the asker saw; anything newer is looked at first. */
  expectedVersion: number;
  reason: string;
}

export type FreezeOutcome =
  | { kind: 'AgendaFrozen'; sessionId: string; number: number }
  | ChangedMeanwhile
  | AgendaRefusal
  | { kind: 'ReasonMissing' }
  | { kind: 'NothingNew'; number: number };

/** Holds an agenda fast as a numbered version that nobody can change any more. Work goes on, towards the next one. */
export async function freezeAgenda(ctx: RequestContext, given: Freezing): Promise<FreezeOutcome> {
  requireStaff(ctx);
  const reason = givenReason(given.reason);
  if (reason === null) return { kind: 'ReasonMissing' };
  return settle(ctx, async (tx) => {
    const opened = await openAgenda(ctx, tx, given.sessionId);
    if (opened.kind !== 'Open') return opened;
    const unseen = refuseUnseen(await changesSince(tx, opened, { expectedVersion: given.expectedVersion }));
    if (unseen.length > 0) return changedMeanwhile(opened, null, unseen);
    const version = await nextVersion(ctx, tx, opened, reason);
    if (version.kind === 'NothingNew') return version;
    const { sessionId, number } = version.row;
    await insertAgendaVersion(tx, version.row);
    const { agencyId } = opened.session;
    await appendEvents(tx, ctx.now(), [{ kind: 'AgendaChanged', agencyId, sessionId }]);
    await recordAct(tx, ctx, { act: 'AgendaFrozen', agencyId, subjectKind: 'SESSION', subjectId: sessionId, reason });
    return { kind: 'AgendaFrozen', sessionId, number };
  });
}

async function nextVersion(
  ctx: RequestContext,
  tx: Transaction,
  { session, agenda }: OpenAgenda,
  reason: string,
): Promise<{ kind: 'Next'; row: AgendaVersionRow } | { kind: 'NothingNew'; number: number }> {
  const last = await findLastAgendaVersion(tx, session.id);
  const { content: facts, words } = contentOf(ctx, await readState(tx, session));
  const content = canonicalJson(facts);
  const contentHash = hashOf(content);
  if (last?.contentHash === contentHash) return { kind: 'NothingNew', number: last.number };
  const [number, frozenAt, previousHash] = [(last?.number ?? 0) + 1, ctx.now(), last?.chainHash ?? noHash];
  const named = { sessionId: session.id, number };
  const row = {
    ...{ ...named, ofVersion: agenda.version, content, contentHash, previousHash, reason, frozenAt },
    sealedWords: sealWords(ctx, named, words),
    chainHash: chainHashOf({ previousHash, contentHash, number, publishedAt: frozenAt }),
    frozenBy: requireStaff(ctx).accountId,
  };
  return { kind: 'Next', row };
}
