import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Agency } from '../../schema/agency.js';
import { PageArgs } from '../../schema/connection.js';
import { Notice } from '../../schema/notice.js';
import { Release, ReleaseConnection } from '../../schema/release.js';
import type { AgencyFacts } from '../agencies/read.js';
import type { RequestContext } from '../context.js';
import { readPublicNotice } from '../notices/read.js';
import { type ReleaseFacts, readLatestRelease, readRelease, readReleaseContent, readReleases } from './read.js';

@Resolver(() => Release)
export class ReleaseResolver {
  @Query(() => ReleaseConnection, { description: 'Every release of an agency’s calendar, latest first.' })
  releases(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('agencyId', () => ID, { description: 'Whose calendar: its own sessions and those it hosts.' })
    agencyId: string,
  ) {
    return readReleases(ctx, agencyId, page);
  }

  @Query(() => Release, { nullable: true, description: 'One release of an agency’s calendar.' })
  release(
    @Ctx() ctx: RequestContext,
    @Arg('agencyId', () => ID, { description: 'Whose calendar: its own sessions and those it hosts.' })
    agencyId: string,
    @Arg('number', () => Int, { description: 'From 1.' }) number: number,
  ) {
    return readRelease(ctx, agencyId, number);
  }

  @Query(() => String, {
    nullable: true,
    description: 'The whole content of a release, canonical JSON (RFC 8785): SHA-256 over its UTF-8 is `contentHash`.',
  })
  releaseContent(
    @Ctx() ctx: RequestContext,
    @Arg('agencyId', () => ID, { description: 'Whose calendar: its own sessions and those it hosts.' })
    agencyId: string,
    @Arg('number', () => Int, { description: 'From 1.' }) number: number,
  ) {
    return readReleaseContent(ctx, agencyId, number);
  }

  @FieldResolver(() => Agency, { description: 'Whose calendar: its own sessions and those it hosts.' })
  agency(@Root() release: ReleaseFacts, @Ctx() ctx: RequestContext) {
    return ctx.loaders.agency.load(release.agencyId);
  }

  @FieldResolver(() => Notice, {
    nullable: true,
    description: 'The paper by which it was announced, when there is one.',
  })
  notice(@Root() release: ReleaseFacts, @Ctx() ctx: RequestContext) {
    return readPublicNotice(ctx, release.noticeId);
  }
}

@Resolver(() => Agency)
export class AgencyReleaseResolver {
  @FieldResolver(() => Release, { nullable: true, description: 'The latest release of its calendar.' })
  latestRelease(@Root() agency: AgencyFacts, @Ctx() ctx: RequestContext) {
    return readLatestRelease(ctx, agency.id);
  }
}
