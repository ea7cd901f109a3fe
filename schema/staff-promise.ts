import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Locale } from './locale.js';
import { AgencyAct, ChangeAnswer } from './promise.js';
import { kindOf, Refusal } from './refusal.js';
import { DateTime, Day } from './scalars.js';
import {
  InvalidHours,
  LeaderBusy,
  NotFoundHere,
  PositionNotHeld,
  ReasonMissing,
  RoomBusy,
  SameReceiver,
  WrongState,
} from './staff-refusal.js';
import { PlanNote } from './staff-schedule.js';
import { SessionSaved } from './staff-session-result.js';
import { DelegationForbidden } from './staff-warning-refusal.js';

export enum TellingAct {
  POSTPONE = 'POSTPONE',
  CANCEL = 'CANCEL',
  DELEGATE = 'DELEGATE',
}

export enum LetterWay {
  MAIL = 'MAIL',
  SMS = 'SMS',
}

registerEnumType(TellingAct, {
  name: 'TellingAct',
  description: 'What is about to be done to a session.',
  valuesConfig: {
    POSTPONE: { description: 'Hoãn, dời lịch' },
    CANCEL: { description: 'Hủy' },
    DELEGATE: { description: 'Phân công người tiếp thay' },
  },
});

registerEnumType(LetterWay, {
  name: 'LetterWay',
  description: 'How a letter goes.',
  valuesConfig: { MAIL: { description: 'Thư điện tử' }, SMS: { description: 'Tin nhắn' } },
});

@ObjectType({
  description:
    'An act of the desk of which everybody registered is told. Its letters wait until `undoableUntil`; until then it can be taken back (`undoChange`).',
  simpleResolvers: true,
})
export class SessionChange {
  @Field(() => ID)
  id: string;

  @Field(() => AgencyAct, { description: 'What the desk did.' })
  act: AgencyAct;

  @Field(() => String, { description: 'What the public was told.' })
  reason: string;

  @Field(() => DateTime, { description: 'When it was done.' })
  madeAt: string;

  @Field(() => DateTime, { description: 'Until when it can be taken back.' })
  undoableUntil: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was taken back; null while it stands.' })
  undoneAt: string | null;

  @Field(() => Boolean, {
    description: 'Whether `undoChange` would take it back now, as far as that is known before it is tried.',
  })
  undoable: boolean;
}

@ObjectType({
  description: 'What a citizen was last asked because of an act of the desk, and what came of it.',
  simpleResolvers: true,
})
export class AskedOfCitizen {
  @Field(() => AgencyAct, { description: 'What the desk did.' })
  act: AgencyAct;

  @Field(() => DateTime, { description: 'When the citizen was asked.' })
  madeAt: string;

  @Field(() => Day, { nullable: true, description: 'Last local day to answer; null: stands without an answer.' })
  lastDay: string | null;

  @Field(() => ChangeAnswer, { nullable: true, description: 'Null: no answer.' })
  answer: ChangeAnswer | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was answered.' })
  answeredAt: string | null;
}

@InputType({ description: 'An act as it would be sent to `postponeSession`, `cancelSession` or `delegateSession`.' })
export class PreviewTellingInput {
  @Field(() => ID, { description: 'The session.' })
  sessionId: string;

  @Field(() => TellingAct, { description: 'What is to be done.' })
  act: TellingAct;

  @Field(() => String, { nullable: true, description: 'Left out: dots stand for it in the samples.' })
  reason?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'With POSTPONE. Left out: put off until further notice.' })
  newStartsAt?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'With POSTPONE. Left out: as long as before.' })
  newEndsAt?: string | null;

  @Field(() => ID, { nullable: true, description: 'With DELEGATE: the position that receives instead.' })
  positionId?: string | null;
}

@ObjectType({ description: 'Somebody to be telephoned: no letter reaches them.', simpleResolvers: true })
export class Unreachable {
  @Field(() => String, { description: 'Code of the registration.' })
  code: string;

  @Field(() => String, { description: 'Whom to telephone.' })
  applicantName: string;

  @Field(() => String, { nullable: true, description: 'A number that takes no short messages; null: none was given.' })
  phone: string | null;
}

@ObjectType({
  description: 'A letter as it would be sent to one of those concerned. The secret link is left out.',
  simpleResolvers: true,
})
export class LetterSample {
  @Field(() => String, { description: 'Why it is written, such as SESSION_RESCHEDULED or PROMOTED.' })
  kind: string;

  @Field(() => LetterWay, { description: 'By mail or by text message.' })
  way: LetterWay;

  @Field(() => Locale, { description: 'In which language.' })
  locale: Locale;

  @Field(() => Int, { description: 'How many get one like it.' })
  count: number;

  @Field(() => String, { nullable: true, description: 'Null for short messages.' })
  subject: string | null;

  @Field(() => String, { description: 'The words of the letter.' })
  text: string;
}

@ObjectType({
  description: 'What would be told to whom. Nothing is written, and nobody is told.',
  simpleResolvers: true,
})
export class TellingPreview {
  @Field(() => Int, { description: 'Registrations concerned, with a place or waiting.' })
  told: number;

  @Field(() => Int, { description: 'Of these, by mail.' })
  byMail: number;

  @Field(() => Int, { description: 'Of these, by short message; some by both.' })
  bySms: number;

  @Field(() => [Unreachable], { description: 'Of these, whom no letter reaches: to be telephoned.' })
  unreachable: Unreachable[];

  @Field(() => [LetterSample], { description: 'One for each kind, way and language.' })
  samples: LetterSample[];

  @Field(() => DateTime, { description: 'When the letters would leave; until then the act can be taken back.' })
  leavesAt: string;

  @Field(() => Day, { nullable: true, description: 'Last local day on which those displaced could choose.' })
  lastDay: string | null;

  @Field(() => [PlanNote], { description: 'What should be known first: the act asks for `acknowledgeWarnings` then.' })
  warnings: PlanNote[];
}

export const PreviewTellingResult = createUnionType({
  name: 'PreviewTellingResult',
  description: 'What would be told, or why the act would be refused.',
  types: () =>
    [
      TellingPreview,
      NotFoundHere,
      WrongState,
      ReasonMissing,
      InvalidHours,
      PositionNotHeld,
      LeaderBusy,
      RoomBusy,
      SameReceiver,
      DelegationForbidden,
    ] as const,
  resolveType: kindOf,
});

@ObjectType({ implements: Refusal, description: 'It has been taken back before; nothing is done twice.' })
export class AlreadyUndone extends Refusal {}

@ObjectType({ implements: Refusal, description: 'Letters have left, or the time for taking it back is over.' })
export class UndoTooLate extends Refusal {
  @Field(() => DateTime, { description: 'Until when it could be taken back.' })
  until: string;
}

@ObjectType({ implements: Refusal, description: 'The session was changed again since: take that back first.' })
export class ChangedSince extends Refusal {}

export const UndoChangeResult = createUnionType({
  name: 'UndoChangeResult',
  types: () => [SessionSaved, NotFoundHere, AlreadyUndone, UndoTooLate, ChangedSince, LeaderBusy, RoomBusy] as const,
  resolveType: kindOf,
});
