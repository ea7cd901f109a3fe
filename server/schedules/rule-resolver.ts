import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Position } from '../../schema/leader.js';
import { ReceptionPoint } from '../../schema/point.js';
import { Day } from '../../schema/scalars.js';
import { StaffSchedule } from '../../schema/staff-schedule.js';
import {
  ScheduleDeputy,
  ScheduleHours,
  ScheduleRecurrence,
  ScheduleRegistration,
  ScheduleShift,
  ScheduleSlots,
  ScheduleVenue,
} from '../../schema/staff-schedule-rule.js';
import { VenueOrder } from '../../schema/staff-schedule-vocabulary.js';
import type { RequestContext } from '../context.js';
import type { KeptSchedule } from './open.js';
import { readContent, readDeputy, readRegistration } from './read.js';

/** The parts of a schedule's rule, for who edits it. */
@Resolver(() => StaffSchedule)
export class ScheduleRuleResolver {
  @FieldResolver(() => ScheduleRecurrence, { description: 'Which days, before any moves.' })
  recurrence(@Root() schedule: KeptSchedule) {
    return readContent(schedule).rule.recurrence;
  }

  @FieldResolver(() => ScheduleShift, { description: 'Where a day goes that cannot be kept.' })
  shift(@Root() schedule: KeptSchedule) {
    return readContent(schedule).rule.shift;
  }

  @FieldResolver(() => [Position], { description: 'Who receives, in turn; who holds each on the day receives.' })
  positions(@Root() schedule: KeptSchedule, @Ctx() ctx: RequestContext) {
    return ctx.loaders.position.loadMany(readContent(schedule).rule.turns.positionIds);
  }

  @FieldResolver(() => Day, { description: 'From where the turns are counted.' })
  countedFrom(@Root() schedule: KeptSchedule) {
    return readContent(schedule).rule.turns.countedFrom;
  }

  @FieldResolver(() => ScheduleHours, { description: 'At what hours.' })
  hours(@Root() schedule: KeptSchedule) {
    return readContent(schedule).rule.hours;
  }

  @FieldResolver(() => [ScheduleVenue], { description: 'Where.' })
  venues(@Root() schedule: KeptSchedule) {
    return readContent(schedule).rule.venues;
  }

  @FieldResolver(() => VenueOrder, { description: 'How several places are used.' })
  venueOrder(@Root() schedule: KeptSchedule) {
    return readContent(schedule).rule.venueOrder;
  }

  @FieldResolver(() => ScheduleRegistration, { description: 'When and until when people register.' })
  registration(@Root() schedule: KeptSchedule) {
    return readRegistration(schedule);
  }

  @FieldResolver(() => ScheduleSlots, { nullable: true, description: 'Null: nothing is booked.' })
  slots(@Root() schedule: KeptSchedule) {
    return readContent(schedule).rule.slots;
  }

  @FieldResolver(() => ScheduleDeputy, { description: 'Whether somebody else may receive.' })
  deputy(@Root() schedule: KeptSchedule) {
    return readDeputy(schedule);
  }
}

@Resolver(() => ScheduleVenue)
export class ScheduleVenueResolver {
  @FieldResolver(() => ReceptionPoint, { nullable: true, description: 'The place.' })
  point(@Root() venue: ScheduleVenue, @Ctx() ctx: RequestContext) {
    return ctx.loaders.point.load(venue.pointId);
  }
}
