import type { Bench } from './bench.js';
import { type Child, launch } from './child.js';
import { drive, post } from './drive.js';
import { compare, median } from './rounds.js';
import { atLeast, atMost, type Figure, ms, rate } from './table.js';

const CONNECTIONS = 32;

/** Fifty sessions of an agency and everything below it, each with who receives, where and how many places are free. */
export const monthQuery = `query Month($agencyId: ID!, $fromDay: Date!, $toDay: Date!) {
  sessions(first: 50, filter: { agencyId: $agencyId, fromDay: $fromDay, toDay: $toDay }) {
    nodes { id slug kind status startsAt endsAt freePlaces agency { id shortName }
      assignedPosition { title leader { id fullName honorific } } } } }`;

const sessionQuery = `query One($id: ID!) { session(id: $id) { id slug kind status startsAt endsAt freePlaces capacity
  slots { id startsAt endsAt capacity freePlaces } } }`;

/** W1, W1b and W1c: reading the calendar. */
export async function measureReads(bench: Bench): Promise<Figure[]> {
  const settings = { databaseUrl: bench.url };
  const [product, floor] = await Promise.all([launch('product-process.ts', settings), launch('floor-process.ts', {})]);
  const naive = await launch('naive-process.ts', settings);
  try {
    await refuseDifferentAnswers(bench, product, naive);
    return [
      await hot(bench, { product, floor }, 'W1 month view, hot', { query: monthQuery, variables: month(bench, 0) }),
      await everyDifferent(bench, product, naive),
      await hot(bench, { product, floor }, 'W1b session with 20 slots, hot', {
        query: sessionQuery,
        variables: { id: bench.dataset.session(0) },
      }),
      await cold(bench, product),
    ];
  } finally {
    await Promise.all([product.stop(), floor.stop(), naive.stop()]);
  }
}

/** The n-th month view: another branch, first day or length each time. */
export function month({ dataset }: Pick<Bench, 'dataset'>, n: number) {
  const starts = Math.max(1, dataset.size.days - 35);
  const first = Math.floor(n / 9) % starts;
  const days = 30 + (Math.floor(n / (9 * starts)) % 100);
  return {
    agencyId: dataset.branch(n),
    fromDay: dayAfter(dataset.today, 1 + first),
    toDay: dayAfter(dataset.today, 1 + first + days),
  };
}

export const monthQuestion = (bench: Pick<Bench, 'dataset'>, n: number) => ({
  query: monthQuery,
  variables: month(bench, n),
});

export const sessionQuestion = (bench: Pick<Bench, 'dataset'>, n: number) => {
  const { session, twentySlotsEvery, size } = bench.dataset;
  // The extension is nobody's, but makes each request other bytes than the one before.
  const number = (n * twentySlotsEvery) % size.sessions;
  return { query: sessionQuery, variables: { id: session(number) }, extensions: { n } };
};

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

async function hot(
  { seconds, rounds, say }: Bench,
  { product, floor }: { product: Child; floor: Child },
  workload: string,
  question: object,
): Promise<Figure> {
  const body = await bodyOf(product.url, question);
  await floor.ask('say', body);
  const run = async (url: string) => {
    const request = post(url, question);
    return (await drive({ url, next: () => request, connections: CONNECTIONS, seconds })).perSecond;
  };
  await drive({ url: product.url, next: () => post(product.url, question), connections: 4, seconds: 0.5 });
  const cost = await processorMs(product, () => run(product.url), seconds);
  const taken = await compare(rounds, { product: () => run(product.url), floor: () => run(floor.url) });
  say(`${workload}: ${(Buffer.byteLength(body) / 1_024).toFixed(1)} KiB, ${cost.toFixed(3)} ms of processor a request`);
  return atLeast(0.9, {
    workload,
    product: rate(taken.product),
    floor: `${rate(taken.floor)} node:http, same bytes`,
    ratio: taken.product / taken.floor,
  });
}

async function everyDifferent(bench: Bench, product: Child, naive: Child): Promise<Figure> {
  const { seconds, rounds, say } = bench;
  let asked = 0;
  const run = async (url: string) => {
    const next = () => {
      asked += 1;
      return post(url, monthQuestion(bench, asked));
    };
    const driven = await drive({ url, next, connections: CONNECTIONS, seconds });
    if (Object.keys(driven.statuses).join() !== '200') throw new Error(`W1c: ${JSON.stringify(driven.statuses)}`);
    return driven.perSecond;
  };
  await run(naive.url);
  const cost = await processorMs(product, () => run(product.url), seconds);
  const taken = await compare(rounds, { product: () => run(product.url), naive: () => run(naive.url) });
  say(`W1c: ${cost.toFixed(3)} ms of processor a request`);
  return atLeast(8, {
    workload: 'W1c month view, each different',
    product: rate(taken.product),
    floor: `${rate(taken.naive)} naive resolvers`,
    ratio: taken.product / taken.naive,
  });
}

/** One client asks for one session after another; the floor asks the database for the same in one statement. */
async function cold(bench: Bench, product: Child): Promise<Figure> {
  const { seconds, rounds, opened } = bench;
  let asked = 0;
  const ask = async () => {
    const next = () => {
      asked += 1;
      return post(product.url, sessionQuestion(bench, asked));
    };
    return (await drive({ url: product.url, next, connections: 1, seconds })).medianMs;
  };
  const statement = async () => {
    const times: number[] = [];
    for (const until = performance.now() + seconds * 1_000; performance.now() < until; ) {
      asked += 1;
      const began = performance.now();
      await opened.sql.unsafe(oneStatement, [sessionQuestion(bench, asked).variables.id], { prepare: true });
      times.push(performance.now() - began);
    }
    return median(times);
  };
  const taken = await compare(rounds, { product: ask, statement });
  return atMost(1.3, {
    workload: 'W1b session with 20 slots, cold',
    product: ms(taken.product),
    floor: `${ms(taken.statement)} its one statement`,
    ratio: taken.product / taken.statement,
  });
}

const oneStatement = `select s.id, s.slug, s.kind, s.status, s.starts_at, s.ends_at, s.open_count, s.capacity,
  (select json_agg(json_build_object('id', l.id, 'startsAt', l.starts_at, 'endsAt', l.ends_at, 'capacity', l.public_capacity,
     'freePlaces', l.public_capacity - l.public_taken) order by l.starts_at, l.id)
   from slot l where l.session_id = s.id and l.withdrawn_at is null) as slots
  from session s where s.id = $1 and s.published_at is not null`;

export async function bodyOf(url: string, question: object): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(question),
  });
  return response.text();
}

/** Milliseconds of processor the server takes for each of the answers it gives meanwhile. */
async function processorMs(child: Child, run: () => Promise<number>, seconds: number): Promise<number> {
  const before = await child.processorSeconds();
  const perSecond = await run();
  return (((await child.processorSeconds()) - before) * 1_000) / (perSecond * seconds);
}

/** A contender that answers something else is no contender. */
async function refuseDifferentAnswers(bench: Bench, product: Child, naive: Child): Promise<void> {
  for (const n of [0, 1_234]) {
    const question = monthQuestion(bench, n);
    const [ours, theirs] = await Promise.all([bodyOf(product.url, question), bodyOf(naive.url, question)]);
    if (JSON.parse(ours).data?.sessions?.nodes?.length !== 50)
      throw new Error(`Not fifty sessions: ${ours.slice(0, 500)}`);
    if (ours.trim() !== theirs.trim())
      throw new Error(`The contenders differ:\n${ours.slice(0, 500)}\n${theirs.slice(0, 500)}`);
  }
}
