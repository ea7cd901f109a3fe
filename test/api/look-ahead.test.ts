import { type GraphQLFieldResolver, type GraphQLSchema, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fold } from '../../db/fold.js';
import { sessionHost, sessionParticipant } from '../../db/tables/session.js';
import { createExecutor } from '../../server/execution.js';
import { publicGraph } from '../../server/graphs.js';
import { visitorContext } from '../support/citizen.js';
import { countStatements } from '../support/count-statements.js';
import { type FreshDatabase, freshDatabase } from '../support/database.js';
import { later, makeAgency, makePoint, makePosition, makeSession, morning } from '../support/make.js';

const RANDOM_QUESTIONS = 300;
const roots = ['sessions', 'nextFreeSessions', 'session'] as const;

let database: FreshDatabase;
let schema: GraphQLSchema;
const agencies: string[] = [];
const sessions: string[] = [];

beforeAll(async () => {
  database = await freshDatabase({ poolSize: 4 });
  schema = await publicGraph();
  agencies.push(await makeAgency(database.db));
  for (const name of ['Sở Xây dựng', 'Ủy ban nhân dân phường Điện Bàn'])
    agencies.push(await makeAgency(database.db, { parentId: agencies[0] ?? null, name }));
  for (let n = 0; n < 30; n += 1) sessions.push(await makeVariedSession(n));
});

afterAll(() => database.close());

describe('Looking ahead', () => {
  it('reads a month with agencies, places, receivers and slots in one statement', async () => {
    const question = `{ sessions(first: 50) { nodes { id agency { id name } point { id name } slots { freePlaces }
      assignedPosition { id leader { fullName } agency { id } } actualPosition { title leader { fullName } } } } }`;
    const { result, statements } = await countStatements(database.db, () => ask(question));
    expect(result).toContain('fullName');
    expect(statements).toHaveLength(1);
  });

  it('reads no more than the sessions when nothing else is asked', async () => {
    const { statements } = await countStatements(database.db, () => ask('{ sessions { nodes { id startsAt } } }'));
    expect(statements).toHaveLength(1);
    expect(statements[0]).not.toContain('json_agg');
  });

  it(`changes no byte of ${RANDOM_QUESTIONS} random questions`, async () => {
    const draw = lots(20_260_302);
    const ahead: { statements: number } = { statements: 0 };
    const plain = { statements: 0 };
    for (let n = 0; n < RANDOM_QUESTIONS; n += 1) {
      const question = randomQuestion(draw);
      const looked = await countStatements(database.db, () => ask(question));
      const resolved = await countStatements(database.db, () => withoutLookingAhead(() => ask(question)));
      expect(looked.result, question).toBe(resolved.result);
      ahead.statements += looked.statements.length;
      plain.statements += resolved.statements.length;
    }
    expect(ahead.statements).toBeLessThan(plain.statements * 0.6);
  });
});

async function ask(question: string): Promise<string> {
  const document = parse(question);
  const [invalid] = validate(schema, document);
  if (invalid) throw invalid;
  const answer = await createExecutor(schema)({ document, context: visitorContext(database.db) });
  expect(answer.errors).toBeUndefined();
  return JSON.stringify(answer);
}

/** Resolvers that cannot see what is asked read every link when it is followed. */
async function withoutLookingAhead<Result>(work: () => Promise<Result>): Promise<Result> {
  const fields = schema.getQueryType()?.getFields() ?? {};
  const before = roots.map((root) => fields[root]?.resolve);
  const blind =
    (resolve: GraphQLFieldResolver<unknown, unknown> | undefined): GraphQLFieldResolver<unknown, unknown> =>
    (source, args, context, info) =>
      resolve?.(source, args, context, { ...info, fieldNodes: [] });
  for (const [n, root] of roots.entries()) Object.assign(fields[root] ?? {}, { resolve: blind(before[n]) });
  try {
    return await work();
  } finally {
    for (const [n, root] of roots.entries()) Object.assign(fields[root] ?? {}, { resolve: before[n] });
  }
}

/** Delegated or not, hosted or alone, with milliseconds or whole seconds, moved, in words that must be kept. */
async function makeVariedSession(n: number): Promise<string> {
  const { db } = database;
  const agencyId = agencies[n % 3] ?? '';
  const assigned = await makePosition(db, { agencyId, fullName: `Lê Văn "Thử" ${n}` });
  const acting = n % 4 === 0 ? await makePosition(db, { agencyId: agencies[(n + 1) % 3] ?? '' }) : null;
  const startsAt = n % 5 === 0 ? `2026-03-${11 + (n % 15)}T01:00:00.12${n % 10}Z` : later(morning, (n + 1) * 1_440);
  const { id } = await makeSession(db, {
    agencyId,
    pointId: await makePoint(db, { agencyId, name: `Phòng số ${n}` }),
    assignedPositionId: assigned.positionId,
    receiverLeaderId: acting?.leaderId ?? assigned.leaderId,
    actualPositionId: acting?.positionId ?? null,
    delegationReason: acting ? 'Bận họp đột xuất' : null,
    startsAt,
    room: n % 2 === 0 ? '' : `P${n}`,
    topics: n % 3 === 0 ? ['Đất đai', 'Giá "nhà", {dấu ngoặc}'] : [],
    slots: [[], [2], [2, 0, 3]][n % 3] ?? [],
    status: n % 7 === 0 ? 'RESCHEDULED' : 'SCHEDULED',
    statusReason: n % 7 === 0 ? 'Trùng lịch họp' : null,
    previousStartsAt: n % 7 === 0 ? later(morning, 60) : null,
    registrationOpensAt: n % 6 === 0 ? later(morning, 1_000) : null,
    searchText: fold(`Buổi ${n}`),
  });
  if (n % 3 === 1) await db.insert(sessionHost).values({ sessionId: id, agencyId: agencies[0] ?? '' });
  if (n % 3 === 2) await db.insert(sessionParticipant).values({ sessionId: id, ordering: 1, name: 'Thanh tra' });
  if (n % 9 === 2)
    await db.$client`update slot set withdrawn_at = now() where session_id = ${id} and public_capacity = 2`;
  return id;
}

type Lots = (most: number) => number;

/** The same numbers every time, so that a failure can be looked at (Mulberry32). */
function lots(seed: number): Lots {
  let state = seed;
  return (most) => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) % most;
  };
}

function some(draw: Lots, choices: readonly string[]): string[] {
  const chosen = choices.filter(() => draw(3) === 0);
  return chosen.length > 0 ? chosen : [choices[draw(choices.length)] ?? ''];
}

function randomQuestion(draw: Lots): string {
  const root = roots[draw(roots.length)] ?? 'sessions';
  const asked = () => sessionFields(draw);
  const filters = [
    `agencyId: "${agencies[draw(3)]}"`,
    `fromDay: "2026-03-${10 + draw(15)}"`,
    `includeSubordinate: ${draw(2) === 0}`,
    `text: "buoi ${draw(3)}"`,
  ];
  const filter = draw(2) === 0 ? '' : `, filter: { ${some(draw, filters).join(', ')} }`;
  if (root === 'session') return `{ session(id: "${sessions[draw(sessions.length)]}") { ${asked()} } }`;
  if (root === 'nextFreeSessions') return `{ nextFreeSessions(first: ${1 + draw(9)}${filter}) { ${asked()} } }`;
  const parts = [`nodes { ${asked()} }`, `edges { cursor node { ${asked()} } }`, 'pageInfo { hasNextPage endCursor }'];
  return `{ sessions(first: ${1 + draw(30)}${filter}) { ${some(draw, parts).join(' ')} } }`;
}

function sessionFields(draw: Lots): string {
  const position = () =>
    some(draw, ['id', 'title', 'fromDay', 'leader { id fullName honorific }', 'agency { id name }']).join(' ');
  const fields = some(draw, [
    'slug day status statusReason topics room capacity freePlaces waitingCount sequence registrationState',
    'startsAt endsAt previousStartsAt registrationOpensAt registrationClosesAt publishedAt',
    'delegation { reason documentNumber }',
    'agency { id name parentId validFrom }',
    '... on Session { agency { shortName parent { id } } }',
    'point { id name address agency { id } }',
    `assignedPosition { ${position()} }`,
    `stand: actualPosition { ${position()} }`,
    `actualPosition { ${position()} }`,
    `slots { id startsAt endsAt capacity freePlaces ${draw(2) === 0 ? 'session { id agency { id } }' : ''} }`,
    'hosts { id name } participants { name agencyId }',
    `point @skip(if: ${draw(2) === 0}) { id name address agency { id } }`,
  ]);
  return `id ${fields.join(' ')}`;
}
