import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Leader } from '../../schema/leader.js';
import {
  BookRegistrationInput,
  CancelRegistrationInput,
  JoinWaitingListInput,
  ManageAccess,
  MoveRegistrationInput,
  Registration,
} from '../../schema/registration.js';
import {
  BookRegistrationResult,
  CancelRegistrationResult,
  JoinWaitingListResult,
  MoveRegistrationResult,
} from '../../schema/registration-result.js';
import { Session } from '../../schema/session.js';
import { Slot } from '../../schema/slot.js';
import type { RequestContext } from '../context.js';
import { inWords } from '../refusals.js';
import { bookRegistration } from './book.js';
import { cancelRegistration } from './cancel.js';
import { joinWaitingList } from './join.js';
import { moveRegistration } from './move.js';
import { type RegistrationFacts, readCalendarFile, readCarriedFrom, readCheckInQr, readRegistration } from './read.js';
import { readTopicName } from './read-booking-rules.js';

@Resolver(() => Registration)
export class RegistrationResolver {
  @Query(() => Registration, {
    nullable: true,
    description: 'A registration, for whoever proves it theirs. Null when nothing answers to the proof. By POST only.',
  })
  registration(@Ctx() ctx: RequestContext, @Arg('access', () => ManageAccess) access: ManageAccess) {
    return readRegistration(ctx, access);
  }

  @Mutation(() => BookRegistrationResult, { description: 'Books a place in a slot, without an account.' })
  async bookRegistration(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => BookRegistrationInput) input: BookRegistrationInput,
  ) {
    return inWords(await bookRegistration(ctx, input), ctx.locale);
  }

  @Mutation(() => JoinWaitingListResult, {
    description: 'Joins the waiting list of a full session. Freed places go down the list in strict order.',
  })
  async joinWaitingList(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => JoinWaitingListInput) input: JoinWaitingListInput,
  ) {
    return inWords(await joinWaitingList(ctx, input), ctx.locale);
  }

  @Mutation(() => MoveRegistrationResult, {
    description: 'Moves a registration to another slot; the old place is kept until the new one is sure.',
  })
  async moveRegistration(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => MoveRegistrationInput) input: MoveRegistrationInput,
  ) {
    return inWords(await moveRegistration(ctx, input), ctx.locale);
  }

  @Mutation(() => CancelRegistrationResult, {
    description: 'Cancels a registration, leaves the waiting list, or declines a place given from it.',
  })
  async cancelRegistration(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CancelRegistrationInput) input: CancelRegistrationInput,
  ) {
    return inWords(await cancelRegistration(ctx, input), ctx.locale);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What the agency calls the field of the matter.' })
  topicName(@Root() { session, topicArea }: RegistrationFacts, @Ctx() ctx: RequestContext) {
    return readTopicName(ctx, { agencyId: session.agencyId, topicArea });
  }

  @FieldResolver(() => Session, { description: 'The session it is for.' })
  session(@Root() registration: RegistrationFacts) {
    return registration.session;
  }

  @FieldResolver(() => Session, {
    nullable: true,
    description: 'The session it was asked for too late, when it was carried over; null when it was not.',
  })
  carriedFrom(@Root() registration: RegistrationFacts, @Ctx() ctx: RequestContext) {
    return readCarriedFrom(ctx, registration);
  }

  @FieldResolver(() => Leader, {
    nullable: true,
    description: 'Whose next session is waited for (AWAITING_LEADER): the leader who was announced, or the successor.',
  })
  awaitedLeader(@Root() registration: RegistrationFacts, @Ctx() ctx: RequestContext) {
    const { awaitedLeaderId } = registration;
    return awaitedLeaderId === null ? null : ctx.loaders.leader.load(awaitedLeaderId);
  }

  @FieldResolver(() => Slot, { nullable: true, description: 'Null while on the waiting list.' })
  slot(@Root() registration: RegistrationFacts) {
    return registration.slot;
  }

  @FieldResolver(() => String, {
    description: 'A QR code for the desk, as SVG text. It holds an opaque token, no personal data.',
  })
  checkInQr(@Root() registration: RegistrationFacts, @Ctx() ctx: RequestContext) {
    return readCheckInQr(ctx, registration);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'A calendar file (text/calendar) with a stable UID and a rising SEQUENCE; null on the waiting list. It holds no secret.',
  })
  calendarFile(@Root() registration: RegistrationFacts, @Ctx() ctx: RequestContext) {
    return readCalendarFile(ctx, registration);
  }
}
