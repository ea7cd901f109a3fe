import type { Transaction } from '../../db/client.js';
import { listDialogueQuestions } from '../../db/dialogue-questions.js';
import { type DialogueRow, listDialoguePublications } from '../../db/dialogues.js';
import { listPolicyTerms } from '../../db/duties.js';
import { findSession } from '../../db/sessions.js';
import { localDay } from '../local-day.js';
import { stateIn } from './keep.js';
import { resultKeys, resultRuleOn } from './policy-rules.js';
import { missingChannels, type StepFacts } from './rules.js';

/** What a step of a dialogue is decided on, as it is in this transaction. */
export async function readStepFacts(tx: Transaction, row: DialogueRow, now: string): Promise<StepFacts> {
  const today = localDay(now);
  const session = row.sessionId === null ? null : await findSession(tx, row.sessionId);
  const questions = await listDialogueQuestions(tx, [row.id]);
  const told = await listDialoguePublications(tx, [row.id]);
  const terms = await listPolicyTerms(tx, { agencyIds: [row.agencyId], keys: resultKeys });
  const rule = resultRuleOn(terms, row.kind, row.heldDay ?? today);
  return {
    state: stateIn(row.state),
    postponedFrom: row.postponedFrom === null ? null : stateIn(row.postponedFrom),
    isInternal: row.kind === 'INTERNAL_DIALOGUE',
    day: session?.day ?? row.day,
    today,
    isSessionPublic: session !== null && session.publishedAt !== null && goesAhead(session.status),
    hasConclusion: row.conclusion !== null,
    unexamined: questions.filter(({ state }) => state === 'SUBMITTED').length,
    unsettled: questions.filter(({ state }) => ['ACCEPTED', 'ASSIGNED', 'PREPARED'].includes(state)).length,
    channelsMissing: rule === null ? 0 : missingChannels(rule.channels, told).length,
  };
}

function goesAhead(status: string): boolean {
  return status !== 'CANCELLED' && status !== 'POSTPONED';
}
