import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Agency } from '../../schema/agency.js';
import { PageArgs } from '../../schema/connection.js';
import { Position } from '../../schema/leader.js';
import { Notice, NoticeConnection, NoticePosting } from '../../schema/notice.js';
import { NoticeChange } from '../../schema/notice-change.js';
import { Release } from '../../schema/release.js';
import { Session } from '../../schema/session.js';
import type { RequestContext } from '../context.js';
import {
  type NoticeChangeFacts,
  type NoticeFacts,
  readAmending,
  readAnnounced,
  readChanged,
  readChangesSince,
  readNotices,
  readPublicNotice,
  readReleasesOf,
  readSuperseding,
} from './read.js';

@Resolver(() => Notice)
export class NoticeResolver {
  @Query(() => NoticeConnection, { description: 'Every published notice of an agency, latest first.' })
  notices(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('agencyId', () => ID, { description: 'Whose calendar they announce.' }) agencyId: string,
  ) {
    return readNotices(ctx, agencyId, page);
  }

  @Query(() => Notice, { nullable: true, description: 'One published notice, also one that holds no longer.' })
  notice(@Ctx() ctx: RequestContext, @Arg('id', () => ID) id: string) {
    return readPublicNotice(ctx, id);
  }

  @FieldResolver(() => Agency, { description: 'Whose calendar it announces.' })
  agency(@Root() notice: NoticeFacts, @Ctx() ctx: RequestContext) {
    return ctx.loaders.agency.load(notice.agencyId);
  }

  @FieldResolver(() => Position, { description: 'The position by which it is signed.' })
  signer(@Root() notice: NoticeFacts, @Ctx() ctx: RequestContext) {
    return ctx.loaders.position.load(notice.signerPositionId ?? '');
  }

  @FieldResolver(() => [NoticePosting], { description: 'Where it was made known, by day.' })
  postings(@Root() notice: NoticeFacts, @Ctx() ctx: RequestContext) {
    return ctx.loaders.postingsOfNotice.load(notice.id);
  }

  @FieldResolver(() => [Session], {
    description: 'The sessions it announces that are public, in the order they begin.',
  })
  sessions(@Root() notice: NoticeFacts, @Ctx() ctx: RequestContext) {
    return readAnnounced(ctx, notice.id);
  }

  @FieldResolver(() => [Release], { description: 'The releases made under it, in order.' })
  releases(@Root() notice: NoticeFacts, @Ctx() ctx: RequestContext) {
    return readReleasesOf(ctx, notice.id);
  }

  @FieldResolver(() => Notice, { nullable: true, description: 'The notice it took the place of.' })
  supersedes(@Root() notice: NoticeFacts, @Ctx() ctx: RequestContext) {
    return readPublicNotice(ctx, notice.supersedesId);
  }

  @FieldResolver(() => Notice, { nullable: true, description: 'The notice that took its place.' })
  supersededBy(@Root() notice: NoticeFacts, @Ctx() ctx: RequestContext) {
    return readSuperseding(ctx, notice);
  }

  @FieldResolver(() => [Notice], {
    description: 'Published notices that took its place for some of its sessions, first to last; the rest holds.',
  })
  amendedBy(@Root() notice: NoticeFacts, @Ctx() ctx: RequestContext) {
    return readAmending(ctx, notice.id);
  }

  @FieldResolver(() => [NoticeChange], {
    description: 'What it announced that is no longer so, first to last, whether or not a notice says it yet.',
  })
  changesSince(@Root() notice: NoticeFacts, @Ctx() ctx: RequestContext) {
    return readChangesSince(ctx, notice.id);
  }
}

@Resolver(() => NoticeChange)
export class NoticeChangeResolver {
  @FieldResolver(() => Session, {
    nullable: true,
    description: 'The session as it is now; null when it was withdrawn.',
  })
  session(@Root() change: NoticeChangeFacts, @Ctx() ctx: RequestContext) {
    return readChanged(ctx, change);
  }

  @FieldResolver(() => Notice, {
    nullable: true,
    description: 'The published notice that says so; null while none does.',
  })
  notice(@Root() change: NoticeChangeFacts, @Ctx() ctx: RequestContext) {
    return readPublicNotice(ctx, change.noticeId);
  }
}
