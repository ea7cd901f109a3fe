import type { GraphQLField } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { staffGraph } from '../../server/graphs.js';
import { belongs } from '../../server/policy/audience.js';
import { staffTable } from '../../server/policy/table.js';
import { morning } from '../support/make.js';
import { type Asker, askersOf } from '../support/matrix/audiences.js';
import { askAbout, tellsOf } from '../support/matrix/belonging.js';
import type { Told } from '../support/matrix/compare.js';
import { makePlaces, type PlaceName, type Things } from '../support/matrix/places.js';
import { overHttp, overSocket } from '../support/matrix/transports.js';
import { startServer, type TestServer } from '../support/server.js';

const patience = 600_000;

let server: TestServer;
let places: Record<PlaceName, Things>;
let askers: Asker[];
let fields: { root: 'Query' | 'Mutation'; field: GraphQLField<unknown, unknown> }[];
beforeAll(async () => {
  server = await startServer({ now: morning });
  places = await makePlaces(server);
  askers = await askersOf(server, places.own.agency ?? '', places.own.leader ?? '');
  const desk = await staffGraph();
  fields = (['Query', 'Mutation'] as const).flatMap((root) => {
    const type = root === 'Query' ? desk.getQueryType() : desk.getMutationType();
    return Object.values(type?.getFields() ?? {}).map((field) => ({ root, field }));
  });
}, patience);
afterAll(() => server.close());

/** Entries that are asked about somebody’s things: those of the public calendar, and of oneself, are everybody’s. */
const entries = () =>
  fields.filter(({ root, field }) => {
    const audience = staffTable.get(`${root}.${field.name}`)?.audience;
    return audience && !audience.has('SIGNED_IN') && field.args.length > 0;
  });

/** Entries by which somebody of the own commune is told anything of the things of a place. */
async function found(place: PlaceName, isProof = false): Promise<string[]> {
  const ask = overHttp(server, 'staff');
  const others = Object.entries(places).filter(([name]) => name !== place);
  const elsewhere = new Set(others.flatMap(([, things]) => Object.values(things)));
  const names: string[] = [];
  for (const { root, field } of entries()) {
    const row = staffTable.get(`${root}.${field.name}`);
    const question = askAbout(root, field, places[place]);
    for (const asker of askers.filter(({ actor }) => row && belongs(actor, row.audience))) {
      const told = await ask(asker, question, root === 'Query' ? 'query' : 'mutation');
      if (isBroken(told)) throw new Error(`${question}: ${told.errors?.[0]?.message}`);
      if (!tellsOf(told, field, elsewhere)) continue;
      names.push(`${root}.${field.name}`);
      if (isProof) break;
    }
  }
  return [...new Set(names)];
}

/** A question that is not understood proves nothing. */
function isBroken({ errors }: Told): boolean {
  return (errors ?? []).some(({ extensions }) => extensions?.code === 'GRAPHQL_VALIDATION_FAILED');
}

/** Told of the place above, and yet nothing of it: what reaches down from there is counted as far as it is the asker’s own. */
const reachingDown = ['Query.registrationCounts'];
/** A leader’s own sessions, whatever agency is looked at: they are their own everywhere. */
const ofOneself = new Set(['Query.ownSessions']);

/**
 * Entries that the questions of this file do not get an answer from at the own agency either, so that their silence elsewhere
 * proves less. Whoever adds one says why; better is a thing for it in `test/support/matrix/places.ts`.
 */
const unproven = new Set([
  // For administrators of an agency above which there is none.
  'Mutation.importUnits',
  // A fresh proof of who asks comes first.
  'Mutation.revealIdentity',
  'Mutation.resetSecondStep',
  'Mutation.exportRegistrations',
  // What they need was used up by the entries before them.
  'Mutation.moveAgendaItem',
  'Mutation.undoGroupCase',
  // A notice cannot supersede itself.
  'Mutation.supersedeNotice',
  'Mutation.exportRegister',
  // Nothing is asked of an agency at the places; its own test hands something in, and is refused elsewhere.
  'Mutation.handInPreparation',
  // Lists that begin empty: nothing is laid at the places for them. Their own tests ask with something in them.
  'Query.officialDocuments',
  'Query.visitFeedback',
  'Query.myMatters',
  'Query.signedReport',
  // Periods and forms that must be over, numbers and addresses that must be whole.
  'Query.report',
  'Query.receptionRegister',
  'Mutation.signReport',
  'Mutation.recordIndicator',
  'Mutation.signConclusion',
  'Mutation.tryLetter',
  // Topics and questions of a dialogue that is collecting them; a line of today; a job; an item, an answer or a dispute to decide on.
  'Query.ticketSlip',
  'Mutation.recordDialoguePublication',
  'Mutation.decideDialogueTopic',
  'Mutation.decideDialogueQuestion',
  'Mutation.assignDialogueQuestion',
  'Mutation.prepareDialogueAnswer',
  'Mutation.callDialogueQuestion',
  'Mutation.settleDialogueQuestion',
  'Mutation.checkIn',
  'Mutation.addWalkIn',
  'Mutation.callNext',
  'Mutation.changeTicket',
  'Mutation.applyQueueActs',
  'Mutation.stopJob',
  'Mutation.resumeJob',
  'Mutation.recordCoordinationProgress',
  'Mutation.answerRecommendation',
  'Mutation.closeRecommendation',
  'Mutation.reportDirective',
  'Mutation.answerDispute',
  'Mutation.answerFeedback',
  'Mutation.withdrawSetting',
  'Mutation.linkToCase',
]);

describe('What belongs to another agency', () => {
  it.each(['parent', 'sibling', 'foreign'] as const)(
    'is told to nobody, and changed by nobody: %s',
    async (place) => {
      const names = (await found(place)).filter((name) => !ofOneself.has(name));
      expect(place === 'parent' ? names.filter((name) => !reachingDown.includes(name)) : names).toEqual([]);
    },
    patience,
  );

  it(
    'is what the same questions find at the own agency or below',
    async () => {
      const proven = new Set([...(await found('child', true)), ...(await found('own', true))]);
      const silent = entries().map(({ root, field }) => `${root}.${field.name}`);
      expect(silent.filter((name) => !proven.has(name) && !unproven.has(name))).toEqual([]);
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
