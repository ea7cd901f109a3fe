import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import { AgencyResolver } from './agencies/resolver.js';
import { ChangeResolver } from './changes/resolver.js';
import { ConclusionResolver, SessionConclusionResolver } from './conclusions/resolver.js';
import { PublicStatisticsResolver } from './counting/public-resolver.js';
import { DialoguePromiseResolver, DialogueResolver } from './dialogues/resolver.js';
import { AgencyDirectiveResolver, DirectiveResolver, RegistrationDirectiveResolver } from './directives/resolver.js';
import { FeedbackResolver, OwnVisitResolver, SatisfactionResolver } from './feedback/resolver.js';
import { LeaderResolver, PositionResolver } from './leaders/resolver.js';
import { NoticeChangeResolver, NoticeResolver } from './notices/resolver.js';
import { PointResolver } from './points/resolver.js';
import type { Table } from './policy/rows.js';
import { publicTable, staffTable } from './policy/table.js';
import { enforce } from './policy/wall.js';
import { ChangeOfferResolver, RegistrationOfferResolver } from './promises/resolver.js';
import { QueueResolver } from './queue/resolver.js';
import { RegistrationResolver } from './registrations/resolver.js';
import { AgencyReleaseResolver, ReleaseResolver } from './releases/resolver.js';
import { SessionResolver, SlotResolver } from './sessions/resolver.js';
import { staffResolvers } from './staff-resolvers.js';
import { RegistrationReviewResolver, ReviewQuestionResolver } from './triage/resolver.js';

type ResolverClasses = NonEmptyArray<new () => object>;

const publicResolvers: ResolverClasses = [
  AgencyResolver,
  LeaderResolver,
  PositionResolver,
  PointResolver,
  SessionResolver,
  SlotResolver,
  RegistrationResolver,
  RegistrationOfferResolver,
  RegistrationReviewResolver,
  ReviewQuestionResolver,
  ChangeOfferResolver,
  ChangeResolver,
  ReleaseResolver,
  AgencyReleaseResolver,
  NoticeResolver,
  NoticeChangeResolver,
  PublicStatisticsResolver,
  QueueResolver,
  DirectiveResolver,
  AgencyDirectiveResolver,
  RegistrationDirectiveResolver,
  ConclusionResolver,
  SessionConclusionResolver,
  DialogueResolver,
  DialoguePromiseResolver,
  FeedbackResolver,
  SatisfactionResolver,
  OwnVisitResolver,
];

/** The graph of citizens and portals. It cannot name what is staff-only. */
export const publicGraph = memoised(() => build(publicResolvers, publicTable));

/** The graph of the desk, for a signed-in person. */
export const staffGraph = memoised(() => build(staffResolvers, staffTable));

/** What has no row in the policy is nobody's. */
async function build(resolvers: ResolverClasses, policy: Table): Promise<GraphQLSchema> {
  return enforce(await buildSchema({ resolvers, validate: false, orphanedTypes: [], pubSub: unused }), policy);
}

/** type-graphql insists on one as soon as there are subscriptions; ours bring their own streams. */
const unused = {
  publish() {},
  subscribe(): never {
    throw new Error('Subscriptions bring their own stream (the `subscribe` option).');
  },
};

// Private: type-graphql keeps its metadata in one global store; building twice would only cost time.
function memoised<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
