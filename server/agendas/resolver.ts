import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Agenda, AgendaItem, AgendaPreparing, AgendaVersion } from '../../schema/staff-agenda.js';
import { AgendaDifference, AgendaItemState, FrozenAgenda } from '../../schema/staff-agenda-difference.js';
import {
  AddAgendaItemInput,
  AddAgendaParticipantInput,
  EditAgendaItemInput,
  EditAgendaParticipantInput,
  FreezeAgendaInput,
  MoveAgendaItemInput,
  RemoveAgendaItemInput,
  WriteHandlersNoteInput,
} from '../../schema/staff-agenda-input.js';
import {
  AddAgendaItemResult,
  AddAgendaParticipantResult,
  EditAgendaItemResult,
  EditAgendaParticipantResult,
  FreezeAgendaResult,
  HandToHandlersResult,
  MoveAgendaItemResult,
  ProposeAgendaResult,
  RemoveAgendaItemResult,
  RestoreAgendaItemResult,
  WriteHandlersNoteResult,
} from '../../schema/staff-agenda-result.js';
import type { RequestContext } from '../context.js';
import { inWords } from '../refusals.js';
import { addItem } from './add-item.js';
import { addParticipant } from './add-participant.js';
import { editItem } from './edit-item.js';
import { editParticipant } from './edit-participant.js';
import { freezeAgenda } from './freeze.js';
import { handToHandlers } from './hand-to-handlers.js';
import { moveItem } from './move-item.js';
import { nameOfAccount, preparerOf } from './names.js';
import { proposeAgenda } from './propose.js';
import { readAgenda } from './read.js';
import { readDifference, readFrozen } from './read-versions.js';
import { removeItem } from './remove-item.js';
import { restoreItem } from './restore-item.js';
import { writeSealedNote } from './write-sealed-note.js';

@Resolver(() => Agenda)
export class StaffAgendaResolver {
  @Query(() => Agenda, {
    nullable: true,
    description: 'The agenda of a session; null for a session whose agenda is not yours to see.',
  })
  agenda(@Ctx() ctx: RequestContext, @Arg('sessionId', () => ID, { description: 'The session.' }) sessionId: string) {
    return readAgenda(ctx, sessionId);
  }

  @Query(() => FrozenAgenda, { nullable: true, description: 'A frozen version with what it holds.' })
  frozenAgenda(
    @Ctx() ctx: RequestContext,
    @Arg('sessionId', () => ID, { description: 'The session.' }) sessionId: string,
    @Arg('number', () => Int, { description: 'Which version.' }) number: number,
  ) {
    return readFrozen(ctx, sessionId, number);
  }

  @Query(() => AgendaDifference, { nullable: true, description: 'What differs between two states.' })
  agendaDifference(
    @Ctx() ctx: RequestContext,
    @Arg('sessionId', () => ID, { description: 'The session.' }) sessionId: string,
    @Arg('from', () => Int, { description: 'The frozen version before.' }) from: number,
    @Arg('to', () => Int, { nullable: true, description: 'The one after; left out: the agenda as it is now.' })
    to?: number,
  ) {
    return readDifference(ctx, sessionId, { from, to: to ?? null });
  }

  @Mutation(() => ProposeAgendaResult, {
    description: 'Puts confirmed registrations that are not on the agenda where they belong by their slots.',
  })
  async proposeAgenda(
    @Ctx() ctx: RequestContext,
    @Arg('sessionId', () => ID, { description: 'The session.' }) sessionId: string,
  ) {
    return inWords(await proposeAgenda(ctx, sessionId), ctx.locale);
  }

  @Mutation(() => AddAgendaItemResult, { description: 'Puts something on an agenda.' })
  async addAgendaItem(@Ctx() ctx: RequestContext, @Arg('input', () => AddAgendaItemInput) input: AddAgendaItemInput) {
    return inWords(await addItem(ctx, input), ctx.locale);
  }

  @Mutation(() => EditAgendaItemResult, {
    description: 'Changes what an item says. What others changed in other fields is kept.',
  })
  async editAgendaItem(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => EditAgendaItemInput) input: EditAgendaItemInput,
  ) {
    return inWords(await editItem(ctx, input), ctx.locale);
  }

  @Mutation(() => MoveAgendaItemResult, { description: 'Moves an item; all times after it follow.' })
  async moveAgendaItem(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => MoveAgendaItemInput) input: MoveAgendaItemInput,
  ) {
    return inWords(await moveItem(ctx, input), ctx.locale);
  }

  @Mutation(() => RemoveAgendaItemResult, { description: 'Takes an item off; it can be put back.' })
  async removeAgendaItem(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RemoveAgendaItemInput) input: RemoveAgendaItemInput,
  ) {
    return inWords(await removeItem(ctx, input), ctx.locale);
  }

  @Mutation(() => RestoreAgendaItemResult, { description: 'Puts an item back where it stood.' })
  async restoreAgendaItem(
    @Ctx() ctx: RequestContext,
    @Arg('itemId', () => ID, { description: 'The item of the agenda.' }) itemId: string,
  ) {
    return inWords(await restoreItem(ctx, itemId), ctx.locale);
  }

  @Mutation(() => AddAgendaParticipantResult, { description: 'Names somebody who is to be there beside the leader.' })
  async addAgendaParticipant(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AddAgendaParticipantInput) input: AddAgendaParticipantInput,
  ) {
    return inWords(await addParticipant(ctx, input), ctx.locale);
  }

  @Mutation(() => EditAgendaParticipantResult, { description: 'Notes an invitation or its answer.' })
  async editAgendaParticipant(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => EditAgendaParticipantInput) input: EditAgendaParticipantInput,
  ) {
    return inWords(await editParticipant(ctx, input), ctx.locale);
  }

  @Mutation(() => FreezeAgendaResult, { description: 'Holds the agenda fast as a numbered version.' })
  async freezeAgenda(@Ctx() ctx: RequestContext, @Arg('input', () => FreezeAgendaInput) input: FreezeAgendaInput) {
    return inWords(await freezeAgenda(ctx, input), ctx.locale);
  }

  @Mutation(() => HandToHandlersResult, {
    description:
      'Takes what a citizen told, and what was prepared on it, out of everybody’s sight but the handlers’. Nothing marks the registration afterwards.',
  })
  async handToHandlers(
    @Ctx() ctx: RequestContext,
    @Arg('itemId', () => ID, { description: 'Whose matter.' }) itemId: string,
  ) {
    return inWords(await handToHandlers(ctx, itemId), ctx.locale);
  }

  @Mutation(() => WriteHandlersNoteResult, { description: 'Writes what only handlers of confidential matters read.' })
  async writeHandlersNote(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => WriteHandlersNoteInput) input: WriteHandlersNoteInput,
  ) {
    return inWords(await writeSealedNote(ctx, input), ctx.locale);
  }
}

@Resolver(() => AgendaItem)
export class AgendaItemResolver {
  @FieldResolver(() => AgendaPreparing, { nullable: true, description: 'Who prepares it; null: nobody was named.' })
  preparing(@Root() item: Parameters<typeof preparerOf>[1], @Ctx() ctx: RequestContext) {
    return preparerOf(ctx, item);
  }
}

@Resolver(() => AgendaItemState)
export class AgendaItemStateResolver {
  @FieldResolver(() => AgendaPreparing, { nullable: true, description: 'Who was to prepare it.' })
  preparing(@Root() item: Parameters<typeof preparerOf>[1], @Ctx() ctx: RequestContext) {
    return preparerOf(ctx, item);
  }
}

@Resolver(() => AgendaVersion)
export class AgendaVersionResolver {
  @FieldResolver(() => String, { description: 'Name of who froze it.' })
  frozenBy(@Root() version: { frozenBy: string }, @Ctx() ctx: RequestContext) {
    return nameOfAccount(ctx, version.frozenBy);
  }
}
