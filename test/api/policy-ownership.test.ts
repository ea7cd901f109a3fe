import type { GraphQLField } from 'graphql';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertStandardReports } from '../../db/standard-reports.js';
import { petitionHandler } from '../../db/tables/petition-course.js';
import { roleNames } from '../../server/actor.js';
import { staffGraph } from '../../server/graphs.js';
import { belongs } from '../../server/policy/audience.js';
import { staffTable } from '../../server/policy/table.js';
import { mailServer } from '../server/post-room.js';
import { morning } from '../support/make.js';
import { type Asker, askersOf, signedIn } from '../support/matrix/audiences.js';
import { askAbout, nameless, tellsOf } from '../support/matrix/belonging.js';
import type { Told } from '../support/matrix/compare.js';
import { changedSince, footprintOf } from '../support/matrix/footprint.js';
import { makePlaces, type PlaceName, placeNames, type Things } from '../support/matrix/places.js';
import { gistOf, swapsOf } from '../support/matrix/swapped.js';
import { askTogether, together } from '../support/matrix/together.js';
import { overHttp, overSocket } from '../support/matrix/transports.js';
import { inTurns } from '../support/matrix/turns.js';
import { startServer, type TestServer } from '../support/server.js';

const patience = 600_000;

interface Entry {
  root: 'Query' | 'Mutation';
  field: GraphQLField<unknown, unknown>;
}

let server: TestServer;
let post: Awaited<ReturnType<typeof mailServer>>;
let places: Record<PlaceName, Things>;
let askers: Asker[];
/** Those of the agency above: what is for the uppermost alone is theirs. */
let above: Asker[];
let fields: Entry[];
beforeAll(async () => {
  post = await mailServer();
  server = await startServer({ now: morning, config: { SMTP_URL: post.url } });
  await insertStandardReports(server.db);
  places = await makePlaces(server);
  askers = await askersOf(server, places.own.agency ?? '', places.own.leader ?? '');
  above = await askersOf(server, places.parent.agency ?? '', places.parent.leader ?? '');
  await nameHandlers();
  const desk = await staffGraph();
  fields = (['Query', 'Mutation'] as const).flatMap((root) => {
    const type = root === 'Query' ? desk.getQueryType() : desk.getMutationType();
    return Object.values(type?.getFields() ?? {}).map((field) => ({ root, field }));
  });
}, patience);
afterAll(async () => {
  await server.close();
  await post.close();
});

/** The handlers of the commune have a petition of their own. */
async function nameHandlers(): Promise<void> {
  const accounts = askers.flatMap(({ name, actor }) =>
    name === 'CASE_HANDLER' && actor.kind === 'staff' ? [actor.accountId] : [],
  );
  const named = { petitionId: places.own.petition ?? '', namedBy: places.own.account ?? '', namedAt: morning };
  await server.db.insert(petitionHandler).values(accounts.map((accountId) => ({ id: uuidv7(), accountId, ...named })));
}

/** Entries that are asked about somebody’s things: those of the public calendar, and of oneself, are everybody’s. */
const entries = () =>
  fields.filter(({ root, field }) => {
    const audience = staffTable.get(`${root}.${field.name}`)?.audience;
    return audience && !audience.has('SIGNED_IN') && field.args.length > 0;
  });

const nameOf = ({ root, field }: Entry) => `${root}.${field.name}`;

/** Who of some people may ask for an entry at all. */
const allowed = (entry: Entry, people: readonly Asker[]) => {
  const row = staffTable.get(nameOf(entry));
  return people.filter(({ actor }) => row && belongs(actor, row.audience));
};

/** An entry as it is asked about the things of a place; questions can go together, an act goes alone. */
function questionOf(entry: Entry, place: PlaceName) {
  const { root, field } = entry;
  const [operation, isSafe] = root === 'Query' ? (['query', true] as const) : (['mutation', false] as const);
  return { entry, operation, question: askAbout(root, field, places[place]), apart: { root: 'done', isSafe } };
}

/** Whether an answer tells anything of the things of a place. */
function doesTell({ root, field }: Entry, place: PlaceName, told: Told): boolean {
  const others = Object.entries(places).filter(([name]) => name !== place);
  const elsewhere = new Set(others.flatMap(([, things]) => Object.values(things)));
  if (isBroken(told)) throw new Error(`${root}.${field.name}: ${told.errors?.[0]?.message}`);
  return tellsOf(told, field, elsewhere);
}

/** Whether somebody is told anything of the things of a place. */
async function isTold(entry: Entry, asker: Asker, place: PlaceName): Promise<boolean> {
  const { question, operation } = questionOf(entry, place);
  return doesTell(entry, place, await overHttp(server, 'staff')(asker, question, operation));
}

/** A question that is not understood, or breaks something, proves nothing. */
function isBroken({ errors }: Told): boolean {
  const codes = (errors ?? []).map(({ extensions }) => extensions?.code);
  return codes.includes('GRAPHQL_VALIDATION_FAILED') || codes.includes('INTERNAL');
}

/** What was done, or taken away as a file, and stands in the audit. */
async function countActs(): Promise<number> {
  const [row] = await server.db.$client<{ acts: number }[]>`
    select count(*)::int as acts from audit_entry where kind <> 'READ'`;
  return row?.acts ?? 0;
}

/** Entries by which any of some people is told anything of the things of a place. */
async function heard(some: readonly Entry[], place: PlaceName, people: readonly Asker[]): Promise<string[]> {
  const all = people.flatMap((asker) => {
    const asked = some.filter((entry) => allowed(entry, [asker]).length > 0);
    return together(asked.map((entry) => questionOf(entry, place))).map((group) => ({ asker, group }));
  });
  const names = await inTurns(all, 8, async ({ asker, group }) => {
    const ask = overHttp(server, 'staff');
    const answers = await askTogether((question, operation) => ask(asker, question, operation), group);
    return group.flatMap(({ entry }, at) => (doesTell(entry, place, answers[at] ?? {}) ? [nameOf(entry)] : []));
  });
  return [...new Set(names.flat())];
}

/** Of some entries those that answer somebody about the things of a place: one after the other, as acts change what follows. */
async function proven(some: readonly Entry[], place: PlaceName, people: readonly Asker[]): Promise<Entry[]> {
  const asking = some.filter(({ root }) => root === 'Query');
  const told = new Set(await heard(asking, place, people));
  const found = asking.filter((entry) => told.has(nameOf(entry)));
  for (const entry of some) {
    if (entry.root === 'Query') continue;
    for (const asker of allowed(entry, people)) {
      if (!(await isTold(entry, asker, place))) continue;
      found.push(entry);
      break;
    }
  }
  return found;
}

/** Told of the place above, and yet nothing of it: what reaches down from there is counted as far as it is the asker’s own. */
const reachingDown = ['Query.registrationCounts'];
/** A leader’s own sessions, whatever agency is looked at: they are their own everywhere. */
const ofOneself = new Set(['Query.ownSessions']);

/**
 * Entries that the questions of this file do not get an answer from anywhere, so that their silence elsewhere proves less.
 * Whoever adds one says why; better is a thing for it in `test/support/matrix/places.ts`.
 */
const unproven = new Set<string>([]);

/** Of the nation or of this browser, not of an agency. */
const ofNoAgency = new Set([
  'CreateAgencyInput.unitCode',
  'EditAgencyInput.unitCode',
  'PreviewTriageInput.groundId',
  'TriageInput.groundId',
]);

describe('Every id that can be given', () => {
  it('is that of a real thing at each of the places', () => {
    nameless.clear();
    for (const { root, field } of entries())
      for (const place of placeNames) swapsOf(root, field, places[place], places.own);
    expect([...nameless].filter((at) => !ofNoAgency.has(at))).toEqual([]);
    expect(Object.entries(places.own).filter(([, id]) => !id)).toEqual([]);
  });
});

describe('What belongs to another agency', () => {
  it.each(['parent', 'sibling', 'foreign'] as const)(
    'is told to nobody, and changed by nobody: %s',
    async (place) => {
      const [before, actsBefore] = [await footprintOf(server.db), await countActs()];
      const names = (await heard(entries(), place, askers)).filter((name) => !ofOneself.has(name));
      expect(place === 'parent' ? names.filter((name) => !reachingDown.includes(name)) : names).toEqual([]);
      const changed = changedSince(before, await footprintOf(server.db));
      // What is one’s own is read from above, and that is on record.
      expect(place === 'parent' ? changed.filter((table) => table !== 'audit_entry') : changed).toEqual([]);
      expect(await countActs()).toBe(actsBefore);
    },
    patience,
  );
});

/** What is public can be named by everybody: agencies, places people are received at, leaders and their offices, slots. */
const mayBeKnown = new Set([
  'Query.previewSchedule point',
  'Mutation.createSchedule point',
  'Mutation.draftSession point',
  'Mutation.appointLeader leader',
  'Mutation.createNotice CreateNoticeInput.signerPositionId',
  'Mutation.bookFor slot',
  'Mutation.addAgendaParticipant AddAgendaParticipantInput.agencyId',
  'Mutation.assignDialogueQuestion agency',
  'Mutation.settleDialogueQuestion SettleDialogueQuestionInput.ownerAgencyId',
  'Mutation.editDirective EditDirectiveInput.ownerAgencyId',
  'Mutation.editNotice EditNoticeInput.signerPositionId',
  'Mutation.editConclusion EditConclusionInput.signerPositionId',
  'Mutation.signConclusion position',
  // Heeded when somebody is sent on, not when they are called.
  'Mutation.changeTicket ChangeTicketInput.toDeskId',
]);

describe('An id of another agency', () => {
  it(
    'is answered as one that there is not, in every place an id can be given',
    async () => {
      const held = roleNames.map((role) => ({
        ...{ role, agencyId: places.own.agency ?? '' },
        ...(role === 'LEADER' ? { leaderId: places.own.leader ?? '' } : {}),
      }));
      const everything = await signedIn(server, 'every role', held);
      const ask = overHttp(server, 'staff');
      const swaps = entries().flatMap(({ root, field }) => {
        const operation = root === 'Query' ? ('query' as const) : ('mutation' as const);
        const all = swapsOf(root, field, places.own, places.sibling).map((swap) => ({
          ...{ ...swap, operation, name: `${root}.${field.name} ${swap.noun}` },
        }));
        return all.filter(({ name }) => !mayBeKnown.has(name));
      });
      const compared = await inTurns(swaps, 4, async ({ theirs, nobodys, operation, name }) => {
        const answers = [await ask(everything, theirs, operation), await ask(everything, nobodys, operation)];
        const [told, unknown] = answers.map(gistOf);
        if (answers.some(isBroken)) return [`${name} breaks: ${told} / ${unknown}: ${theirs}`];
        return told === unknown ? [] : [`${name}: ${told} / ${unknown}`];
      });
      const differing = compared.flat();
      expect(differing).toEqual([]);
    },
    patience,
  );
});

describe('What belongs to one’s own agency', () => {
  it(
    'is what the same questions find, there or for those of the agency above',
    async () => {
      const asked = entries();
      const here = new Set(await proven(asked, 'own', askers));
      const rest = asked.filter((entry) => !here.has(entry));
      const below = new Set(await proven(rest, 'child', askers));
      const upper = rest.filter((entry) => !below.has(entry));
      const there = new Set(await proven(upper, 'parent', above));
      const silent = upper.filter((entry) => !there.has(entry)).map(nameOf);
      expect(silent.filter((name) => !unproven.has(name))).toEqual([]);
    },
    patience,
  );
});

describe('What staff add to what is public', () => {
  const asked = `query ($agency: ID!, $notice: ID!) {
    releases(agencyId: $agency) { nodes { releasedBy } } notice(id: $notice) { postings { channel evidence } } }`;

  it('is for those who work for the agency: who released, and what proves a posting', async () => {
    const secretary = askers.find(({ name }) => name === 'SECRETARY');
    for (const [name, { agency, publicNotice }] of Object.entries(places)) {
      const { data } = await server.staffGql<{
        releases: { nodes: { releasedBy: string | null }[] };
        notice: { postings: { evidence: string | null }[] };
      }>(asked, { agency, notice: publicNotice }, { cookie: secretary?.cookie ?? '' });
      const isOurs = name === 'own' || name === 'child';
      expect(data?.releases.nodes[0]?.releasedBy !== null, name).toBe(isOurs);
      expect(data?.notice.postings[0]?.evidence !== null, name).toBe(isOurs);
    }
  });
});

describe('Over WebSocket', () => {
  it.each(['parent', 'sibling', 'foreign'] as const)('nothing is heard of another agency: %s', async (place) => {
    const desk = await staffGraph();
    const ask = overSocket(server, 'staff');
    for (const field of Object.values(desk.getSubscriptionType()?.getFields() ?? {})) {
      const row = staffTable.get(`Subscription.${field.name}`);
      for (const asker of askers.filter(({ actor }) => row && belongs(actor, row.audience))) {
        const told = await ask(asker, askAbout('Subscription', field, places[place]), 'subscription');
        expect(tellsOf(told, field, new Set()), `${field.name} ${asker.name}`).toBe(false);
      }
    }
    await ask.close();
  });
});
