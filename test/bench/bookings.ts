import { randomUUID } from 'node:crypto';
import type { Bench } from './bench.js';
import { type Child, launch } from './child.js';
import { type Storm, stormShapes, stormSlot } from './dataset.js';
import { drive, post } from './drive.js';
import { runPgbench } from './pgbench.js';
import { compare } from './rounds.js';
import { atLeast, type Figure, rate } from './table.js';

const CLIENTS = 400;
const titles: Record<Storm, string> = {
  places: 'W2 storm: 400 clients, 200 places',
  slot: 'W2 storm: one slot of 100',
  many: 'W2 storm: many slots',
};

const bookMutation = `mutation Book($input: BookRegistrationInput!) { bookRegistration(input: $input) {
  __typename ... on RegistrationBooked { manageLink registration { code } } ... on Refusal { message } } }`;

/** What the product has said so far. */
interface Told {
  codes: string[];
  kinds: Record<string, number>;
}

/** W2: bookings over HTTP with all guarantees, against the same statement sent by pgbench. */
export async function measureBookings(bench: Bench): Promise<Figure[]> {
  const product = await launch('product-process.ts', { databaseUrl: bench.url });
  const told: Told = { codes: [], kinds: {} };
  const figures: Figure[] = [];
  try {
    await storm(bench, product, { kind: 'many', from: 0, told });
    for (const kind of Object.keys(stormShapes) as Storm[])
      figures.push(await measureStorm(bench, product, kind, told));
    figures.push(await measureRefusals(bench, product));
  } finally {
    await product.stop();
  }
  await assertLedger(bench, told);
  bench.say(
    `W2: ${Object.entries(told.kinds)
      .map(([kind, count]) => `${count} ${kind}`)
      .join(', ')}; 0 oversold, 0 lost`,
  );
  return figures;
}

async function measureStorm(bench: Bench, product: Child, kind: Storm, told: Told): Promise<Figure> {
  let from = 0;
  const floorTool = { name: '' };
  const taken = await compare(bench.rounds, {
    product: async () => {
      const driven = await storm(bench, product, { kind, from, told });
      from += Math.ceil(driven.answers / CLIENTS) + 1;
      return driven.perSecond;
    },
    floor: async () => {
      const ran = await runPgbench(bench, { kind, from, attempts: CLIENTS });
      from += Math.ceil((ran.transactions * 1.5) / CLIENTS) + 1;
      floorTool.name = ran.tool;
      return ran.perSecond;
    },
  });
  if (kind !== 'many' && from > bench.dataset.size.storms) bench.say(`${titles[kind]}: ran out of sessions to storm`);
  return atLeast(0.25, {
    workload: titles[kind],
    product: rate(taken.product, 'attempts'),
    floor: `${rate(taken.floor)} ${floorTool.name}, same statement`,
    ratio: taken.product / taken.floor,
  });
}

/** Every client takes the next attempt of a row of storms: 400 attempts at each session, then the next. */
function storm(bench: Bench, product: Child, { kind, from, told }: { kind: Storm; from: number; told: Told }) {
  let attempt = from * CLIENTS;
  return drive({
    url: product.url,
    connections: CLIENTS,
    seconds: bench.seconds,
    next: () => {
      attempt += 1;
      return post(product.url, booking(slotOf(bench, kind, attempt), attempt));
    },
    onAnswer: (body, status) => listen(told, body, status),
  });
}

/** Which slot an attempt is made at; pgbench counts in the same way. */
function slotOf({ dataset }: Bench, kind: Storm, attempt: number): string {
  const { slots } = stormShapes[kind];
  const sessions = dataset.size.storms;
  if (kind === 'many') return stormSlot(kind, (attempt * 7_919) % (sessions * slots));
  return stormSlot(kind, (Math.floor(attempt / CLIENTS) % sessions) * slots + (attempt % slots));
}

function booking(slotId: string, n: number): object {
  const applicant = {
    fullName: `Nguyễn Thị Thử ${n}`,
    phone: `09${String(10_000_000 + Math.floor(Math.random() * 89_999_999))}`,
    address: 'thôn 2, xã Thăng Bình',
  };
  const matter = { topicArea: 'LAND', summary: 'Hỏi về bồi thường đất đai', partySize: 1 };
  const input = { idempotencyKey: randomUUID(), slotId, applicant, matter, consentReminders: true, locale: 'VI' };
  return { query: bookMutation, variables: { input } };
}

function listen(told: Told, body: string, status: number): void {
  const { data, errors } = JSON.parse(body);
  const kind = data?.bookRegistration.__typename ?? `${status} ${errors?.[0]?.extensions?.code}`;
  told.kinds[kind] = (told.kinds[kind] ?? 0) + 1;
  if (kind === 'RegistrationBooked') told.codes.push(data.bookRegistration.registration.code);
}

/** A refusal must cost less than a booking, or a storm on a full session would keep others from booking. */
async function measureRefusals(bench: Bench, product: Child): Promise<Figure> {
  const told: Told = { codes: [], kinds: {} };
  const full = stormSlot('slot', 0);
  const once = (next: () => object, seconds: number) =>
    drive({
      url: product.url,
      connections: CLIENTS,
      seconds,
      next: () => post(product.url, next()),
      onAnswer: (body, status) => listen(told, body, status),
    });
  let n = 0;
  const count = () => {
    n += 1;
    return n;
  };
  const taken = await compare(bench.rounds, {
    refusals: async () => (await once(() => booking(full, count()), bench.seconds)).perSecond,
    bookings: async () => (await storm(bench, product, { kind: 'many', from: 0, told })).perSecond,
  });
  if ((told.kinds.SessionFull ?? 0) === 0) throw new Error(`Nobody was refused: ${JSON.stringify(told.kinds)}`);
  return atLeast(1, {
    workload: 'W2 refusals',
    product: rate(taken.refusals, 'refusals'),
    floor: rate(taken.bookings, 'bookings'),
    ratio: taken.refusals / taken.bookings,
  });
}

/** Throws when a place was given twice, a counter is wrong, or somebody who was told of a place has none. */
async function assertLedger({ opened }: Bench, { codes, kinds }: Told): Promise<void> {
  const [ledger] = await opened.sql<{ oversold: number; wrong: number }[]>`
    with held as (select slot_id, count(*) as places from registration where status = 'CONFIRMED' group by slot_id),
    slots as (
      select l.*, coalesce(held.places, 0) as held from slot l left join held on held.slot_id = l.id),
    sessions as (
      select s.id from session s left join slots on slots.session_id = s.id
      group by s.id having s.open_count <> s.capacity - coalesce(sum(slots.public_taken), 0))
    select count(*) filter (where held > public_capacity)::int as oversold,
      (count(*) filter (where held <> public_taken) + (select count(*) from sessions))::int as wrong
    from slots`;
  const [found] = await opened.sql<{ count: number }[]>`
    select count(*)::int from registration where code = any(${codes}) and status = 'CONFIRMED'`;
  const lost = codes.length - (found?.count ?? 0);
  if (ledger?.oversold || ledger?.wrong || lost > 0)
    throw new Error(`W2: ${ledger?.oversold} oversold, ${ledger?.wrong} miscounted, ${lost} lost`);
  const unexpected = Object.keys(kinds).filter((kind) => kind !== 'RegistrationBooked' && kind !== 'SessionFull');
  if (unexpected.length > 0) throw new Error(`W2: unexpected answers ${unexpected.join(', ')}`);
}
