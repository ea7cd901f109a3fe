import { Field, ID, Int, ObjectType } from 'type-graphql';
import { AccessNeed, RegistrationStatus } from './registration.js';
import { DateTime } from './scalars.js';

@ObjectType({
  description: 'Somebody who is expected: enough to know them at the door, nothing of what they come for.',
  simpleResolvers: true,
})
export class ExpectedPerson {
  @Field(() => ID, { description: 'Their registration.' })
  registrationId: string;

  @Field(() => String, { description: 'Short code to say aloud.' })
  code: string;

  @Field(() => RegistrationStatus, { description: 'With a place, or waiting for one.' })
  status: RegistrationStatus;

  @Field(() => ID, { description: 'The session they come for.' })
  sessionId: string;

  @Field(() => String, { description: 'Full name.' })
  applicantName: string;

  @Field(() => [String], { description: 'Who else represents the party.' })
  representatives: string[];

  @Field(() => Int, { description: 'How many come.' })
  partySize: number;

  @Field(() => Boolean, { description: 'Whether an interpreter is needed.' })
  needsInterpreter: boolean;

  @Field(() => [AccessNeed], { description: 'What they need to get in and be heard.' })
  accessNeeds: AccessNeed[];

  @Field(() => DateTime, { nullable: true, description: 'Beginning of their slot.' })
  slotStartsAt: string | null;

  @Field(() => DateTime, { nullable: true, description: 'End of their slot.' })
  slotEndsAt: string | null;
}

@ObjectType({ description: 'A number on small paper, naming nobody.', simpleResolvers: true })
export class TicketSlip {
  @Field(() => String, { description: 'The number.' })
  label: string;

  @Field(() => String, { description: 'Where people wait.' })
  place: string;

  @Field(() => DateTime, { description: 'When it was given out.' })
  arrivedAt: string;

  @Field(() => String, { description: 'Address at which the holder sees their place in line.' })
  address: string;

  @Field(() => String, { description: 'The same as a QR code, SVG text.' })
  qr: string;
}
