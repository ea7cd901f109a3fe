import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Agency } from '../../schema/agency.js';
import { PageArgs } from '../../schema/connection.js';
import { Position } from '../../schema/leader.js';
import { ReceptionPoint } from '../../schema/point.js';
import { Day } from '../../schema/scalars.js';
import { Participant, RegistrationState } from '../../schema/session.js';
import { CopySessionInput } from '../../schema/staff-agenda-input.js';
import { CopySessionResult } from '../../schema/staff-agenda-result.js';
import { StaffSession, StaffSessionConnection, StaffSlot } from '../../schema/staff-session.js';
import {
  CancelSessionInput,
  DelegateSessionInput,
  DraftSessionInput,
  EditSessionInput,
  MoveDraftInput,
  PostponeSessionInput,
} from '../../schema/staff-session-input.js';
import {
  CancelSessionResult,
  DelegateSessionResult,
  DraftSessionResult,
  EditSessionResult,
  MarkSessionHeldResult,
  MoveDraftResult,
  PostponeSessionResult,
  PublishSessionResult,
  UnpublishSessionResult,
} from '../../schema/staff-session-result.js';
import type { RequestContext } from '../context.js';
import { inWords } from '../refusals.js';
import type { ArrangedFacts } from './arranged-facts.js';
import { cancelSession } from './cancel.js';
import { copySession } from './copy.js';
import { delegateSession } from './delegate.js';
import { draftSession } from './draft.js';
import { editSession } from './edit.js';
import { markSessionHeld } from './mark-held.js';
import { moveDraft } from './move-draft.js';
import { postponeSession } from './postpone.js';
import { publishSession } from './publish.js';
import { readArranged, readArrangedSessions, readRegistrationState } from './read-arranged.js';
import { readOwnSessions } from './read-own.js';
import { unpublishSession } from './unpublish.js';

@Resolver(() => StaffSession)
export class StaffSessionResolver {
  @Query(() => StaffSession, {
    nullable: true,
    description: 'One session of an agency you work for, published or not.',
  })
  staffSession(@Ctx() ctx: RequestContext, @Arg('id', () => ID) id: string) {
    return readArranged(ctx, id);
  }

  @Query(() => [StaffSession], {
    description: 'Sessions at which you receive, wherever that is, drafts too, by beginning; the first 200.',
  })
  ownSessions(
    @Ctx() ctx: RequestContext,
    @Arg('from', () => Day, { description: 'First local day, inclusive.' }) from: string,
    @Arg('to', () => Day, { description: 'Last local day, inclusive, at most 100 days later.' }) to: string,
  ) {
    return readOwnSessions(ctx, { from, to });
  }

  @Query(() => StaffSessionConnection, {
    nullable: true,
    description: 'Sessions of an agency you work for, in the order they begin; null for any other agency.',
  })
  staffSessions(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('agencyId', () => ID, { description: 'An agency you work for, or one below it.' }) agencyId: string,
    @Arg('includeSubordinate', () => Boolean, { defaultValue: true, description: 'Also of agencies below it.' })
    includeSubordinate: boolean,
    @Arg('drafts', () => Boolean, { defaultValue: true, description: 'Also what is not published.' }) drafts: boolean,
    @Arg('fromDay', () => Day, { nullable: true, description: 'First local day, inclusive.' }) fromDay?: string,
    @Arg('toDay', () => Day, { nullable: true, description: 'Last local day, inclusive.' }) toDay?: string,
  ) {
    return readArrangedSessions(ctx, { agencyId, includeSubordinate, drafts, fromDay, toDay }, page);
  }

  @Mutation(() => DraftSessionResult, {
    description: 'Plans a session, with its slots. Nobody but the desk sees it yet.',
  })
  async draftSession(@Ctx() ctx: RequestContext, @Arg('input', () => DraftSessionInput) input: DraftSessionInput) {
    return inWords(await draftSession(ctx, input), ctx.locale);
  }

  @Mutation(() => CopySessionResult, {
    description: 'Drafts a session like another one on another day, without anybody who registered.',
  })
  async copySession(@Ctx() ctx: RequestContext, @Arg('input', () => CopySessionInput) input: CopySessionInput) {
    return inWords(await copySession(ctx, input), ctx.locale);
  }

  @Mutation(() => EditSessionResult, {
    description: 'Changes what a session says; a draft also in hours and receiver.',
  })
  async editSession(@Ctx() ctx: RequestContext, @Arg('input', () => EditSessionInput) input: EditSessionInput) {
    return inWords(await editSession(ctx, input), ctx.locale);
  }

  @Mutation(() => MoveDraftResult, { description: 'Has a draft begin at another time, with its slots.' })
  async moveDraft(@Ctx() ctx: RequestContext, @Arg('input', () => MoveDraftInput) input: MoveDraftInput) {
    return inWords(await moveDraft(ctx, input), ctx.locale);
  }

  @Mutation(() => PublishSessionResult, { description: 'Makes a draft public.' })
  async publishSession(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID) id: string,
    @Arg('acknowledgeWarnings', () => Boolean, {
      defaultValue: false,
      description: 'That what `warnings` of the session say has been seen.',
    })
    acknowledgeWarnings: boolean,
    @Arg('reason', () => String, {
      nullable: true,
      description: 'Why it is announced only now; asked of an ad hoc reception that has begun. It is published.',
    })
    reason?: string,
  ) {
    return inWords(await publishSession(ctx, { id, acknowledgeWarnings, reason }), ctx.locale);
  }

  @Mutation(() => UnpublishSessionResult, {
    description: 'Takes a session back into draft while nobody is registered.',
  })
  async unpublishSession(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String, { nullable: true, description: 'Told in the changes of the calendar.' })
    reason?: string,
  ) {
    return inWords(await unpublishSession(ctx, { id, reason }), ctx.locale);
  }

  @Mutation(() => PostponeSessionResult, { description: 'Puts a published session off, or moves it to a new time.' })
  async postponeSession(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PostponeSessionInput) input: PostponeSessionInput,
  ) {
    return inWords(await postponeSession(ctx, input), ctx.locale);
  }

  @Mutation(() => CancelSessionResult, { description: 'Calls a session off for good.' })
  async cancelSession(@Ctx() ctx: RequestContext, @Arg('input', () => CancelSessionInput) input: CancelSessionInput) {
    return inWords(await cancelSession(ctx, input), ctx.locale);
  }

  @Mutation(() => DelegateSessionResult, { description: 'Has somebody else receive instead of the assigned leader.' })
  async delegateSession(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DelegateSessionInput) input: DelegateSessionInput,
  ) {
    return inWords(await delegateSession(ctx, input), ctx.locale);
  }

  @Mutation(() => MarkSessionHeldResult, { description: 'Records that a session took place.' })
  async markSessionHeld(@Ctx() ctx: RequestContext, @Arg('id', () => ID) id: string) {
    return inWords(await markSessionHeld(ctx, id), ctx.locale);
  }

  @FieldResolver(() => Agency, { description: 'The agency that owns the session.' })
  agency(@Root() session: ArrangedFacts, @Ctx() ctx: RequestContext) {
    return ctx.loaders.agency.load(session.agencyId);
  }

  @FieldResolver(() => [Agency], { description: 'Agencies hosting together with the owner.' })
  hosts(@Root() session: ArrangedFacts, @Ctx() ctx: RequestContext) {
    return ctx.loaders.hostsOfSession.load(session.id);
  }

  @FieldResolver(() => ReceptionPoint, { description: 'Where.' })
  point(@Root() session: ArrangedFacts, @Ctx() ctx: RequestContext) {
    return ctx.loaders.point.load(session.pointId);
  }

  @FieldResolver(() => Position, { description: 'The position that is to receive.' })
  assignedPosition(@Root() session: ArrangedFacts, @Ctx() ctx: RequestContext) {
    return ctx.loaders.position.load(session.assignedPositionId);
  }

  @FieldResolver(() => Position, { nullable: true, description: 'Who receives instead, when it is another.' })
  actualPosition(@Root() session: ArrangedFacts, @Ctx() ctx: RequestContext) {
    return session.actualPositionId === null ? null : ctx.loaders.position.load(session.actualPositionId);
  }

  @FieldResolver(() => [Participant], { description: 'Who attends (thành phần tham dự).' })
  participants(@Root() session: ArrangedFacts, @Ctx() ctx: RequestContext) {
    return ctx.loaders.participantsOfSession.load(session.id);
  }

  @FieldResolver(() => [StaffSlot], { description: 'Every slot still offered, in the order they begin.' })
  slots(@Root() session: ArrangedFacts, @Ctx() ctx: RequestContext) {
    return ctx.loaders.slotsOfSession.load(session.id);
  }

  @FieldResolver(() => RegistrationState, {
    description: 'Whether the public could book at this moment, if it is published.',
  })
  registrationState(@Root() session: ArrangedFacts, @Ctx() ctx: RequestContext) {
    return readRegistrationState(ctx, session);
  }
}
