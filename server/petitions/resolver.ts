import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Agency } from '../../schema/agency.js';
import { PageArgs } from '../../schema/connection.js';
import { CaseHandler, Petition, PetitionConnection, PetitionStep } from '../../schema/staff-petition.js';
import {
  ActOnPetitionInput,
  NameHandlersInput,
  PetitionFilter,
  RegisterPetitionInput,
} from '../../schema/staff-petition-input.js';
import { ActOnPetitionResult, NameHandlersResult, RegisterPetitionResult } from '../../schema/staff-petition-result.js';
import type { RequestContext } from '../context.js';
import { inWords } from '../refusals.js';
import { actOnPetition } from './act.js';
import { nameHandlers } from './name-handlers.js';
import type { PetitionFacts } from './petition-facts.js';
import { readCaseHandlers, readMyMatters, readPetition, readPetitions, readSteps } from './read.js';
import { registerPetition } from './register.js';

@Resolver(() => Petition)
export class PetitionResolver {
  @Query(() => Petition, { nullable: true, description: 'One petition, as far as you see it. By POST only.' })
  petition(@Ctx() ctx: RequestContext, @Arg('id', () => ID) id: string) {
    return readPetition(ctx, id);
  }

  @Query(() => PetitionConnection, {
    description: 'Petitions of agencies you work for, the latest first. By POST only.',
  })
  petitions(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => PetitionFilter, { nullable: true, description: 'Left out: all of them.' })
    filter?: PetitionFilter,
  ) {
    return readPetitions(ctx, filter ?? {}, page);
  }

  @Query(() => PetitionConnection, {
    description: 'Petitions you are named to handle, the latest first. By POST only.',
  })
  myMatters(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => PetitionFilter, { nullable: true, description: 'Left out: all of them.' })
    filter?: PetitionFilter,
  ) {
    return readMyMatters(ctx, filter ?? {}, page);
  }

  @Query(() => [CaseHandler], { description: 'Who can be named to handle petitions of an agency you work for.' })
  caseHandlers(
    @Ctx() ctx: RequestContext,
    @Arg('agencyId', () => ID, { description: 'The agency.' }) agencyId: string,
  ) {
    return readCaseHandlers(ctx, agencyId);
  }

  @Mutation(() => RegisterPetitionResult, { description: 'Takes in a petition that did not come with a visit.' })
  async registerPetition(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RegisterPetitionInput) input: RegisterPetitionInput,
  ) {
    return inWords(await registerPetition(ctx, input), ctx.locale);
  }

  @Mutation(() => ActOnPetitionResult, {
    description: 'Does something with a petition; `possibleActs` says what can be done.',
  })
  async actOnPetition(@Ctx() ctx: RequestContext, @Arg('input', () => ActOnPetitionInput) input: ActOnPetitionInput) {
    return inWords(await actOnPetition(ctx, input), ctx.locale);
  }

  @Mutation(() => NameHandlersResult, {
    description: 'Says who handles a petition. From then on nobody else reads it.',
  })
  async namePetitionHandlers(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => NameHandlersInput) input: NameHandlersInput,
  ) {
    return inWords(await nameHandlers(ctx, input), ctx.locale);
  }

  @FieldResolver(() => Agency, { description: 'The agency that received it.' })
  agency(@Root() petition: PetitionFacts, @Ctx() ctx: RequestContext) {
    return ctx.loaders.agency.load(petition.agencyId);
  }

  @FieldResolver(() => [PetitionStep], { description: 'What was done with it, the latest first.' })
  steps(@Root() petition: PetitionFacts, @Ctx() ctx: RequestContext) {
    return readSteps(ctx, petition);
  }
}
