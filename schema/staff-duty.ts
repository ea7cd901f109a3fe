import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AgencyLevel } from './agency.js';
import { PositionKind } from './leader.js';
import { kindOf } from './refusal.js';
import { Day } from './scalars.js';
import { FieldsInvalid, NotFoundHere } from './staff-refusal.js';
import { DutyInterval } from './staff-schedule-vocabulary.js';

export enum DutyActivity {
  RECEPTION = 'RECEPTION',
  DIALOGUE = 'DIALOGUE',
}

export enum DutyAlarm {
  PERIOD_MISSED = 'PERIOD_MISSED',
  NOT_PUBLISHED_IN_TIME = 'NOT_PUBLISHED_IN_TIME',
  PERIOD_SHORT = 'PERIOD_SHORT',
  HELD_NOT_RECORDED = 'HELD_NOT_RECORDED',
}

registerEnumType(DutyActivity, {
  name: 'DutyActivity',
  description: 'What a duty is about.',
  valuesConfig: { RECEPTION: { description: 'Tiếp công dân' }, DIALOGUE: { description: 'Đối thoại với Nhân dân' } },
});

registerEnumType(DutyAlarm, {
  name: 'DutyAlarm',
  description: 'What somebody should do something about.',
  valuesConfig: {
    PERIOD_MISSED: { description: 'Kỳ đã qua, người đứng đầu trực tiếp tiếp chưa đủ' },
    NOT_PUBLISHED_IN_TIME: { description: 'Có buổi công bố chậm hoặc chưa công bố khi đã quá hạn niêm yết' },
    PERIOD_SHORT: { description: 'Lịch đã xếp chưa đủ so với quy định' },
    HELD_NOT_RECORDED: { description: 'Có buổi đã qua nhưng chưa ghi nhận kết quả' },
  },
});

@ObjectType({ description: 'How often a kind of position must act, from when, by which paper.', simpleResolvers: true })
export class DutyRule {
  @Field(() => ID)
  id: string;

  @Field(() => ID, { nullable: true, description: 'The agency whose rule it is, for all below it; null: the country.' })
  agencyId: string | null;

  @Field(() => PositionKind, { description: 'Whose duty it is.' })
  positionKind: PositionKind;

  @Field(() => AgencyLevel, { description: 'Level of government.' })
  level: AgencyLevel;

  @Field(() => DutyActivity, { description: 'Receiving people, or a dialogue.' })
  activity: DutyActivity;

  @Field(() => Int, { description: 'Days at least.' })
  minCount: number;

  @Field(() => DutyInterval, { description: 'The period in which so many days are due.' })
  per: DutyInterval;

  @Field(() => Day, { description: 'First day on which it holds.' })
  effectiveFrom: string;

  @Field(() => Day, { nullable: true, description: 'Last day; null while it holds.' })
  effectiveTo: string | null;

  @Field(() => String, { description: 'The paper it comes from.' })
  source: string;
}

@ObjectType({
  description: 'How a duty of a position stands in one period. Days are counted: two sessions of a day are one.',
  simpleResolvers: true,
})
export class Compliance {
  @Field(() => DutyRule, { description: 'The duty.' })
  rule: DutyRule;

  @Field(() => Day, { description: 'First day of the period.' })
  from: string;

  @Field(() => Day, { description: 'Last day of the period.' })
  to: string;

  @Field(() => Int, { description: 'Days that are due.' })
  required: number;

  @Field(() => Int, { description: 'Days that are arranged, held or not.' })
  planned: number;

  @Field(() => Int, { description: 'Days of sessions published in time.' })
  publishedInTime: number;

  @Field(() => Int, { description: 'Days on which the leader received in person.' })
  heldInPerson: number;

  @Field(() => Int, { description: 'Days on which somebody else received. They never count as the leader’s.' })
  delegated: number;

  @Field(() => Int, { description: 'Put off, and no new day known.' })
  postponed: number;

  @Field(() => Int, { description: 'Past, and nobody has recorded whether it was held.' })
  unrecorded: number;

  @Field(() => Int, { description: 'Still to come, in person.' })
  coming: number;

  @Field(() => Int, { description: 'What is lacking in a period that is over.' })
  missed: number;

  @Field(() => Int, { description: 'What the plan lacks in a period that is not over.' })
  short: number;

  @Field(() => [ID], { description: 'Sessions published too late.' })
  late: string[];

  @Field(() => [ID], { description: 'Sessions not public although the last day for it has passed.' })
  unpublished: string[];

  @Field(() => [DutyAlarm], { description: 'Worst first; empty when all is well.' })
  alarms: DutyAlarm[];
}

@InputType({ description: 'A duty of one’s own, beside those of the law.' })
export class AddDutyRuleInput {
  @Field(() => ID, { description: 'For this agency and everything below it.' })
  agencyId: string;

  @Field(() => PositionKind, { description: 'Whose duty it is.' })
  positionKind: PositionKind;

  @Field(() => AgencyLevel, { description: 'Level of government.' })
  level: AgencyLevel;

  @Field(() => DutyActivity, { description: 'Receiving people, or a dialogue.' })
  activity: DutyActivity;

  @Field(() => Int, { description: '1–366 days.' })
  minCount: number;

  @Field(() => DutyInterval, { description: 'The period in which so many days are due.' })
  per: DutyInterval;

  @Field(() => Day, { description: 'First day on which it holds.' })
  effectiveFrom: string;

  @Field(() => Day, { nullable: true, description: 'Last day on which it holds; left out: until it is ended.' })
  effectiveTo?: string;

  @Field(() => String, { description: 'The paper it comes from, at most 500 characters.' })
  source: string;
}

@ObjectType({ description: 'It is done; this is the duty now.' })
export class DutyRuleSaved {
  @Field(() => DutyRule, { description: 'As it stands now.' })
  rule: DutyRule;
}

export const AddDutyRuleResult = createUnionType({
  name: 'AddDutyRuleResult',
  types: () => [DutyRuleSaved, NotFoundHere, FieldsInvalid] as const,
  resolveType: kindOf,
});

export const EndDutyRuleResult = createUnionType({
  name: 'EndDutyRuleResult',
  types: () => [DutyRuleSaved, NotFoundHere, FieldsInvalid] as const,
  resolveType: kindOf,
});
