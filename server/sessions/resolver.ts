import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { Agency } from '../../schema/agency.js';
import { PageArgs } from '../../schema/connection.js';
import { Position } from '../../schema/leader.js';
import { ReceptionPoint } from '../../schema/point.js';
import { DateTime } from '../../schema/scalars.js';
import {
  DateOrigin,
  Participant,
  RegistrationState,
  Session,
  SessionConnection,
  SessionFilter,
} from '../../schema/session.js';
import { Slot } from '../../schema/slot.js';
import type { RequestContext } from '../context.js';
import { readDateOrigin } from '../schedules/read-origin.js';
import { type Asked, selectionOf } from '../selection.js';
import { readBookable, readHosts, readParticipants } from './as-of.js';
import type { SessionFacts } from './facts.js';
import { linksAhead } from './look-ahead.js';
import { readNextFreeSessions, readSession, readSessions } from './read.js';
import { readNextForRegistration } from './read-next.js';
import { readSlots, type SlotFacts } from './read-slots.js';

const asOfWords =
  'Tells the published calendar as it stood at this instant, from what was kept of every change. Names of agencies, people and places are told as they are today. The past is not booked: `freePlaces` and `waitingCount` are 0, `registrationState` is NOT_OFFERED, and `freeOnly` finds nothing.';

@Resolver(() => Session)
export class SessionResolver {
  @Query(() => SessionConnection, { description: 'The published calendar, in the order sessions begin.' })
  sessions(
    @Ctx() ctx: RequestContext,
    @Info() info: Asked,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => SessionFilter, { nullable: true }) filter?: SessionFilter,
    @Arg('asOf', () => DateTime, { nullable: true, description: asOfWords }) asOf?: string,
  ) {
    const { nodes, edges } = selectionOf(info);
    return readSessions(ctx, filter, { ...page, asOf }, linksAhead(nodes, edges?.node));
  }

  @Query(() => [Session], { description: 'The next sessions that can be booked at this moment, soonest first.' })
  nextFreeSessions(
    @Ctx() ctx: RequestContext,
    @Info() info: Asked,
    @Arg('first', () => Int, { defaultValue: 5, description: 'How many, 1–100.' }) first: number,
    @Arg('filter', () => SessionFilter, { nullable: true }) filter?: SessionFilter,
  ) {
    return readNextFreeSessions(ctx, filter, first, linksAhead(selectionOf(info)));
  }

  @Query(() => Session, { nullable: true, description: 'One published session by id or slug.' })
  session(
    @Ctx() ctx: RequestContext,
    @Info() info: Asked,
    @Arg('id', () => ID, { nullable: true }) id?: string,
    @Arg('slug', () => String, { nullable: true, description: 'Its readable address part.' }) slug?: string,
    @Arg('asOf', () => DateTime, { nullable: true, description: asOfWords }) asOf?: string,
  ) {
    return readSession(ctx, { id, slug, asOf }, linksAhead(selectionOf(info)));
  }

  @FieldResolver(() => Agency, { description: 'The agency that owns the session.' })
  agency(@Root() session: SessionFacts, @Ctx() ctx: RequestContext) {
    return ctx.loaders.agency.load(session.agencyId);
  }

  @FieldResolver(() => [Agency], { description: 'Agencies hosting together with the owner.' })
  hosts(@Root() session: SessionFacts, @Ctx() ctx: RequestContext) {
    return readHosts(ctx, session);
  }

  @FieldResolver(() => ReceptionPoint, { description: 'Where.' })
  point(@Root() session: SessionFacts, @Ctx() ctx: RequestContext) {
    return ctx.loaders.point.load(session.pointId);
  }

  @FieldResolver(() => Position, { description: 'The position that is to receive; who holds it is in `leader`.' })
  assignedPosition(@Root() session: SessionFacts, @Ctx() ctx: RequestContext) {
    return ctx.loaders.position.load(session.assignedPositionId);
  }

  @FieldResolver(() => Position, {
    nullable: true,
    description: 'Who receives instead, when it is another; see `delegation`.',
  })
  actualPosition(@Root() session: SessionFacts, @Ctx() ctx: RequestContext) {
    return session.actualPositionId === null ? null : ctx.loaders.position.load(session.actualPositionId);
  }

  @FieldResolver(() => [Participant], { description: 'Who attends (thành phần tham dự).' })
  participants(@Root() session: SessionFacts, @Ctx() ctx: RequestContext) {
    return readParticipants(ctx, session);
  }

  @FieldResolver(() => [Slot], { description: 'Every slot, in the order they begin.' })
  slots(@Root() session: SessionFacts, @Ctx() ctx: RequestContext) {
    return readSlots(ctx, session);
  }

  @FieldResolver(() => RegistrationState, { description: 'Whether a place can be booked online at this moment.' })
  registrationState(@Root() session: SessionFacts, @Ctx() ctx: RequestContext) {
    return readBookable(ctx, session);
  }

  @FieldResolver(() => Session, {
    nullable: true,
    description:
      'The session a request made now would go to, so that it can be said before anything is sent: this one while its registration is open, else the next of the same office, agency and kind whose registration is; where that is full, its waiting list. Send its id as `carryOverTo` to go there. Null: there is none, or late requests are not carried over.',
  })
  nextForRegistration(@Root() session: SessionFacts, @Ctx() ctx: RequestContext) {
    return readNextForRegistration(ctx, session);
  }

  @FieldResolver(() => DateOrigin, {
    nullable: true,
    description: 'How its day came about by the schedule that made it; null when no schedule did.',
  })
  dateOrigin(@Root() session: SessionFacts, @Ctx() ctx: RequestContext) {
    return readDateOrigin(ctx, session);
  }
}

@Resolver(() => Slot)
export class SlotResolver {
  @FieldResolver(() => Session, { description: 'The session it is a part of.' })
  session(@Root() slot: SlotFacts) {
    return slot.session;
  }
}
