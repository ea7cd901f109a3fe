import { eq } from 'drizzle-orm';
import {
  type DocumentNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appendEvents } from '../../db/events.js';
import { administrativeUnit } from '../../db/tables/administrative-unit.js';
import { agencySuccession } from '../../db/tables/agency.js';
import { conclusion, conclusionMatter } from '../../db/tables/conclusion.js';
import { directive, directiveStep } from '../../db/tables/directive.js';
import { notice, noticePosting, noticeSession } from '../../db/tables/notice.js';
import { owedNotice } from '../../db/tables/owed-notice.js';
import { release } from '../../db/tables/release.js';
import { sessionHost, sessionParticipant, session as sessions } from '../../db/tables/session.js';
import { readChangeCursor } from '../../server/changes/read.js';
import { createExecutor, type Executor } from '../../server/execution.js';
import { publicGraph } from '../../server/graphs.js';
import { visitorContext } from '../support/citizen.js';
import { countStatements } from '../support/count-statements.js';
import { type FreshDatabase, freshDatabase } from '../support/database.js';
import { later, makeAgency, makePoint, makePosition, makeSession, morning } from '../support/make.js';

const MANY = 100;
/** Every link of an agency, of a session, and what they have in common two steps on. */
const agencyLinks = `id parent { id } ancestors { id parent { id } } children { id } predecessors { id } successors { id }
  unit { code } positions { id leader { id positions { id } } agency { id } } receptionPoints { id agency { id } }
  bookingRules { identity representatives { fromPeople } topics { code } }`;
const sessionLinks = `id registrationState agency { id } hosts { id parent { id } } point { id agency { id } }
  assignedPosition { id leader { id positions { id } } agency { id parent { id } } }
  actualPosition { id leader { id } agency { id } } participants { name } slots { id freePlaces session { id agency { id } } }`;

/** Questions whose lists grow with `$first`; every list field of the public graph is in one of them. */
const questions = {
  sessions: `query ($first: Int!, $root: ID!) {
    sessions(first: $first, filter: { agencyId: $root }) { edges { node { ${sessionLinks} } } nodes { ${sessionLinks} } pageInfo { hasNextPage } } }`,
  'sessions, whatever their agency': `query ($first: Int!) { sessions(first: $first) { nodes { ${sessionLinks} } } }`,
  'sessions as they stood': `query ($first: Int!, $root: ID!) {
    sessions(first: $first, filter: { agencyId: $root }, asOf: "${morning}") { nodes { ${sessionLinks} } } }`,
  nextFreeSessions: `query ($first: Int!, $root: ID!) {
    nextFreeSessions(first: $first, filter: { agencyId: $root }) { ${sessionLinks} } }`,
  agencies: `query ($first: Int!, $root: ID!) {
    agencies(first: $first, filter: { parentId: $root }) { edges { node { ${agencyLinks} } } nodes { ${agencyLinks} } } }`,
  leaders: `query ($first: Int!, $root: ID!) {
    leaders(first: $first, filter: { agencyId: $root }) { edges { node { id positions { id } } }
      nodes { id positions { id agency { ${agencyLinks} } leader { id } } } } }`,
  receptionPoints: `query ($first: Int!, $root: ID!) {
    receptionPoints(first: $first, agencyId: $root) { edges { node { id } } nodes { id agency { ${agencyLinks} } } } }`,
  calendarChanges: `query ($first: Int!, $root: ID!, $after: String!) {
    calendarChanges(first: $first, after: $after, filter: { agencyId: $root }) { changes { change session { ${sessionLinks} } } cursor } }`,
  notices: `query ($first: Int!, $root: ID!) {
    notices(first: $first, agencyId: $root) { edges { node { id } } nodes { id agency { id } signer { id leader { id } }
      postings { day } sessions { ${sessionLinks} } releases { number } supersedes { id } supersededBy { id }
      amendedBy { id } changesSince { act session { ${sessionLinks} } notice { id } } } } }`,
  releases: `query ($first: Int!, $root: ID!) {
    releases(first: $first, agencyId: $root) { edges { node { number } } nodes { number changes { sessionId }
      agency { id latestRelease { number } } notice { id postings { day } } } } }`,
  calendarNews: `query ($first: Int!, $root: ID!) { calendarNews(first: $first, filter: { agencyId: $root }) {
    edges { node { id } } nodes { id kind before { ${sessionLinks} } after { ${sessionLinks} } } } }`,
  conclusions: `query ($first: Int!, $root: ID!) { conclusions(first: $first, agencyId: $root) { edges { node { id } }
    nodes { id agency { id } session { ${sessionLinks} } signer { id leader { id } } matters { publicText }
      directives { id owner { id } steps { act } } } } }`,
  directives: `query ($first: Int!, $root: ID!) { directives(first: $first, filter: { agencyId: $root }) { edges { node { id } }
    nodes { id standing agency { id } owner { id parent { id } } session { ${sessionLinks} } steps { act } } } }`,
  administrativeUnits: `query { administrativeUnits(parentCode: "48") { code } }`,
} as const;

/** Lists that belong to one thing only, however long: a person's registration, a refusal, a snapshot told by a socket. */
const ofOneThing = new Set([
  ...['SessionFull.nextFree', 'DetailsIncomplete.problems', 'CalendarSnapshot.sessions', 'Registration.directives'],
  ...[
    'CallDisplay.called',
    'CallDisplay.recent',
    'PublicStatistics.tables',
    'PublicStatistics.formerAgencies',
    'PublicTable.rows',
  ],
]);
/** Lists of dialogues, which are counted where dialogues are made: test/api/dialogues.test.ts. */
const ofDialogues = /^Dialogue(Connection)?\./;

let database: FreshDatabase;
let schema: GraphQLSchema;
let executors: { plain: Executor; compiling: Executor };
let root: string;
let start: string;

beforeAll(async () => {
  database = await freshDatabase({ poolSize: 4 });
  schema = await publicGraph();
  executors = { plain: createExecutor(schema, { isCompiling: false }), compiling: createExecutor(schema) };
  const { db } = database;
  await db
    .insert(administrativeUnit)
    .values([
      { code: '48', name: 'Đà Nẵng', fullName: 'Thành phố Đà Nẵng', type: 'Thành phố', parentCode: null },
      ...range(MANY).map((n) => unit(n)),
    ]);
  root = await makeAgency(db);
  start = await readChangeCursor(visitorContext(db));
  await Promise.all(range(MANY).map(makeBranch));
}, 120_000);

afterAll(() => database.close());

describe('The number of statements of a question', () => {
  it.each(Object.entries(questions))('does not grow with the length of its lists: %s', async (_name, source) => {
    const document = accept(source);
    for (const execute of Object.values(executors)) {
      // The first uses are not compiled.
      for (let use = 0; use < 3; use += 1) await ask(execute, document, 1);
      const counts: number[] = [];
      for (const first of [1, 10, MANY]) {
        const { result, statements } = await countStatements(database.db, () => ask(execute, document, first));
        expect(result).toBe(source.includes('$first') ? first : MANY);
        counts.push(statements.length);
      }
      // Two branches that ask for the same kind of thing meet in one statement, or miss each other by a moment.
      const growth = Math.max(...counts) - Math.min(...counts);
      expect(growth, `statements for 1, 10 and ${MANY}: ${counts.join(', ')}`).toBeLessThanOrEqual(1);
    }
  });

  it('is looked at for every list field that the public graph has', () => {
    const asked = new Set(Object.values(questions).flatMap(fieldsAskedBy));
    expect(
      listFieldsOf(schema).filter((field) => !asked.has(field) && !ofOneThing.has(field) && !ofDialogues.test(field)),
    ).toEqual([]);
  });

  it('is seen to grow when a link is read one by one', async () => {
    const { statements } = await countStatements(database.db, async () => {
      const context = () => visitorContext(database.db);
      return Promise.all(range(10).map(() => context().loaders.agency.load(root)));
    });
    expect(statements).toHaveLength(10);
  });
});

function accept(source: string): DocumentNode {
  const document = parse(source);
  const [invalid] = validate(schema, document);
  if (invalid) throw invalid;
  return document;
}

/** Asks as a visitor and tells how long the outermost list of the answer is; throws on any error. */
async function ask(execute: Executor, document: DocumentNode, first: number): Promise<number> {
  const context = visitorContext(database.db);
  const { data, errors } = await execute({ document, variables: { first, root, after: start }, context });
  if (errors?.[0]) throw errors[0];
  const [answer] = Object.values(data ?? {});
  if (Array.isArray(answer)) return answer.length;
  const { nodes, changes } = answer as { nodes?: unknown[]; changes?: unknown[] };
  return (nodes ?? changes ?? []).length;
}

/** One agency below the root with everything that can hang on it, and one session with everything that can hang on that. */
async function makeBranch(n: number): Promise<void> {
  const { db } = database;
  const agencyId = await makeAgency(db, { parentId: root, unitCode: unit(n).code });
  const below = await makeAgency(db, { parentId: agencyId });
  await db.insert(agencySuccession).values([
    { predecessorId: below, successorId: agencyId },
    { predecessorId: agencyId, successorId: root },
  ]);
  const assigned = await makePosition(db, { agencyId, fullName: `Lê Văn Thử ${n}` });
  const actual = await makePosition(db, { agencyId, fullName: `Trần Thị Mẫu ${n}` });
  const session = await makeSession(db, {
    agencyId,
    pointId: await makePoint(db, { agencyId }),
    assignedPositionId: assigned.positionId,
    actualPositionId: actual.positionId,
    receiverLeaderId: actual.leaderId,
    delegationReason: 'Bận họp',
    startsAt: later(morning, (n + 1) * 24 * 60),
  });
  await db.insert(sessionHost).values({ sessionId: session.id, agencyId: below });
  await db.insert(sessionParticipant).values({ sessionId: session.id, ordering: 1, name: `Phòng ban ${uuidv7()}` });
  const edit = { expectedContent: 'Đất đai', statusReason: 'Sửa nội dung', updatedAt: later(morning, 1_000 + n) };
  await db.update(sessions).set(edit).where(eq(sessions.id, session.id));
  await announce(n, session.id, assigned.positionId);
  await conclude({ n, agencyId, sessionId: session.id, signerPositionId: assigned.positionId });
  await appendEvents(db, morning, [{ kind: 'SessionPublished', agencyId, sessionId: session.id }]);
}

/** A notice of the root with everything that can hang on it, and the release made under it. */
async function announce(n: number, sessionId: string, signerPositionId: string): Promise<void> {
  const { db } = database;
  const [noticeId, somebody, at] = [uuidv7(), uuidv7(), later(morning, n)];
  await db.insert(notice).values({
    ...{ id: noticeId, agencyId: root, state: 'PUBLISHED', number: `${n}/TB`, numberKey: `${n}/tb`, subject: 'Lịch' },
    ...{
      issuedDay: '2026-03-02',
      signerPositionId,
      createdBy: somebody,
      createdAt: at,
      updatedAt: at,
      publishedAt: at,
    },
  });
  await db.insert(noticeSession).values({ noticeId, sessionId });
  await db.insert(noticePosting).values({
    ...{ id: uuidv7(), noticeId, channel: 'PORTAL', day: '2026-03-02', recordedBy: somebody, recordedAt: at },
  });
  await amend(noticeId, sessionId, at);
  await db.insert(release).values({
    ...{ id: uuidv7(), agencyId: root, number: n + 1, publishedAt: at, publishedBy: somebody, noticeId, content: '{}' },
    ...{ changes: [], contentHash: `${n}`, previousHash: '0', chainHash: `${n}` },
  });
}

/** What was concluded at the session, and what somebody promised there. */
async function conclude({ n, ...of }: { n: number; agencyId: string; sessionId: string; signerPositionId: string }) {
  const { db } = database;
  const [conclusionId, matterId, directiveId, createdBy, at] = [
    uuidv7(),
    uuidv7(),
    uuidv7(),
    uuidv7(),
    later(morning, n),
  ];
  const { signerPositionId, ...where } = of;
  const written = { createdBy, createdAt: at, updatedAt: at, publishedAt: at };
  await db.insert(conclusion).values({
    ...{ ...of, ...written, id: conclusionId, state: 'PUBLISHED', number: `${n}/TB-KL`, numberKey: `${n}/tb-kl` },
    ...{ subject: 'Kết luận', issuedDay: '2026-03-02', publishedBy: createdBy },
  });
  await db.insert(conclusionMatter).values({
    ...{ id: matterId, conclusionId, ordering: 1, publicText: 'Giao kiểm tra', createdAt: at, updatedAt: at },
  });
  await db.insert(directive).values({
    ...{
      ...where,
      ...written,
      id: directiveId,
      ownerAgencyId: of.agencyId,
      sourceKind: 'CONCLUSION',
      conclusionId,
      matterId,
    },
    ...{ publicText: 'Sửa đường', givenDay: '2026-03-02', firstDueDay: '2026-04-15', dueDay: '2026-04-15' },
  });
  await db.insert(directiveStep).values({ id: uuidv7(), directiveId, act: 'GIVEN', byAgencyId: of.agencyId, at });
}

/** An act that makes the notice untrue of its session, and the notice, of an agency of its own, that says so. */
async function amend(supersededId: string, sessionId: string, at: string): Promise<void> {
  const { db } = database;
  const [id, changeId, somebody] = [uuidv7(), uuidv7(), uuidv7()];
  const { agencyId, positionId: signerPositionId } = await makePosition(db);
  await db.insert(notice).values({
    ...{ id, agencyId, state: 'PUBLISHED', number: '1/TB', numberKey: '1/tb', subject: 'Điều chỉnh lịch' },
    ...{ issuedDay: '2026-03-02', signerPositionId, supersedesId: supersededId, supersedesPartly: true },
    ...{ createdBy: somebody, createdAt: at, updatedAt: at, publishedAt: at },
  });
  await db.$client`
    insert into session_change (id, session_id, agency_id, act, reason, previous_sequence, sequence, before, made_by, made_at, undo_until)
    values (${changeId}, ${sessionId}, ${agencyId}, 'RESCHEDULED', 'Bão', 0, 1, '{}', ${somebody}, ${at}, ${at})`;
  await db.insert(owedNotice).values({ changeId, agencyId, supersededId, noticeId: id });
}

function unit(n: number) {
  const name = `Thử ${n}`;
  return { code: String(20_000 + n), name, fullName: `Xã ${name}`, type: 'Xã', parentCode: '48' };
}

function range(length: number): number[] {
  return Array.from({ length }, (_, n) => n);
}

/** `Type.field` of every field a document asks for. */
function fieldsAskedBy(source: string): string[] {
  const info = new TypeInfo(schema);
  const fields: string[] = [];
  const note = () => void fields.push(`${info.getParentType()?.name}.${info.getFieldDef()?.name}`);
  visit(parse(source), visitWithTypeInfo(info, { [Kind.FIELD]: note }));
  return fields;
}

/** `Type.field` of every list of objects. */
function listFieldsOf(graph: GraphQLSchema): string[] {
  const types = Object.values(graph.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
  );
  return types.flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => isListType(isNonNullType(field.type) ? field.type.ofType : field.type))
      .filter((field) => isCompositeType(getNamedType(field.type)))
      .map((field) => `${type.name}.${field.name}`),
  );
}
