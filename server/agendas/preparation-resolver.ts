import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Agency } from '../../schema/agency.js';
import { Position } from '../../schema/leader.js';
import { AgendaHandIn } from '../../schema/staff-agenda.js';
import {
  HandInPreparationInput,
  HandInPreparationResult,
  PreparationAsked,
  PreparationChanged,
  PreparationHandedIn,
} from '../../schema/staff-agenda-preparation.js';
import type { RequestContext } from '../context.js';
import { inWords } from '../refusals.js';
import { handInPreparation } from './hand-in.js';
import type { HandedIn } from './handed-in.js';
import { nameOfAccount } from './names.js';
import { type AskedFacts, readHandedInItem, readPreparationsAsked } from './read-asked.js';

@Resolver(() => PreparationAsked)
export class PreparationAskedResolver {
  @Query(() => [PreparationAsked], {
    nullable: true,
    description:
      'What an agency and those below it were asked to prepare for sessions still to be held, what is awaited first; null for an agency you do not answer for.',
  })
  preparationsAsked(
    @Ctx() ctx: RequestContext,
    @Arg('agencyId', () => ID, { description: 'The agency that prepares.' }) agencyId: string,
  ) {
    return readPreparationsAsked(ctx, agencyId);
  }

  @Mutation(() => HandInPreparationResult, {
    description: 'Hands in what your agency was asked to prepare for an item of an agenda.',
  })
  async handInPreparation(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => HandInPreparationInput) input: HandInPreparationInput,
  ) {
    return inWords(await handInPreparation(ctx, input), ctx.locale);
  }

  @FieldResolver(() => Position, { description: 'The office that receives.' })
  receiver(@Root() { positionId }: AskedFacts, @Ctx() ctx: RequestContext) {
    return ctx.loaders.position.load(positionId);
  }

  @FieldResolver(() => Agency, { description: 'Whose session it is, and who asks.' })
  askingAgency(@Root() { askingAgencyId }: AskedFacts, @Ctx() ctx: RequestContext) {
    return ctx.loaders.agency.load(askingAgencyId);
  }

  @FieldResolver(() => Agency, { description: 'Who was asked.' })
  preparingAgency(@Root() { preparingAgencyId }: AskedFacts, @Ctx() ctx: RequestContext) {
    return ctx.loaders.agency.load(preparingAgencyId);
  }
}

@Resolver(() => AgendaHandIn)
export class AgendaHandInResolver {
  @FieldResolver(() => Agency, { description: 'Who prepared it.' })
  agency(@Root() { agencyId }: HandedIn, @Ctx() ctx: RequestContext) {
    return ctx.loaders.agency.load(agencyId);
  }

  @FieldResolver(() => String, { description: 'Name of who handed it in.' })
  handedInBy(@Root() { handedInBy }: HandedIn, @Ctx() ctx: RequestContext) {
    return nameOfAccount(ctx, handedInBy);
  }
}

@Resolver(() => PreparationHandedIn)
export class PreparationHandedInResolver {
  @FieldResolver(() => PreparationAsked)
  asked(@Root() { itemId }: { itemId: string }, @Ctx() ctx: RequestContext) {
    return readHandedInItem(ctx, itemId);
  }
}

@Resolver(() => PreparationChanged)
export class PreparationChangedResolver {
  @FieldResolver(() => PreparationAsked)
  asked(@Root() { itemId }: { itemId: string }, @Ctx() ctx: RequestContext) {
    return readHandedInItem(ctx, itemId);
  }
}
