import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Agency } from '../../schema/agency.js';
import { PageArgs } from '../../schema/connection.js';
import { Position } from '../../schema/leader.js';
import { NoticePosting } from '../../schema/notice.js';
import {
  CreateNoticeInput,
  EditNoticeInput,
  LateSession,
  NoticeState,
  PublishNoticeInput,
  RecordPostingInput,
  SignNoticeInput,
  StaffNotice,
  StaffNoticeConnection,
  SupersedeNoticeInput,
  WithdrawNoticeInput,
} from '../../schema/staff-notice.js';
import {
  CreateNoticeResult,
  EditNoticeResult,
  NoticePublished,
  PublishNoticeResult,
  RecordPostingResult,
  SignNoticeResult,
  SubmitNoticeResult,
  SupersedeNoticeResult,
  WithdrawNoticeResult,
} from '../../schema/staff-notice-result.js';
import { StaffSession } from '../../schema/staff-session.js';
import type { RequestContext } from '../context.js';
import { inWords } from '../refusals.js';
import { createNotice } from './create.js';
import { editNotice } from './edit.js';
import { type NoticePublished as PublishedFacts, publishNotice } from './publish.js';
import {
  readArrangedOf,
  readEvidence,
  readLateSessions,
  readStaffNotice,
  readStaffNotices,
  type StaffNoticeFacts,
} from './read-arranged.js';
import { recordPosting } from './record-posting.js';
import { signNotice } from './sign.js';
import { submitNotice } from './submit.js';
import { supersedeNotice } from './supersede.js';
import { withdrawNotice } from './withdraw.js';

@Resolver(() => StaffNotice)
export class StaffNoticeResolver {
  @Query(() => StaffNotice, { nullable: true, description: 'One notice of an agency you work for, public or not.' })
  staffNotice(@Ctx() ctx: RequestContext, @Arg('id', () => ID) id: string) {
    return readStaffNotice(ctx, id);
  }

  @Query(() => StaffNoticeConnection, {
    nullable: true,
    description: 'Notices of an agency you work for, latest first; null for any other agency.',
  })
  staffNotices(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('agencyId', () => ID, { description: 'An agency you work for, or one below it.' }) agencyId: string,
    @Arg('states', () => [NoticeState], { nullable: true, description: 'In one of these states.' })
    states?: NoticeState[],
  ) {
    return readStaffNotices(ctx, { agencyId, states }, page);
  }

  @Mutation(() => CreateNoticeResult, { description: 'Begins a notice that announces sessions of an agency.' })
  async createNotice(@Ctx() ctx: RequestContext, @Arg('input', () => CreateNoticeInput) input: CreateNoticeInput) {
    return inWords(await createNotice(ctx, input), ctx.locale);
  }

  @Mutation(() => EditNoticeResult, {
    description: 'Changes a notice before it is signed; what was submitted is a draft again.',
  })
  async editNotice(@Ctx() ctx: RequestContext, @Arg('input', () => EditNoticeInput) input: EditNoticeInput) {
    return inWords(await editNotice(ctx, input), ctx.locale);
  }

  @Mutation(() => SubmitNoticeResult, { description: 'Hands a notice in for signature.' })
  async submitNotice(@Ctx() ctx: RequestContext, @Arg('id', () => ID) id: string) {
    return inWords(await submitNotice(ctx, id), ctx.locale);
  }

  @Mutation(() => SignNoticeResult, { description: 'Records that the paper is signed.' })
  async signNotice(@Ctx() ctx: RequestContext, @Arg('input', () => SignNoticeInput) input: SignNoticeInput) {
    return inWords(await signNotice(ctx, input), ctx.locale);
  }

  @Mutation(() => PublishNoticeResult, {
    description: 'Publishes a signed notice and the drafts it announces in one release: at once, or by itself later.',
  })
  async publishNotice(@Ctx() ctx: RequestContext, @Arg('input', () => PublishNoticeInput) input: PublishNoticeInput) {
    return inWords(await publishNotice(ctx, input), ctx.locale);
  }

  @Mutation(() => WithdrawNoticeResult, {
    description: 'Takes a notice back, and with one that is public its coming sessions, while nobody is registered.',
  })
  async withdrawNotice(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => WithdrawNoticeInput) input: WithdrawNoticeInput,
  ) {
    return inWords(await withdrawNotice(ctx, input), ctx.locale);
  }

  @Mutation(() => SupersedeNoticeResult, { description: 'Says which public notice took the place of another.' })
  async supersedeNotice(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SupersedeNoticeInput) input: SupersedeNoticeInput,
  ) {
    return inWords(await supersedeNotice(ctx, input), ctx.locale);
  }

  @Mutation(() => RecordPostingResult, { description: 'Records where and when a signed notice was made known.' })
  async recordNoticePosting(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RecordPostingInput) input: RecordPostingInput,
  ) {
    return inWords(await recordPosting(ctx, input), ctx.locale);
  }

  @FieldResolver(() => Agency, { description: 'Whose calendar it announces.' })
  agency(@Root() notice: StaffNoticeFacts, @Ctx() ctx: RequestContext) {
    return ctx.loaders.agency.load(notice.agencyId);
  }

  @FieldResolver(() => Position, { nullable: true, description: 'The position by which it is signed.' })
  signer(@Root() notice: StaffNoticeFacts, @Ctx() ctx: RequestContext) {
    return notice.signerPositionId === null ? null : ctx.loaders.position.load(notice.signerPositionId);
  }

  @FieldResolver(() => [NoticePosting], { description: 'Where it was made known, by day.' })
  postings(@Root() notice: StaffNoticeFacts, @Ctx() ctx: RequestContext) {
    return ctx.loaders.postingsOfNotice.load(notice.id);
  }

  @FieldResolver(() => [StaffSession], { description: 'The sessions it announces, in the order they begin.' })
  sessions(@Root() notice: StaffNoticeFacts, @Ctx() ctx: RequestContext) {
    return readArrangedOf(ctx, notice);
  }

  @FieldResolver(() => StaffNotice, { nullable: true, description: 'The notice whose place it takes.' })
  supersedes(@Root() notice: StaffNoticeFacts, @Ctx() ctx: RequestContext) {
    return readStaffNotice(ctx, notice.supersedesId);
  }
}

@Resolver(() => NoticePosting)
export class StaffPostingResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'What proves it; null for whoever does not work for the agency. Not public.',
  })
  evidence(@Root() posting: { noticeId: string; evidence: string | null }, @Ctx() ctx: RequestContext) {
    return readEvidence(ctx, posting);
  }
}

@Resolver(() => NoticePublished)
export class NoticePublishedResolver {
  @FieldResolver(() => [LateSession], {
    description: 'Sessions that were announced too late. They are public all the same.',
  })
  lateSessions(@Root() published: PublishedFacts, @Ctx() ctx: RequestContext) {
    return readLateSessions(ctx, published.late);
  }
}
