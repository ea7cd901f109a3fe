import { type ClassType, createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { Agency } from './agency.js';
import { Leader, Position } from './leader.js';
import { ReceptionPoint } from './point.js';
import { kindOf } from './refusal.js';
import { AgencyInUse, FieldsInvalid, InvalidHours, NotFoundHere, PointInUse, SlugTaken } from './staff-refusal.js';

@ObjectType({ description: 'It is done; this is the agency now.' })
export class AgencySaved {
  @Field(() => Agency, { description: 'As it is now.' })
  agency: Agency;
}

@ObjectType({ description: 'It is done; this is the leader now.' })
export class LeaderSaved {
  @Field(() => Leader, { description: 'As the leader is known now.' })
  leader: Leader;
}

@ObjectType({ description: 'It is done; this is the position now.' })
export class PositionSaved {
  @Field(() => Position, { description: 'As it is now.' })
  position: Position;

  @Field(() => Int, {
    description: 'Sessions after the term that still name this position: give them another receiver.',
  })
  sessionsAfterTerm: number;
}

@ObjectType({ description: 'It is done; this is the reception point now.' })
export class PointSaved {
  @Field(() => ReceptionPoint, { description: 'As it is now.' })
  point: ReceptionPoint;
}

const result = (name: string, saved: ClassType<object>, refusals: readonly ClassType<object>[]) =>
  createUnionType({ name, types: () => [saved, NotFoundHere, ...refusals] as const, resolveType: kindOf });

export const CreateAgencyResult = result('CreateAgencyResult', AgencySaved, [FieldsInvalid, SlugTaken]);
export const EditAgencyResult = result('EditAgencyResult', AgencySaved, [FieldsInvalid]);
export const EndAgencyResult = result('EndAgencyResult', AgencySaved, [InvalidHours, AgencyInUse]);
export const CreateLeaderResult = result('CreateLeaderResult', LeaderSaved, [FieldsInvalid, InvalidHours, SlugTaken]);
export const EditLeaderResult = result('EditLeaderResult', LeaderSaved, [FieldsInvalid]);
export const AppointLeaderResult = result('AppointLeaderResult', PositionSaved, [FieldsInvalid, InvalidHours]);
export const EndTermResult = result('EndTermResult', PositionSaved, [InvalidHours]);
export const CreatePointResult = result('CreatePointResult', PointSaved, [FieldsInvalid, SlugTaken]);
export const EditPointResult = result('EditPointResult', PointSaved, [FieldsInvalid]);
export const ClosePointResult = result('ClosePointResult', PointSaved, [PointInUse]);
