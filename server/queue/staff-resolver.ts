import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { Day } from '../../schema/scalars.js';
import { ExpectedPerson, TicketSlip } from '../../schema/staff-expected.js';
import { PointDesk, QueueChange, QueueDay } from '../../schema/staff-queue.js';
import {
  AddWalkInInput,
  ApplyQueueActsInput,
  CallNextInput,
  ChangeTicketInput,
  CheckInInput,
  SaveServiceDeskInput,
} from '../../schema/staff-queue-input.js';
import { QueueActOutcome, QueueActResult, ServiceDeskResult } from '../../schema/staff-queue-result.js';
import { StaffSession } from '../../schema/staff-session.js';
import type { RequestContext } from '../context.js';
import { inWords } from '../refusals.js';
import { presentArranged } from '../sessions/arranged-facts.js';
import { addWalkIn } from './add-walk-in.js';
import { applyQueueActs } from './apply-queue-acts.js';
import { callNext } from './call-next.js';
import { changeTicket } from './change-ticket.js';
import { checkIn } from './check-in.js';
import { closeDesk } from './close-desk.js';
import { keepDesk } from './keep-desk.js';
import type { LineOutcome } from './once.js';
import { readDesks } from './read-desks.js';
import { readExpected } from './read-expected.js';
import { type LineFacts, readLine } from './read-line.js';
import { readTicketSlip } from './read-slip.js';
import { presentOutcome } from './told-outcome.js';
import { type LineChangeFacts, watchLine } from './watch.js';

type Opening = { args: { pointId: string }; context: RequestContext };

const said = async (ctx: RequestContext, outcome: LineOutcome) =>
  inWords(await presentOutcome(ctx, outcome), ctx.locale);

@Resolver(() => QueueDay)
export class StaffQueueResolver {
  @Query(() => QueueDay, {
    nullable: true,
    description: 'The line of a reception point on a day; null for a point whose line you do not see.',
  })
  queueDay(
    @Ctx() ctx: RequestContext,
    @Arg('pointId', () => ID, { description: 'Which point.' }) pointId: string,
    @Arg('day', () => Day, { nullable: true, description: 'Local day; today when left out.' }) day?: string,
  ) {
    return readLine(ctx, { pointId, day });
  }

  @FieldResolver(() => [StaffSession])
  sessions(@Root() { sessions }: LineFacts) {
    return sessions.map(presentArranged);
  }

  @Query(() => [ExpectedPerson], {
    nullable: true,
    description:
      'Who is expected at a point on a day, by slot; null for a point whose line you do not run. By POST only.',
  })
  expectedAtPoint(
    @Ctx() ctx: RequestContext,
    @Arg('pointId', () => ID, { description: 'Which point.' }) pointId: string,
    @Arg('day', () => Day, { nullable: true, description: 'Local day; today when left out.' }) day?: string,
    @Arg('identityNumber', () => String, { nullable: true, description: 'Only whoever has the paper of this number.' })
    identityNumber?: string,
  ) {
    return readExpected(ctx, { pointId, day, identityNumber });
  }

  @Query(() => [PointDesk], {
    nullable: true,
    description: 'The open desks of every point of an agency; null where they are not yours to keep.',
  })
  serviceDesks(
    @Ctx() ctx: RequestContext,
    @Arg('agencyId', () => ID, { description: 'The agency whose points they stand at.' }) agencyId: string,
  ) {
    return readDesks(ctx, agencyId);
  }

  @Query(() => TicketSlip, {
    nullable: true,
    description: 'A number for small paper; null for one that is not of your lines.',
  })
  ticketSlip(
    @Ctx() ctx: RequestContext,
    @Arg('ticketId', () => ID, { description: 'Which number.' }) ticketId: string,
    @Arg('origin', () => String, {
      description: 'Where the public site is reached, such as `https://tiepdan.example.vn`.',
    })
    origin: string,
  ) {
    return readTicketSlip(ctx, { ticketId, origin });
  }

  @Mutation(() => QueueActResult, {
    description: 'Somebody with a registration has come: by QR code, code, or the list.',
  })
  async checkIn(@Ctx() ctx: RequestContext, @Arg('input', () => CheckInInput) input: CheckInInput) {
    return said(ctx, await checkIn(ctx, input));
  }

  @Mutation(() => QueueActResult, {
    description: 'Somebody has come without a registration. There is always a number.',
  })
  async addWalkIn(@Ctx() ctx: RequestContext, @Arg('input', () => AddWalkInInput) input: AddWalkInInput) {
    return said(ctx, await addWalkIn(ctx, input));
  }

  @Mutation(() => QueueActResult, {
    description: 'A desk takes whoever is next; two that press at once take two people.',
  })
  async callNext(@Ctx() ctx: RequestContext, @Arg('input', () => CallNextInput) input: CallNextInput) {
    return said(ctx, await callNext(ctx, input));
  }

  @Mutation(() => QueueActResult, {
    description:
      'Does one thing with a number: calls it again, begins, keeps it, marks it missed, ends it, sends it on.',
  })
  async changeTicket(@Ctx() ctx: RequestContext, @Arg('input', () => ChangeTicketInput) input: ChangeTicketInput) {
    return said(ctx, await changeTicket(ctx, input));
  }

  @Mutation(() => [QueueActOutcome], {
    description: 'Brings in what a desk did while it had no connection, in its order, each once by its key.',
  })
  async applyQueueActs(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ApplyQueueActsInput) input: ApplyQueueActsInput,
  ) {
    const done = await applyQueueActs(ctx, input);
    return Promise.all(done.map(async ({ key, outcome }) => ({ key, outcome: await said(ctx, outcome) })));
  }

  @Mutation(() => ServiceDeskResult, { description: 'Opens a desk people are called to, or changes one.' })
  async saveServiceDesk(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SaveServiceDeskInput) input: SaveServiceDeskInput,
  ) {
    return inWords(await presentOutcome(ctx, await keepDesk(ctx, input)), ctx.locale);
  }

  @Mutation(() => ServiceDeskResult, { description: 'Closes a desk that nobody needs today.' })
  async closeServiceDesk(@Ctx() ctx: RequestContext, @Arg('id', () => ID, { description: 'Which desk.' }) id: string) {
    return inWords(await presentOutcome(ctx, await closeDesk(ctx, id)), ctx.locale);
  }

  @Subscription(() => QueueChange, {
    description: 'Tells that the line of a point may have changed, at once and whenever it does. Ids only.',
    subscribe: ({ args, context }: Opening) => watchLine(context, args.pointId),
  })
  queueChanged(
    @Root() change: LineChangeFacts,
    @Arg('pointId', () => ID, { description: 'Which point.' }) _pointId: string,
  ) {
    return change;
  }
}
