import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { DateTime } from '../../schema/scalars.js';
import { Agenda, AgendaItem, AgendaVersion } from '../../schema/staff-agenda.js';
import {
  AgendaConflict,
  AgendaFrozen,
  AgendaSaved,
  ChangedMeanwhile,
  HandlersNoteChanged,
  HandlersNoteSaved,
} from '../../schema/staff-agenda-result.js';
import type { RequestContext } from '../context.js';
import { nameOfAccount } from './names.js';
import { readSaved, readSavedItem } from './read.js';
import { readVersionHead } from './read-versions.js';

interface OfSession {
  sessionId: string;
}

interface OfItem extends OfSession {
  itemId: string;
}

@Resolver(() => AgendaSaved)
export class AgendaSavedResolver {
  @FieldResolver(() => Agenda)
  agenda(@Root() { sessionId }: OfSession, @Ctx() ctx: RequestContext) {
    return readSaved(ctx, sessionId);
  }
}

@Resolver(() => AgendaFrozen)
export class AgendaFrozenResolver {
  @FieldResolver(() => Agenda)
  agenda(@Root() { sessionId }: OfSession, @Ctx() ctx: RequestContext) {
    return readSaved(ctx, sessionId);
  }

  @FieldResolver(() => AgendaVersion)
  version(@Root() { sessionId, number }: OfSession & { number: number }, @Ctx() ctx: RequestContext) {
    return readVersionHead(ctx, sessionId, number);
  }
}

@Resolver(() => ChangedMeanwhile)
export class ChangedMeanwhileResolver {
  @FieldResolver(() => Agenda)
  agenda(@Root() { sessionId }: OfSession, @Ctx() ctx: RequestContext) {
    return readSaved(ctx, sessionId);
  }
}

@Resolver(() => AgendaConflict)
export class AgendaConflictResolver {
  @FieldResolver(() => String)
  by(@Root() { madeBy }: { madeBy: string }, @Ctx() ctx: RequestContext) {
    return nameOfAccount(ctx, madeBy);
  }

  @FieldResolver(() => DateTime)
  at(@Root() { madeAt }: { madeAt: string }) {
    return madeAt;
  }
}

@Resolver(() => HandlersNoteSaved)
export class HandlersNoteSavedResolver {
  @FieldResolver(() => AgendaItem)
  item(@Root() { sessionId, itemId }: OfItem, @Ctx() ctx: RequestContext) {
    return readSavedItem(ctx, sessionId, itemId);
  }
}

@Resolver(() => HandlersNoteChanged)
export class HandlersNoteChangedResolver {
  @FieldResolver(() => AgendaItem)
  item(@Root() { sessionId, itemId }: OfItem, @Ctx() ctx: RequestContext) {
    return readSavedItem(ctx, sessionId, itemId);
  }
}
