import { buildSchema, GraphQLError, type GraphQLFieldConfig, GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { SlowReader } from '../../server/events/queue.js';
import { Fault } from '../../server/faults.js';
import type { TransportContext } from '../../server/http/context.js';

type Resolve = NonNullable<GraphQLFieldConfig<unknown, TransportContext>['resolve']>;
type Functions = { resolve?: Resolve; subscribe?: Resolve };
type Behaviour = Record<string, Record<string, Functions>>;

const words = `
  type Query {
    hello(name: String): String!
    language: String!
    driverError: String
    typeError: String
    fault: String
    secondHand: String
    lostConnection: String
    queryParameters: String
    sessions(first: Int = 20, after: String): SessionConnection!
    registration(secret: String!): Registration
    mine: [Registration!]!
  }
  type SessionConnection { nodes: [Session!]! }
  enum Mood { CALM BUSY }
  type Session { id: ID! title: String! leader: Leader! sessions(first: Int = 20): SessionConnection! mood: Mood }
  type Leader { name: String! sessions(first: Int = 20): SessionConnection! }
  type Registration { code: String! nationalId: String }
  input Applicant { fullName: String! nationalIdNumber: String }
  type Mutation {
    bookRegistration(applicant: Applicant!): String
    touch: String
    signIn(username: String!): String
    interrupted(code: String!): String
    driverError: String
  }
  type Subscription {
    ticks(after: Int = 0): Int!
    registrationChanged(secret: String!): Int!
    failing: Int!
    behind: Int!
  }
`;

/** What the tests of the transport see of the inside. */
export interface Probe {
  schema: GraphQLSchema;
  /** How often something was changed. */
  changes(): number;
  /** Tells a number to everyone who watches `ticks`. */
  tick(value: number): void;
  watchers(): number;
  /** Until it is called again, `touch` waits. */
  hold(): () => void;
  /** How often `touch` has begun. */
  begun(): number;
}

/** A small graph whose resolvers do what resolvers should not, to see what the transport makes of it. */
export function probeGraph(): Probe {
  const schema = buildSchema(words);
  const watching = new Set<Feed>();
  const done = { changes: 0, begun: 0, held: Promise.resolve() };
  behave(schema, { Query: queries, Mutation: mutations(done), Subscription: subscriptions(watching) });
  return {
    schema,
    changes: () => done.changes,
    begun: () => done.begun,
    watchers: () => watching.size,
    tick(value) {
      for (const feed of watching) feed.push(value);
    },
    hold() {
      let release = () => {};
      done.held = new Promise((resolve) => {
        release = resolve;
      });
      return () => release();
    },
  };
}

const session = { id: '1', title: 'Buổi tiếp', mood: 'CALM', leader: { name: 'A' } };

const queries: Record<string, Functions> = {
  hello: { resolve: (_, { name }) => `Xin chào ${name ?? 'bạn'}` },
  language: { resolve: (_, __, { locale }) => locale },
  driverError: { resolve: () => Promise.reject(driverError('53100', 'could not extend file "base/5/16397"')) },
  typeError: { resolve: () => Reflect.get(Object(undefined), 'x').y },
  fault: {
    resolve: (_, __, { locale }) => Promise.reject(new Fault('RATE_LIMITED', locale, { retryAfterSeconds: 7 })),
  },
  secondHand: { resolve: () => Promise.reject(new GraphQLError('SELECT secret FROM people')) },
  lostConnection: { resolve: () => Promise.reject(driverError('CONNECTION_CLOSED', 'write CONNECTION_CLOSED db')) },
  queryParameters: { resolve: async (_, __, { db }) => db.execute("select 'Nguyễn Thị Canary 0912345678'::int") },
  sessions: { resolve: () => ({ nodes: [session] }) },
  registration: { resolve: () => ({ code: '482 913 5076' }) },
  mine: { resolve: () => [] },
};

function mutations(done: { changes: number; begun: number; held: Promise<void> }): Record<string, Functions> {
  const change = () => {
    done.changes += 1;
    return String(done.changes);
  };
  return {
    bookRegistration: { resolve: change },
    touch: {
      resolve: async () => {
        done.begun += 1;
        await done.held;
        return change();
      },
    },
    signIn: {
      resolve: (_, __, { setCookie }) => {
        setCookie?.('a=b; HttpOnly');
        return change();
      },
    },
    interrupted: { resolve: (_, { code }) => Promise.reject(driverError(code, 'canary text')) },
    driverError: { resolve: () => Promise.reject(driverError('23505', 'Key (phone)=(0912345678) already exists')) },
  };
}

function subscriptions(watching: Set<Feed>): Record<string, Functions> {
  return {
    ticks: {
      subscribe: () => {
        const feed = createFeed(() => watching.delete(feed));
        watching.add(feed);
        return feed;
      },
      resolve: (value) => value,
    },
    registrationChanged: { subscribe: () => createFeed(() => {}), resolve: (value) => value },
    behind: {
      subscribe: async function* () {
        yield* [];
        throw new SlowReader({ xid: '7', id: 3 });
      },
    },
    failing: { subscribe: () => Promise.reject(driverError('53100', 'base/5/16397')) },
  };
}

function behave(schema: GraphQLSchema, behaviour: Behaviour): void {
  for (const [typeName, fields] of Object.entries(behaviour)) {
    const type = schema.getType(typeName);
    if (!(type instanceof GraphQLObjectType)) throw new Error(`The probe has no type ${typeName}`);
    for (const [name, functions] of Object.entries(fields)) Object.assign(type.getFields()[name] ?? {}, functions);
  }
}

/** As drizzle throws it: the statement and its parameters in the message, the driver's error as the cause. */
function driverError(code: string, message: string): Error {
  const cause = Object.assign(new Error(message), { name: 'PostgresError', code });
  return new Error('Failed query: insert into x values ($1)\nparams: Nguyễn Thị Canary,0912345678', { cause });
}

interface Feed extends AsyncIterableIterator<number> {
  push(value: number): void;
}

function createFeed(onEnd: () => void): Feed {
  const waiting: number[] = [];
  let wake = () => {};
  let isOver = false;
  const feed: Feed = {
    push(value) {
      waiting.push(value);
      wake();
    },
    async next() {
      while (waiting.length === 0 && !isOver)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      const value = waiting.shift();
      return value === undefined || isOver ? { done: true, value: undefined } : { done: false, value };
    },
    async return() {
      isOver = true;
      onEnd();
      wake();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => feed,
  };
  return feed;
}
