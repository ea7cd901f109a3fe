import { type ClassType, createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { kindOf, Refusal } from './refusal.js';
import { DateTime } from './scalars.js';
import { Agenda, AgendaItem, AgendaVersion } from './staff-agenda.js';
import {
  FieldsInvalid,
  InvalidHours,
  LeaderBusy,
  NotFoundHere,
  PositionNotHeld,
  ReasonMissing,
  RoomBusy,
  WrongState,
} from './staff-refusal.js';
import { SessionSaved } from './staff-session-result.js';

@ObjectType({ description: 'It is saved; this is the agenda now.' })
export class AgendaSaved {
  @Field(() => Agenda, { description: 'As it is now.' })
  agenda: Agenda;

  @Field(() => ID, { nullable: true, description: 'The item or participant it was about.' })
  subjectId: string | null;
}

@ObjectType({ description: 'It is frozen; nobody can change this version any more.' })
export class AgendaFrozen {
  @Field(() => Agenda, { description: 'The agenda it was made of.' })
  agenda: Agenda;

  @Field(() => AgendaVersion, { description: 'The version that stands for good.' })
  version: AgendaVersion;
}

@ObjectType({ description: 'One field that you and somebody else changed to different things.' })
export class AgendaConflict {
  @Field(() => String, {
    description:
      'Name of the input field; `place` for the order, `removed` when it was taken off, `added` when it is new to you.',
  })
  field: string;

  @Field(() => String, { description: 'Who changed it last.' })
  by: string;

  @Field(() => DateTime, { description: 'When.' })
  at: string;
}

@ObjectType({
  implements: Refusal,
  description:
    'Somebody saved what you would have overwritten. Nothing was changed; what you typed is yours to keep, to give up or to join with theirs.',
})
export class ChangedMeanwhile extends Refusal {
  @Field(() => ID, { nullable: true, description: 'The item or participant; null: the agenda as a whole.' })
  subjectId: string | null;

  @Field(() => [AgendaConflict], { description: 'What, by whom, when.' })
  conflicts: AgendaConflict[];

  @Field(() => Agenda, { description: 'The agenda as it is now. Save from its `version` when you have looked.' })
  agenda: Agenda;
}

@ObjectType({
  implements: Refusal,
  description: 'The registration has no confirmed place in this session, so it cannot stand on its agenda.',
})
export class RegistrationNotExpected extends Refusal {}

@ObjectType({ implements: Refusal, description: 'The registration stands on the agenda already.' })
export class AlreadyOnAgenda extends Refusal {
  @Field(() => ID, { description: 'Where.' })
  itemId: string;
}

@ObjectType({ implements: Refusal, description: 'Nothing differs from the version that was frozen last.' })
export class NothingNew extends Refusal {
  @Field(() => Int, { description: 'That version.' })
  number: number;
}

@ObjectType({ description: 'The handlers’ note is written.' })
export class HandlersNoteSaved {
  @Field(() => AgendaItem, { description: 'The item with the note.' })
  item: AgendaItem;
}

@ObjectType({ implements: Refusal, description: 'Another handler wrote the note after you read it.' })
export class HandlersNoteChanged extends Refusal {
  @Field(() => AgendaItem, { description: 'With the note as it is now.' })
  item: AgendaItem;
}

const result = (name: string, outcome: ClassType<object>, others: readonly ClassType<object>[]) =>
  createUnionType({ name, types: () => [outcome, NotFoundHere, ...others] as const, resolveType: kindOf });

const changing = [WrongState, ChangedMeanwhile];

export const ProposeAgendaResult = result('ProposeAgendaResult', AgendaSaved, [WrongState]);
export const AddAgendaItemResult = result('AddAgendaItemResult', AgendaSaved, [
  WrongState,
  FieldsInvalid,
  RegistrationNotExpected,
  AlreadyOnAgenda,
]);
export const EditAgendaItemResult = result('EditAgendaItemResult', AgendaSaved, [...changing, FieldsInvalid]);
export const MoveAgendaItemResult = result('MoveAgendaItemResult', AgendaSaved, changing);
export const RemoveAgendaItemResult = result('RemoveAgendaItemResult', AgendaSaved, changing);
export const RestoreAgendaItemResult = result('RestoreAgendaItemResult', AgendaSaved, [WrongState, AlreadyOnAgenda]);
export const AddAgendaParticipantResult = result('AddAgendaParticipantResult', AgendaSaved, [
  WrongState,
  FieldsInvalid,
]);
export const EditAgendaParticipantResult = result('EditAgendaParticipantResult', AgendaSaved, [
  ...changing,
  FieldsInvalid,
]);
export const FreezeAgendaResult = result('FreezeAgendaResult', AgendaFrozen, [...changing, ReasonMissing, NothingNew]);
export const HandToHandlersResult = result('HandToHandlersResult', AgendaSaved, []);
export const WriteHandlersNoteResult = result('WriteHandlersNoteResult', HandlersNoteSaved, [
  HandlersNoteChanged,
  FieldsInvalid,
]);
export const CopySessionResult = result('CopySessionResult', SessionSaved, [
  InvalidHours,
  PositionNotHeld,
  LeaderBusy,
  RoomBusy,
]);
