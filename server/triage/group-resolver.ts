import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { CaseBrief } from '../../schema/staff-case-brief.js';
import {
  ChangeGroupCaseInput,
  ChangeGroupCaseResult,
  DissolveGroupCaseResult,
  FormGroupCaseInput,
  GroupCase,
  MatterSuggestion,
  RelatedRegistration,
  UndoGroupCaseResult,
} from '../../schema/staff-group.js';
import { StaffRegistration } from '../../schema/staff-registration.js';
import { StaffSession } from '../../schema/staff-session.js';
import { readMatterOfGroup } from '../cases/read-groups.js';
import type { RequestContext } from '../context.js';
import { inWords } from '../refusals.js';
import type { ListedFacts } from '../registrations/present-listed.js';
import { changeGroup } from './change-group.js';
import { dissolveGroup } from './dissolve-group.js';
import { type GroupFacts, readGroupOf, readGroupsOf, readGroupUndoable } from './read-group.js';
import { readDuplicateCount, readRelated, readSimilarMatters } from './read-related.js';
import { readSessionOf } from './read-steps.js';
import { undoGroup } from './undo-group.js';

@Resolver(() => GroupCase)
export class GroupCaseResolver {
  @Query(() => [RelatedRegistration], {
    nullable: true,
    description:
      'Other registrations of the same person, by paper, name and phone, and of the same matter, at every agency you examine registrations of; the latest first. By POST only.',
  })
  registrationHistory(@Ctx() ctx: RequestContext, @Arg('id', () => ID) id: string) {
    return readRelated(ctx, id);
  }

  @Query(() => [MatterSuggestion], {
    nullable: true,
    description: 'Registrations of a session that several people may have made about one matter. By POST only.',
  })
  similarMatters(
    @Ctx() ctx: RequestContext,
    @Arg('sessionId', () => ID, { description: 'The session.' }) sessionId: string,
  ) {
    return readSimilarMatters(ctx, sessionId);
  }

  @Query(() => [GroupCase], { nullable: true, description: 'The group cases of a session that stand. By POST only.' })
  groupCases(
    @Ctx() ctx: RequestContext,
    @Arg('sessionId', () => ID, { description: 'The session.' }) sessionId: string,
  ) {
    return readGroupsOf(ctx, sessionId);
  }

  @Mutation(() => ChangeGroupCaseResult, { description: 'Makes one group case of registrations of a session.' })
  async formGroupCase(@Ctx() ctx: RequestContext, @Arg('input', () => FormGroupCaseInput) input: FormGroupCaseInput) {
    const { topicArea = null, ...wish } = input;
    return inWords(await changeGroup(ctx, { ...wish, topicArea, group: null }), ctx.locale);
  }

  @Mutation(() => ChangeGroupCaseResult, { description: 'Changes who belongs to a group case and who stands for it.' })
  async changeGroupCase(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ChangeGroupCaseInput) input: ChangeGroupCaseInput,
  ) {
    const { id, version, title = null, ...wish } = input;
    const group = { id, version };
    return inWords(await changeGroup(ctx, { ...wish, title, group, sessionId: null, topicArea: null }), ctx.locale);
  }

  @Mutation(() => DissolveGroupCaseResult, { description: 'Ends a group case; everybody is received for themselves.' })
  async dissolveGroupCase(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int, { description: '`version` as it was read.' }) version: number,
  ) {
    return inWords(await dissolveGroup(ctx, { id, version }), ctx.locale);
  }

  @Mutation(() => UndoGroupCaseResult, { description: 'Takes the last change of a group case back.' })
  async undoGroupCase(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int, { description: '`version` as it was read.' }) version: number,
  ) {
    return inWords(await undoGroup(ctx, { id, version }), ctx.locale);
  }

  @FieldResolver(() => CaseBrief, { nullable: true, description: 'The matter it belongs to (`linkToCase`).' })
  matter(@Root() group: GroupFacts, @Ctx() ctx: RequestContext) {
    return readMatterOfGroup(ctx, group);
  }

  @FieldResolver(() => StaffSession, { description: 'The session in which they are received.' })
  session(@Root() group: GroupFacts, @Ctx() ctx: RequestContext) {
    return readSessionOf(ctx, group);
  }

  @FieldResolver(() => Boolean, { description: 'Whether its last change can be taken back (`undoGroupCase`).' })
  undoable(@Root() group: GroupFacts, @Ctx() ctx: RequestContext) {
    return readGroupUndoable(ctx, group);
  }
}

@Resolver(() => StaffRegistration)
export class StaffRegistrationGroupResolver {
  @FieldResolver(() => GroupCase, { nullable: true, description: 'The group case it belongs to.' })
  groupCase(@Root() registration: ListedFacts, @Ctx() ctx: RequestContext) {
    return readGroupOf(ctx, registration);
  }

  @FieldResolver(() => Int, {
    description: 'How many other standing registrations the same person has within 60 days: likely the same wish.',
  })
  duplicates(@Root() registration: ListedFacts, @Ctx() ctx: RequestContext) {
    return readDuplicateCount(ctx, registration);
  }
}
