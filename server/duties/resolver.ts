import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Agency } from '../../schema/agency.js';
import { Position } from '../../schema/leader.js';
import { Day } from '../../schema/scalars.js';
import {
  AddDutyRuleInput,
  AddDutyRuleResult,
  Compliance,
  DutyRule,
  EndDutyRuleResult,
} from '../../schema/staff-duty.js';
import type { RequestContext } from '../context.js';
import { inWords } from '../refusals.js';
import { addDutyRule } from './add.js';
import { endDutyRule } from './end.js';
import { type ComplianceFacts, readCompliance, readDutyRules } from './read.js';

@Resolver()
export class StaffDutyResolver {
  @Query(() => [DutyRule], {
    nullable: true,
    description: 'Duties that hold for an agency you work for between two days; null for any other agency.',
  })
  dutyRules(
    @Ctx() ctx: RequestContext,
    @Arg('agencyId', () => ID, { description: 'An agency you work for, or one below it.' }) agencyId: string,
    @Arg('from', () => Day, { description: 'First local day.' }) from: string,
    @Arg('to', () => Day, { description: 'Last local day.' }) to: string,
  ) {
    return readDutyRules(ctx, { agencyId, from, to });
  }

  @Query(() => [Compliance], {
    nullable: true,
    description: 'How the duties of those who head an agency stand, for every period that touches the span.',
  })
  compliance(
    @Ctx() ctx: RequestContext,
    @Arg('agencyId', () => ID, { description: 'An agency you work for, or one below it.' }) agencyId: string,
    @Arg('from', () => Day, { description: 'First local day.' }) from: string,
    @Arg('to', () => Day, { description: 'At most 400 days later.' }) to: string,
    @Arg('includeSubordinate', () => Boolean, { defaultValue: false, description: 'Also of agencies below it.' })
    includeSubordinate: boolean,
  ) {
    return readCompliance(ctx, { agencyId, includeSubordinate, from, to });
  }

  @Mutation(() => AddDutyRuleResult, { description: 'Enters a duty of an agency’s own, beside those of the law.' })
  async addDutyRule(@Ctx() ctx: RequestContext, @Arg('input', () => AddDutyRuleInput) input: AddDutyRuleInput) {
    return inWords(await addDutyRule(ctx, input), ctx.locale);
  }

  @Mutation(() => EndDutyRuleResult, { description: 'Has a duty of an agency’s own end with a day.' })
  async endDutyRule(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID) id: string,
    @Arg('lastDay', () => Day, { description: 'The last day on which it holds.' }) lastDay: string,
  ) {
    return inWords(await endDutyRule(ctx, { id, lastDay }), ctx.locale);
  }
}

@Resolver(() => Compliance)
export class ComplianceResolver {
  @FieldResolver(() => Agency, { description: 'The agency whose head it is.' })
  agency(@Root() line: ComplianceFacts, @Ctx() ctx: RequestContext) {
    return ctx.loaders.agency.load(line.agencyId);
  }

  @FieldResolver(() => Position, { description: 'Who held the position last in the period.' })
  position(@Root() line: ComplianceFacts, @Ctx() ctx: RequestContext) {
    return ctx.loaders.position.load(line.positionId);
  }
}
