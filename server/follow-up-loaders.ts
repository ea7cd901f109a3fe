import DataLoader from 'dataloader';
import { type CaseOfGroup, listCasesOfGroups } from '../db/cases.js';
import type { Database } from '../db/client.js';
import * as conclusions from '../db/conclusions.js';
import { countOwed, type DirectiveCounts } from '../db/directive-counts.js';
import * as directives from '../db/directives.js';
import { type DocumentRow, findDocuments, listReplacing } from '../db/documents.js';
import { type CorrectionRow, listCorrections } from '../db/paper-corrections.js';
import { type ById, byId, type ListById, listById } from './batches.js';

/** An agency, and the local day by which something is late. */
export interface CountRequest {
  id: string;
  today: string;
}

/** Batch functions for what follows a session: conclusions, directives, documents, matters. */
export interface FollowUpLoaders {
  /** In whatever state: who asks decides what of it is told. */
  conclusion: ById<conclusions.ConclusionRow>;
  conclusionOfSession: ById<conclusions.ConclusionRow>;
  mattersOfConclusion: ListById<conclusions.MatterRow>;
  directivesOfConclusion: ListById<directives.DirectiveRow>;
  directive: ById<directives.DirectiveRow>;
  stepsOfDirective: ListById<directives.DirectiveStepRow>;
  extensionsOfDirective: ListById<directives.ExtensionRow>;
  disputesOfDirective: ListById<directives.DisputeRow>;
  owedCountsOfAgency: DataLoader<CountRequest, DirectiveCounts | null, string>;
  document: ById<DocumentRow>;
  documentsReplacing: ListById<DocumentRow>;
  correctionsOfPaper: ListById<CorrectionRow>;
  caseOfGroup: ById<CaseOfGroup>;
}

const idOf = (row: { id: string }) => row.id;
const directiveOf = (row: { directiveId: string }) => row.directiveId;
const conclusionOf = (row: { conclusionId: string | null }) => row.conclusionId ?? '';

type Given = { db: Database };

/** How each is made. */
export const followUpMakers: { [Name in keyof FollowUpLoaders]: (given: Given) => FollowUpLoaders[Name] } = {
  conclusion: ({ db }) => byId((ids) => conclusions.findConclusions(db, ids), idOf),
  conclusionOfSession: ({ db }) =>
    byId(
      (ids) => conclusions.findConclusionsOfSessions(db, ids),
      (row) => row.sessionId,
    ),
  mattersOfConclusion: ({ db }) => listById((ids) => conclusions.listMatters(db, ids), conclusionOf),
  directivesOfConclusion: ({ db }) => listById((ids) => directives.listDirectivesOfConclusions(db, ids), conclusionOf),
  directive: ({ db }) => byId((ids) => directives.findDirectives(db, ids), idOf),
  stepsOfDirective: ({ db }) => listById((ids) => directives.listDirectiveSteps(db, ids), directiveOf),
  extensionsOfDirective: ({ db }) => listById((ids) => directives.listExtensions(db, ids), directiveOf),
  disputesOfDirective: ({ db }) => listById((ids) => directives.listDisputes(db, ids), directiveOf),
  owedCountsOfAgency: ({ db }) =>
    new DataLoader((asked: readonly CountRequest[]) => countAll(db, asked), {
      cacheKeyFn: ({ id, today }) => `${id} ${today}`,
    }),
  document: ({ db }) => byId((ids) => findDocuments(db, ids), idOf),
  documentsReplacing: ({ db }) =>
    listById(
      (ids) => listReplacing(db, ids),
      (row) => row.replacesId ?? '',
    ),
  correctionsOfPaper: ({ db }) =>
    listById(
      (ids) => listCorrections(db, ids),
      (row) => row.subjectId,
    ),
  caseOfGroup: ({ db }) =>
    byId(
      (ids) => listCasesOfGroups(db, ids),
      (row) => row.groupCaseId,
    ),
};

/** All of one request, and so of one day. */
async function countAll(db: Database, asked: readonly CountRequest[]): Promise<(DirectiveCounts | null)[]> {
  const ids = asked.map(({ id }) => id);
  const rows = new Map((await countOwed(db, ids, asked[0]?.today ?? '')).map((row) => [row.agencyId, row]));
  return ids.map((id) => rows.get(id) ?? null);
}
