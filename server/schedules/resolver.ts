import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Agency } from '../../schema/agency.js';
import { Position } from '../../schema/leader.js';
import { ReceptionPoint } from '../../schema/point.js';
import { Day } from '../../schema/scalars.js';
import { PlannedDay, StaffSchedule } from '../../schema/staff-schedule.js';
import { EditScheduleInput, EndScheduleInput, ScheduleInput } from '../../schema/staff-schedule-input.js';
import {
  CreateScheduleResult,
  EditScheduleResult,
  EndScheduleResult,
  GenerateCalendarsResult,
  GenerateSessionsResult,
  SchedulePreview,
} from '../../schema/staff-schedule-result.js';
import { StaffSession } from '../../schema/staff-session.js';
import type { RequestContext } from '../context.js';
import { inWords } from '../refusals.js';
import { createSchedule } from './create.js';
import { editSchedule } from './edit.js';
import { endSchedule } from './end.js';
import { generateSessions } from './generate.js';
import { generateCalendars } from './generate-calendars.js';
import type { KeptSchedule } from './open.js';
import type { PlannedDayFacts } from './planned-days.js';
import { previewSchedule, type SchedulePreviewed } from './preview.js';
import { readContent, readDays, readGenerated, readHosts, readSchedule, readSchedules, readSentence } from './read.js';

@Resolver(() => StaffSchedule)
export class StaffScheduleResolver {
  @Query(() => [StaffSchedule], {
    nullable: true,
    description: 'Schedules of an agency you work for, running ones first; null for any other agency.',
  })
  schedules(
    @Ctx() ctx: RequestContext,
    @Arg('agencyId', () => ID, { description: 'An agency you work for, or one below it.' }) agencyId: string,
    @Arg('includeSubordinate', () => Boolean, { defaultValue: false, description: 'Also of agencies below it.' })
    includeSubordinate: boolean,
    @Arg('onDay', () => Day, { nullable: true, description: 'Only those in force on this day.' }) onDay?: string,
  ) {
    return readSchedules(ctx, { agencyId, includeSubordinate, onDay });
  }

  @Query(() => StaffSchedule, { nullable: true, description: 'One schedule of an agency you work for.' })
  schedule(@Ctx() ctx: RequestContext, @Arg('id', () => ID) id: string) {
    return readSchedule(ctx, id);
  }

  @Query(() => SchedulePreview, {
    nullable: true,
    description:
      'The days a schedule would have, why each moved, and what is in the way. Nothing is saved. Null when it names what is not there or not yours to arrange for.',
  })
  previewSchedule(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ScheduleInput) content: ScheduleInput,
    @Arg('from', () => Day, { description: 'First nominal day.' }) from: string,
    @Arg('to', () => Day, { description: 'Last nominal day, at most 400 days later.' }) to: string,
    @Arg('scheduleId', () => ID, { nullable: true, description: 'The schedule being edited.' }) scheduleId?: string,
  ) {
    return previewSchedule(ctx, { content, from, to, scheduleId });
  }

  @Mutation(() => CreateScheduleResult, { description: 'Keeps a schedule. Sessions are made by `generateSessions`.' })
  async createSchedule(@Ctx() ctx: RequestContext, @Arg('input', () => ScheduleInput) input: ScheduleInput) {
    return inWords(await createSchedule(ctx, input), ctx.locale);
  }

  @Mutation(() => EditScheduleResult, {
    description: 'Says a schedule anew. Its sessions stay until they are generated again.',
  })
  async editSchedule(@Ctx() ctx: RequestContext, @Arg('input', () => EditScheduleInput) input: EditScheduleInput) {
    return inWords(await editSchedule(ctx, input), ctx.locale);
  }

  @Mutation(() => EndScheduleResult, { description: 'Has a schedule end with a day.' })
  async endSchedule(@Ctx() ctx: RequestContext, @Arg('input', () => EndScheduleInput) input: EndScheduleInput) {
    return inWords(await endSchedule(ctx, input), ctx.locale);
  }

  @Mutation(() => GenerateSessionsResult, {
    description:
      'Makes drafts of the sessions of a schedule. Done again, it touches only drafts that nobody has touched.',
  })
  async generateSessions(
    @Ctx() ctx: RequestContext,
    @Arg('scheduleId', () => ID, { description: 'The schedule.' }) scheduleId: string,
    @Arg('from', () => Day, { description: 'First nominal day.' }) from: string,
    @Arg('to', () => Day, { description: 'Last nominal day, at most 400 days later.' }) to: string,
  ) {
    return inWords(await generateSessions(ctx, { scheduleId, from, to }), ctx.locale);
  }

  @Mutation(() => GenerateCalendarsResult, {
    description:
      'Makes drafts of the sessions of every schedule of an agency and of everything below it, as `generateSessions` does of one.',
  })
  async generateCalendars(
    @Ctx() ctx: RequestContext,
    @Arg('agencyId', () => ID, { description: 'You must arrange for it.' }) agencyId: string,
    @Arg('from', () => Day, { description: 'First nominal day.' }) from: string,
    @Arg('to', () => Day, { description: 'Last nominal day, at most 400 days later.' }) to: string,
  ) {
    return inWords(await generateCalendars(ctx, { agencyId, from, to }), ctx.locale);
  }

  @FieldResolver(() => Agency, { description: 'The agency whose sessions it makes.' })
  agency(@Root() schedule: KeptSchedule, @Ctx() ctx: RequestContext) {
    return ctx.loaders.agency.load(schedule.agencyId);
  }

  @FieldResolver(() => [Agency], { description: 'Agencies hosting together with the owner.' })
  hosts(@Root() schedule: KeptSchedule, @Ctx() ctx: RequestContext) {
    return readHosts(ctx, schedule);
  }

  @FieldResolver(() => String, { description: 'The schedule as a sentence, in the language of the request.' })
  sentence(@Root() schedule: KeptSchedule, @Ctx() ctx: RequestContext) {
    return readSentence(ctx, readContent(schedule));
  }

  @FieldResolver(() => [StaffSession], { description: 'Sessions made of the nominal days asked for.' })
  sessions(
    @Root() schedule: KeptSchedule,
    @Ctx() ctx: RequestContext,
    @Arg('from', () => Day, { description: 'First local day.' }) from: string,
    @Arg('to', () => Day, { description: 'Last local day.' }) to: string,
  ) {
    return readGenerated(ctx, schedule, { from, to });
  }

  @FieldResolver(() => [PlannedDay], { description: 'The days of the schedule, and why each is where it is.' })
  days(
    @Root() schedule: KeptSchedule,
    @Ctx() ctx: RequestContext,
    @Arg('from', () => Day, { description: 'First local day.' }) from: string,
    @Arg('to', () => Day, { description: 'Last local day.' }) to: string,
  ) {
    return readDays(ctx, schedule, { from, to });
  }
}

@Resolver(() => PlannedDay)
export class PlannedDayResolver {
  @FieldResolver(() => Position, { nullable: true, description: 'Who holds the position that day.' })
  position(@Root() day: PlannedDayFacts, @Ctx() ctx: RequestContext) {
    return day.positionId && ctx.loaders.position.load(day.positionId);
  }

  @FieldResolver(() => ReceptionPoint, { nullable: true, description: 'Where.' })
  point(@Root() day: PlannedDayFacts, @Ctx() ctx: RequestContext) {
    return day.pointId && ctx.loaders.point.load(day.pointId);
  }
}

@Resolver(() => SchedulePreview)
export class SchedulePreviewResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'The schedule as a sentence, in the language of the request; null while something is wrong with it.',
  })
  sentence(@Root() preview: SchedulePreviewed, @Ctx() ctx: RequestContext) {
    return preview.content && readSentence(ctx, preview.content);
  }
}
