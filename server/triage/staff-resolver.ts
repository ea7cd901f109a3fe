import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { PageArgs } from '../../schema/connection.js';
import { StaffRegistration, StaffRegistrationConnection } from '../../schema/staff-registration.js';
import { ReplyTemplate, TriageCount, TriageGround } from '../../schema/staff-triage.js';
import {
  PreviewTriageInput,
  RegistrationFilter,
  SaveReplyInput,
  TriageInput,
} from '../../schema/staff-triage-input.js';
import {
  EndReplyResult,
  PreviewTriageResult,
  SaveReplyResult,
  TakeBackTriageResult,
  TriageLine,
} from '../../schema/staff-triage-result.js';
import type { RequestContext } from '../context.js';
import { inWords } from '../refusals.js';
import { endReply } from './end-reply.js';
import { readDeskList, readTriageCounts } from './read-list.js';
import { readOneForDesk } from './read-one.js';
import { readTriagePreview } from './read-preview.js';
import { readGrounds, readReplies } from './read-words.js';
import { saveReply } from './save-reply.js';
import { takeBackTriage } from './take-back.js';
import { triageRegistrations } from './triage.js';
import { wishOf } from './wish.js';

@Resolver()
export class StaffTriageResolver {
  @Query(() => StaffRegistrationConnection, {
    description: 'Registrations you examine, the oldest first. By POST only: what is searched for is personal.',
  })
  deskRegistrations(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => RegistrationFilter, { nullable: true }) filter?: RegistrationFilter,
  ) {
    return readDeskList(ctx, filter ?? {}, page);
  }

  @Query(() => [TriageCount], {
    description: 'How many registrations there are in each state; `states` and `text` of the filter do not count.',
  })
  registrationCounts(
    @Ctx() ctx: RequestContext,
    @Arg('filter', () => RegistrationFilter, { nullable: true }) filter?: RegistrationFilter,
  ) {
    return readTriageCounts(ctx, filter ?? {});
  }

  @Query(() => StaffRegistration, {
    nullable: true,
    description: 'One registration you examine; null for any other. By POST only.',
  })
  staffRegistration(@Ctx() ctx: RequestContext, @Arg('id', () => ID) id: string) {
    return readOneForDesk(ctx, id);
  }

  @Query(() => [TriageGround], {
    nullable: true,
    description: 'The grounds in force at an agency today, in the order of the list; null where you examine nothing.',
  })
  triageGrounds(
    @Ctx() ctx: RequestContext,
    @Arg('agencyId', () => ID, { description: 'An agency you work for, or one below it.' }) agencyId: string,
  ) {
    return readGrounds(ctx, agencyId);
  }

  @Query(() => [ReplyTemplate], {
    nullable: true,
    description: 'The ready replies in force at an agency today: its own, those of agencies above, the national ones.',
  })
  replyTemplates(
    @Ctx() ctx: RequestContext,
    @Arg('agencyId', () => ID, { description: 'An agency you work for, or one below it.' }) agencyId: string,
  ) {
    return readReplies(ctx, agencyId);
  }

  @Query(() => PreviewTriageResult, {
    description: 'The letter an act would cause, or why it would be refused. By POST only.',
  })
  async previewTriage(@Ctx() ctx: RequestContext, @Arg('input', () => PreviewTriageInput) input: PreviewTriageInput) {
    return inWords(await readTriagePreview(ctx, { ...wishOf(input), line: input.line }), ctx.locale);
  }

  @Mutation(() => [TriageLine], {
    description: 'Does one act with 1–100 registrations, each for itself, and tells what became of each.',
  })
  async triageRegistrations(@Ctx() ctx: RequestContext, @Arg('input', () => TriageInput) input: TriageInput) {
    const { idempotencyKey, lines } = input;
    const outcomes = await triageRegistrations(ctx, { ...wishOf(input), idempotencyKey, lines });
    return outcomes.map(({ registrationId, outcome }) => ({ registrationId, outcome: inWords(outcome, ctx.locale) }));
  }

  @Mutation(() => TakeBackTriageResult, {
    description: 'Takes an act back while its letter has not left; the registration stands as before.',
  })
  async takeBackTriage(
    @Ctx() ctx: RequestContext,
    @Arg('actId', () => ID, { description: 'As `RegistrationTriaged.actId`.' }) actId: string,
  ) {
    return inWords(await takeBackTriage(ctx, actId), ctx.locale);
  }

  @Mutation(() => SaveReplyResult, { description: 'Words a ready reply of an agency, in force from today on.' })
  async saveReply(@Ctx() ctx: RequestContext, @Arg('input', () => SaveReplyInput) input: SaveReplyInput) {
    return inWords(await saveReply(ctx, input), ctx.locale);
  }

  @Mutation(() => EndReplyResult, { description: 'Ends a ready reply of an agency; today is its last day.' })
  async endReply(@Ctx() ctx: RequestContext, @Arg('id', () => ID) id: string) {
    return inWords(await endReply(ctx, id), ctx.locale);
  }
}
