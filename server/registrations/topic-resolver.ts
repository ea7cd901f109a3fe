import { type ClassType, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AgendaPerson } from '../../schema/staff-agenda.js';
import { CaseBrief } from '../../schema/staff-case-brief.js';
import { GroupCase, MatterSuggestion } from '../../schema/staff-group.js';
import { Petition } from '../../schema/staff-petition.js';
import { Visit, VisitBeginning } from '../../schema/staff-visit.js';
import type { RequestContext } from '../context.js';
import { readTopicName } from './read-booking-rules.js';

interface Topical {
  agencyId: string;
  topicArea: string | null;
}

/** Everything at the desk that has a topic says what its agency calls it. */
export const topicResolvers = [
  AgendaPerson,
  CaseBrief,
  GroupCase,
  MatterSuggestion,
  Petition,
  Visit,
  VisitBeginning,
].map(namesItsTopic);

function namesItsTopic(type: ClassType): new () => object {
  @Resolver(() => type)
  class TopicResolver {
    @FieldResolver(() => String, { nullable: true, description: 'What its agency calls the field; null for none.' })
    topicName(@Root() facts: Topical, @Ctx() ctx: RequestContext) {
      return readTopicName(ctx, facts);
    }
  }
  return TopicResolver;
}
