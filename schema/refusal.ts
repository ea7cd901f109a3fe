import { Field, InterfaceType, ObjectType } from 'type-graphql';
import { Session } from './session.js';

/** Tells GraphQL which member of a union an outcome is: its `kind` is the type's name. */
export const kindOf = (outcome: object): string => ('kind' in outcome ? String(outcome.kind) : '');

@InterfaceType({
  description:
    'An expected “no”. It is a value, not an error: nothing changed, `message` says why and what can be done. The kind is the type’s name.',
  resolveType: kindOf,
})
export abstract class Refusal {
  @Field(() => String, { description: 'For the person, in the language of the request (Accept-Language; vi or en).' })
  message: string;
}

@ObjectType({
  implements: Refusal,
  description: 'No such published session or slot. What is not published is not told apart from what is not there.',
})
export class SessionNotPublished extends Refusal {}

@ObjectType({ implements: Refusal, description: 'The session was postponed, cancelled or is over.' })
export class SessionCalledOff extends Refusal {
  @Field(() => Session, { nullable: true, description: 'The next session of the same leader that can be booked.' })
  nextSession: Session | null;
}

@ObjectType({ implements: Refusal, description: 'The slot was taken out of the session.' })
export class SlotGone extends Refusal {
  @Field(() => Session, { nullable: true, description: 'The session with the slots it has now.' })
  session: Session | null;
}

@ObjectType({ implements: Refusal, description: 'The same idempotency key was used before with other content.' })
export class IdempotencyKeyReused extends Refusal {}
