import type { Bench } from './bench.js';
import { launch } from './child.js';
import { drive, post } from './drive.js';
import { monthQuestion, sessionQuestion } from './reads.js';
import { compare } from './rounds.js';
import { atMost, type Figure, ms } from './table.js';

type Questions = Record<string, (bench: Bench, n: number) => object>;

const questions: Questions = {
  'month view of a branch': monthQuestion,
  'one session with slots': sessionQuestion,
  'month view of the whole tree': (bench, n) => {
    const question = monthQuestion(bench, n);
    return { ...question, variables: { ...question.variables, agencyId: bench.dataset.root } };
  },
  'calendar of everything': (bench, n) => ({
    query: `query ($fromDay: Date!) { sessions(first: 50, filter: { fromDay: $fromDay }) { nodes { id freePlaces } } }`,
    variables: { fromDay: monthQuestion(bench, n).variables.fromDay },
    extensions: { n },
  }),
  'next free sessions': (bench, n) => ({
    query: `query ($agencyId: ID!) { nextFreeSessions(first: 5, filter: { agencyId: $agencyId }) { id startsAt } }`,
    variables: { agencyId: bench.dataset.branch(n) },
    extensions: { n },
  }),
  'agencies by name': (_, n) => ({ query: '{ agencies(first: 50) { nodes { id name } } }', extensions: { n } }),
  'leaders of a branch': (bench, n) => ({
    query: `query ($agencyId: ID!) { leaders(first: 50, filter: { agencyId: $agencyId }) { nodes { id fullName } } }`,
    variables: { agencyId: bench.dataset.branch(n) },
    extensions: { n },
  }),
};

/** W4: the same questions to ten times the data, one client, every request different. */
export async function measureGrowth(small: Bench, large: Bench): Promise<Figure[]> {
  const config = { ANSWER_CACHE: 'off' };
  const products = {
    small: await launch('product-process.ts', { databaseUrl: small.url, config }),
    large: await launch('product-process.ts', { databaseUrl: large.url, config }),
  };
  const figures: Figure[] = [];
  try {
    for (const [name, question] of Object.entries(questions)) {
      const run = async (bench: Bench, url: string) => {
        let n = 0;
        const next = () => {
          n += 1;
          return post(url, question(bench, n));
        };
        return (await drive({ url, next, connections: 1, seconds: 1 })).medianMs;
      };
      const taken = await compare(small.rounds, {
        large: () => run(large, products.large.url),
        small: () => run(small, products.small.url),
      });
      figures.push(
        atMost(1.3, {
          workload: `W4 ${name}`,
          product: `${ms(taken.large)} large`,
          floor: `${ms(taken.small)} small`,
          ratio: taken.large / taken.small,
        }),
      );
    }
  } finally {
    await Promise.all([products.small.stop(), products.large.stop()]);
  }
  return figures;
}
