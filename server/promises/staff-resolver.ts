import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import {
  AskedOfCitizen,
  PreviewTellingInput,
  PreviewTellingResult,
  SessionChange,
  UndoChangeResult,
} from '../../schema/staff-promise.js';
import { StaffRegistration } from '../../schema/staff-registration.js';
import { StaffSession } from '../../schema/staff-session.js';
import type { RequestContext } from '../context.js';
import { inWords } from '../refusals.js';
import type { ArrangedFacts } from '../sessions/arranged-facts.js';
import { readAskedOf, readLastChange } from './read-changes.js';
import { readTelling } from './read-preview.js';
import { undoChange } from './undo.js';

@Resolver(() => StaffSession)
export class StaffPromiseResolver {
  @Query(() => PreviewTellingResult, {
    description:
      'Before an act is done: how many would be told of it, in which way, whom to telephone, and a sample. By POST only.',
  })
  async previewTelling(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PreviewTellingInput) input: PreviewTellingInput,
  ) {
    return inWords(await readTelling(ctx, input), ctx.locale);
  }

  @Mutation(() => UndoChangeResult, {
    description: 'Takes back the last act on a session, while none of its letters has left.',
  })
  async undoChange(
    @Ctx() ctx: RequestContext,
    @Arg('changeId', () => ID, { description: 'As `SessionChange.id`.' }) changeId: string,
  ) {
    return inWords(await undoChange(ctx, changeId), ctx.locale);
  }

  @FieldResolver(() => SessionChange, {
    nullable: true,
    description: 'The last act of which people registered were told: moved, put off, called off, another receiver.',
  })
  lastChange(@Root() session: ArrangedFacts, @Ctx() ctx: RequestContext) {
    return readLastChange(ctx, session);
  }
}

@Resolver(() => StaffRegistration)
export class StaffAskedResolver {
  @FieldResolver(() => AskedOfCitizen, {
    nullable: true,
    description: 'What the citizen was last asked because the session was changed, and the answer; null for nothing.',
  })
  asked(@Root() registration: { id: string }, @Ctx() ctx: RequestContext) {
    return readAskedOf(ctx, registration);
  }
}
