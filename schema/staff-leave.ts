import { createUnionType, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { kindOf } from './refusal.js';
import { Day } from './scalars.js';
import { FieldsInvalid, NotFoundHere } from './staff-refusal.js';
import { StaffSession } from './staff-session.js';

export enum LeaveKind {
  BUSINESS_TRIP = 'BUSINESS_TRIP',
  MEETING = 'MEETING',
  NATIONAL_ASSEMBLY = 'NATIONAL_ASSEMBLY',
  STUDY = 'STUDY',
  LEAVE = 'LEAVE',
}

registerEnumType(LeaveKind, {
  name: 'LeaveKind',
  description: 'Why a leader is away, as far as the desk needs to know. Never public.',
  valuesConfig: {
    BUSINESS_TRIP: { description: 'Đi công tác' },
    MEETING: { description: 'Họp, hội nghị' },
    NATIONAL_ASSEMBLY: { description: 'Họp Quốc hội, họp HĐND' },
    STUDY: { description: 'Học tập, bồi dưỡng' },
    LEAVE: { description: 'Nghỉ' },
  },
});

@ObjectType({ description: 'Days on which a leader is away.', simpleResolvers: true })
export class Leave {
  @Field(() => ID)
  id: string;

  @Field(() => Day, { description: 'First day away.' })
  fromDay: string;

  @Field(() => Day, { description: 'Last day.' })
  toDay: string;

  @Field(() => LeaveKind, { description: 'Of which kind it is.' })
  kind: LeaveKind;
}

@InputType()
export class RecordLeaveInput {
  @Field(() => ID, { description: 'A leader who holds a position at an agency you arrange for.' })
  leaderId: string;

  @Field(() => Day, { description: 'First day away.' })
  fromDay: string;

  @Field(() => Day, { description: 'Last day; at most a year later.' })
  toDay: string;

  @Field(() => LeaveKind, { description: 'Of which kind it is.' })
  kind: LeaveKind;
}

@ObjectType({ description: 'It is recorded. Sessions stay: move them, or name somebody to receive instead.' })
export class LeaveSaved {
  @Field(() => Leave, { description: 'As it is recorded.' })
  leave: Leave;

  @Field(() => [StaffSession], { description: 'Sessions the leader was to receive at on these days.' })
  sessions: StaffSession[];
}

export const RecordLeaveResult = createUnionType({
  name: 'RecordLeaveResult',
  types: () => [LeaveSaved, NotFoundHere, FieldsInvalid] as const,
  resolveType: kindOf,
});

export const WithdrawLeaveResult = createUnionType({
  name: 'WithdrawLeaveResult',
  types: () => [LeaveSaved, NotFoundHere] as const,
  resolveType: kindOf,
});
