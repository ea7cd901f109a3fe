import { openDatabase } from '../../db/client.js';
import { migrate } from '../../db/migrate.js';
import type { Bench } from './bench.js';
import { type Child, launch } from './child.js';
import { idOf } from './dataset.js';
import { drive, post } from './drive.js';
import { type Country, home, loadCountry, nation, secretary, sessionsOf } from './nation-dataset.js';
import { monthQuery } from './reads.js';
import { compare } from './rounds.js';
import { atMost, type Figure, ms } from './table.js';

const year = { from: '2027-01-01', to: '2027-12-31' };

/** A year of a country, made by its rules, is public within a minute; and a month of it is seen as fast as a month at home. */
export async function measureNation(bench: Bench): Promise<Figure[]> {
  const small = await settle(bench, 'bench_home', home);
  const large = await settle(bench, 'bench_nation', bench.isSmall ? { provinces: 4, communes: 120 } : nation);
  try {
    return [
      atMost(1, {
        workload: 'Nation: a year made and released',
        product: `${seconds(large.took)}, ${large.sessions} sessions`,
        floor: '60 s',
        ratio: large.took / 60_000,
      }),
      ...(await compareReads(bench, { small, large })),
    ];
  } finally {
    await Promise.all([small.product.stop(), large.product.stop()]);
  }
}

interface Settled {
  country: Country;
  product: Child;
  took: number;
  sessions: number;
}

/** A country with its year, generated, released and told apart from what was public before, by the product itself. */
async function settle({ url, opened, say }: Bench, name: string, country: Country): Promise<Settled> {
  await opened.sql`create database ${opened.sql(name)}`;
  const databaseUrl = url.replace('/tiep_dan?', `/${name}?`);
  await migrate({ url: databaseUrl });
  const filled = openDatabase({ url: databaseUrl, poolSize: 2, statementTimeoutMs: 0, lockTimeoutMs: 0 });
  try {
    await loadCountry(filled, country);
    const product = await launch('product-process.ts', { databaseUrl, config: { ANSWER_CACHE: 'off' } });
    const desk = await enter(product);
    const made = await desk.act<{ created: number; notMade: number }>('generateCalendars', 'created notMade');
    say(
      `${name}: ${made.of.created} of ${sessionsOf(country)} sessions generated in ${seconds(made.took)}, ${made.of.notMade} not made`,
    );
    const out = await desk.act<{ releases: number; sessions: number }>('publishCalendars', 'releases sessions');
    say(`${name}: ${out.of.sessions} sessions of ${out.of.releases} calendars released in ${seconds(out.took)}`);
    const again = await desk.act<{ unchanged: number }>('generateCalendars', 'unchanged');
    say(`${name}: generated again, ${again.of.unchanged} unchanged, in ${seconds(again.took)}`);
    await filled.sql.unsafe('vacuum analyze');
    return { country, product, took: made.took + out.took, sessions: out.of.sessions };
  } finally {
    await filled.close();
  }
}

async function compareReads(bench: Bench, of: { small: Settled; large: Settled }): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [name, question] of Object.entries(questions)) {
    const run = async ({ product: { url }, country }: Settled) => {
      let n = 0;
      const next = () => {
        n += 1;
        return post(url, question(n, country));
      };
      const driven = await drive({ url, next, connections: 1, seconds: 1 });
      if (Object.keys(driven.statuses).join() !== '200') throw new Error(`${name}: ${JSON.stringify(driven.statuses)}`);
      return driven.medianMs;
    };
    const taken = await compare(bench.rounds, { large: () => run(of.large), small: () => run(of.small) });
    figures.push(
      atMost(1.3, {
        workload: `Nation: ${name}`,
        product: `${ms(taken.large)} nation`,
        floor: `${ms(taken.small)} one province`,
        ratio: taken.large / taken.small,
      }),
    );
  }
  return figures;
}

/** Two months from another day each time: more than fifty sessions in either country. */
function months(n: number) {
  const from = Date.parse(year.from) + (n % 290) * 86_400_000;
  const day = (at: number) => new Date(at).toISOString().slice(0, 10);
  return { fromDay: day(from), toDay: day(from + 60 * 86_400_000) };
}

/** The last commune made. */
function communeOf({ provinces, communes }: Country): string {
  return idOf('agency', provinces + communes);
}

/** The same questions to both countries: of the first province with its communes, and of everything. */
const questions: Record<string, (n: number, country: Country) => object> = {
  'month view of a province': (n) => ({ query: monthQuery, variables: { agencyId: idOf('agency', 1), ...months(n) } }),
  'month view of everything': (n) => ({ query: monthQuery, variables: { agencyId: idOf('agency', 0), ...months(n) } }),
  'year of a commune': (n, country) => ({
    query: monthQuery,
    variables: { agencyId: communeOf(country), ...months(n) },
  }),
  'next free sessions of a province': (n) => ({
    query: `query ($agencyId: ID!) { nextFreeSessions(first: 5, filter: { agencyId: $agencyId }) { id startsAt } }`,
    variables: { agencyId: idOf('agency', 1) },
    extensions: { n },
  }),
  'leaders by name': (n) => ({
    query: `query ($search: String!) { leaders(first: 20, filter: { text: $search }) { nodes { id fullName } } }`,
    variables: { search: `thử ${String(2 + (n % 20)).padStart(4, '0')}` },
  }),
  'the releases of a commune with their difference': (n, country) => ({
    query: `query ($agencyId: ID!) { releases(agencyId: $agencyId, first: 1) { nodes { number contentHash changes { kind sessionId fields } } } }`,
    variables: { agencyId: communeOf(country) },
    extensions: { n },
  }),
};

interface Desk {
  act<Counts>(call: 'generateCalendars' | 'publishCalendars', counts: string): Promise<{ of: Counts; took: number }>;
}

/** Signs in as the secretary of the whole country. */
async function enter(product: Child): Promise<Desk> {
  const address = product.url.replace(/graphql$/, 'staff/graphql');
  const ask = async (query: string, variables: object, cookie = '') => {
    const headers = { 'content-type': 'application/json', cookie };
    return fetch(address, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  };
  const signedIn = await ask('mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }', {
    input: secretary,
  });
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0];
  if (!cookie) throw new Error(`No sign-in: ${await signedIn.text()}`);
  return {
    async act(call, counts) {
      const type = call === 'generateCalendars' ? 'CalendarsGenerated' : 'CalendarsPublished';
      const query = `mutation ($agencyId: ID!, $from: Date!, $to: Date!) {
        done: ${call}(agencyId: $agencyId, from: $from, to: $to) { __typename ... on ${type} { ${counts} } } }`;
      const began = performance.now();
      const answer = await (await ask(query, { agencyId: idOf('agency', 0), ...year }, cookie)).json();
      if (answer.data?.done?.__typename !== type) throw new Error(`${call}: ${JSON.stringify(answer).slice(0, 500)}`);
      return { of: answer.data.done, took: performance.now() - began };
    },
  };
}

function seconds(took: number): string {
  return `${(took / 1_000).toFixed(1)} s`;
}
