import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Agency } from '../../schema/agency.js';
import { PageArgs } from '../../schema/connection.js';
import { DirectiveSide, DirectiveStanding } from '../../schema/directive.js';
import { Position } from '../../schema/leader.js';
import {
  DirectiveDispute,
  DirectiveExtension,
  DirectiveRights,
  StaffDirective,
  StaffDirectiveConnection,
  StaffDirectiveStep,
} from '../../schema/staff-directive.js';
import { StaffSession } from '../../schema/staff-session.js';
import type { RequestContext } from '../context.js';
import type { DirectiveFacts } from './read.js';
import {
  readDetail,
  readDisputes,
  readMay,
  readSession,
  readStaffDirective,
  readStaffDirectives,
} from './read-arranged.js';

@Resolver(() => StaffDirective)
export class StaffDirectiveResolver {
  @Query(() => StaffDirective, {
    nullable: true,
    description: 'One directive of an agency you work for, on either side.',
  })
  staffDirective(@Ctx() ctx: RequestContext, @Arg('id', () => ID) id: string) {
    return readStaffDirective(ctx, id);
  }

  @Query(() => StaffDirectiveConnection, {
    nullable: true,
    description:
      'Directives of an agency you work for and below it, the most pressing first; null for any other agency.',
  })
  staffDirectives(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('agencyId', () => ID, { description: 'An agency you work for, or one below it.' }) agencyId: string,
    @Arg('side', () => DirectiveSide, { nullable: true, description: 'Left out: on either side.' })
    side?: DirectiveSide,
    @Arg('standings', () => [DirectiveStanding], { nullable: true, description: 'Standing like one of these today.' })
    standings?: DirectiveStanding[],
    @Arg('sessionId', () => ID, { nullable: true, description: 'Said at this session.' }) sessionId?: string,
  ) {
    return readStaffDirectives(ctx, { agencyId, side, standings, sessionId }, page);
  }

  @FieldResolver(() => Agency, { description: 'Who gave it, and says when it is done.' })
  agency(@Root() directive: DirectiveFacts, @Ctx() ctx: RequestContext) {
    return ctx.loaders.agency.load(directive.agencyId);
  }

  @FieldResolver(() => Agency, { description: 'Who is to do it.' })
  owner(@Root() directive: DirectiveFacts, @Ctx() ctx: RequestContext) {
    return ctx.loaders.agency.load(directive.ownerAgencyId);
  }

  @FieldResolver(() => Position, { nullable: true, description: 'Whose office there.' })
  ownerPosition(@Root() { ownerPositionId }: DirectiveFacts, @Ctx() ctx: RequestContext) {
    return ownerPositionId === null ? null : ctx.loaders.position.load(ownerPositionId);
  }

  @FieldResolver(() => StaffSession, { nullable: true, description: 'The session at which it was said.' })
  session(@Root() directive: DirectiveFacts, @Ctx() ctx: RequestContext) {
    return readSession(ctx, directive);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What it says to the desk alone; null for who neither gives nor does it. Reading it is recorded.',
  })
  detail(@Root() directive: DirectiveFacts, @Ctx() ctx: RequestContext) {
    return readDetail(ctx, directive);
  }

  @FieldResolver(() => [StaffDirectiveStep], { description: 'What happened to it, first to last.' })
  steps(@Root() { id }: DirectiveFacts, @Ctx() ctx: RequestContext) {
    return ctx.loaders.stepsOfDirective.load(id);
  }

  @FieldResolver(() => [DirectiveExtension], { description: 'Wishes for more time, first to last.' })
  extensions(@Root() { id }: DirectiveFacts, @Ctx() ctx: RequestContext) {
    return ctx.loaders.extensionsOfDirective.load(id);
  }

  @FieldResolver(() => [DirectiveDispute], {
    description:
      'What citizens say is not done; empty for whoever does not work for the agency that gave it. Recorded.',
  })
  disputes(@Root() directive: DirectiveFacts, @Ctx() ctx: RequestContext) {
    return readDisputes(ctx, directive);
  }

  @FieldResolver(() => DirectiveRights, { description: 'What you may do with it, so far as roles decide.' })
  may(@Root() directive: DirectiveFacts, @Ctx() ctx: RequestContext) {
    return readMay(ctx, directive);
  }
}
