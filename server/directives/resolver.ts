import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { Agency } from '../../schema/agency.js';
import { PageArgs } from '../../schema/connection.js';
import {
  Directive,
  DirectiveConnection,
  DirectiveCounts,
  DirectiveFilter,
  DirectiveSide,
  DirectiveStep,
  DirectivesChanged,
  DisputeDirectiveInput,
  OwnDirective,
} from '../../schema/directive.js';
import { DisputeDirectiveResult } from '../../schema/directive-result.js';
import { Position } from '../../schema/leader.js';
import { Registration } from '../../schema/registration.js';
import { Session } from '../../schema/session.js';
import type { RequestContext } from '../context.js';
import { inWords } from '../refusals.js';
import { disputeDirective } from './dispute.js';
import {
  type DirectiveFacts,
  readBook,
  readCounts,
  readOwedCounts,
  readOwnPromises,
  readPromise,
  readPublicSteps,
  readSaidAt,
} from './read.js';
import { type BookChange, watchBook } from './watch.js';

type Opening = { args: { after?: string | null }; context: RequestContext };

@Resolver(() => Directive)
export class DirectiveResolver {
  @Query(() => DirectiveConnection, {
    description: 'The promises book: what leaders promised the people, and how it stands.',
  })
  directives(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => DirectiveFilter, { nullable: true }) filter?: DirectiveFilter,
  ) {
    return readBook(ctx, filter ?? {}, page);
  }

  @Query(() => Directive, { nullable: true, description: 'One promise of the book.' })
  directive(@Ctx() ctx: RequestContext, @Arg('id', () => ID) id: string) {
    return readPromise(ctx, id);
  }

  @Query(() => DirectiveCounts, {
    description: 'How many promises stand how: all, or those of an agency and below it.',
  })
  directiveCounts(
    @Ctx() ctx: RequestContext,
    @Arg('agencyId', () => ID, { nullable: true, description: 'Left out: the whole book.' }) agencyId?: string,
    @Arg('side', () => DirectiveSide, { nullable: true, description: 'With `agencyId`; left out: on either side.' })
    side?: DirectiveSide,
  ) {
    return readCounts(ctx, { agencyId, side });
  }

  @Mutation(() => DisputeDirectiveResult, {
    description: 'Says, with the proof of a registration, that what was promised because of it is not done.',
  })
  async disputeDirective(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DisputeDirectiveInput) input: DisputeDirectiveInput,
  ) {
    return inWords(await disputeDirective(ctx, input), ctx.locale);
  }

  @Subscription(() => DirectivesChanged, {
    description:
      'Tells that promises of the public book have changed. With `after`, first what was missed since that cursor.',
    subscribe: ({ args, context }: Opening) => watchBook(context, args.after ?? null),
  })
  directivesChanged(
    @Root() change: BookChange,
    @Arg('after', () => String, { nullable: true, description: 'A cursor of this stream.' }) _after?: string,
  ) {
    return change;
  }

  @FieldResolver(() => Agency, { description: 'Who gave it, and says when it is done.' })
  agency(@Root() directive: DirectiveFacts, @Ctx() ctx: RequestContext) {
    return ctx.loaders.agency.load(directive.agencyId);
  }

  @FieldResolver(() => Agency, { description: 'Who is to do it.' })
  owner(@Root() directive: DirectiveFacts, @Ctx() ctx: RequestContext) {
    return ctx.loaders.agency.load(directive.ownerAgencyId);
  }

  @FieldResolver(() => Position, { nullable: true, description: 'Whose office there is to do it.' })
  ownerPosition(@Root() { ownerPositionId }: DirectiveFacts, @Ctx() ctx: RequestContext) {
    return ownerPositionId === null ? null : ctx.loaders.position.load(ownerPositionId);
  }

  @FieldResolver(() => Session, { nullable: true, description: 'The public session at which it was said.' })
  session(@Root() directive: DirectiveFacts, @Ctx() ctx: RequestContext) {
    return readSaidAt(ctx, directive);
  }

  @FieldResolver(() => [DirectiveStep], { description: 'What happened to it, first to last.' })
  steps(@Root() directive: DirectiveFacts, @Ctx() ctx: RequestContext) {
    return readPublicSteps(ctx, directive);
  }
}

@Resolver(() => Agency)
export class AgencyDirectiveResolver {
  @FieldResolver(() => DirectiveCounts, {
    description: 'The promises that it and everything below it owes, by how they stand.',
  })
  directiveCounts(@Root() agency: { id: string }, @Ctx() ctx: RequestContext) {
    return readOwedCounts(ctx, agency.id);
  }
}

@Resolver(() => Registration)
export class RegistrationDirectiveResolver {
  @FieldResolver(() => [OwnDirective], {
    description: 'Promises that were made because of it, in the order they are due.',
  })
  directives(@Root() registration: { id: string }, @Ctx() ctx: RequestContext) {
    return readOwnPromises(ctx, registration.id);
  }
}
