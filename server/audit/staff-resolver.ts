import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Agency } from '../../schema/agency.js';
import { PageArgs } from '../../schema/connection.js';
import {
  AuditActName,
  AuditChain,
  AuditEvent,
  AuditEventConnection,
  AuditFilter,
  AuditPerson,
} from '../../schema/staff-audit.js';
import type { RequestContext } from '../context.js';
import { type AuditEventFacts, readActNames, readAudit, readChain } from './read.js';

@Resolver(() => AuditEvent)
export class StaffAuditResolver {
  @Query(() => AuditEventConnection, {
    nullable: true,
    description:
      'The audit of an agency and everything below it, latest first: all of it for its inspector, acts on accounts for its administrator; null for anybody else.',
  })
  auditEvents(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('agencyId', () => ID, { description: 'An agency you work for, or one below it.' }) agencyId: string,
    @Arg('filter', () => AuditFilter, { nullable: true, description: 'Everything when left out.' })
    filter?: AuditFilter,
  ) {
    return readAudit(ctx, { agencyId, filter: filter ?? {} }, page);
  }

  @Query(() => [AuditActName], {
    nullable: true,
    description: 'Names of acts and looks that `auditEvents` can be asked for by you; null for who reads no audit.',
  })
  auditActs(@Ctx() ctx: RequestContext) {
    return readActNames(ctx);
  }

  @Query(() => AuditChain, {
    nullable: true,
    description: 'Whether the record is whole, for whoever reads it; null for anybody else.',
  })
  auditChain(@Ctx() ctx: RequestContext) {
    return readChain(ctx);
  }

  @FieldResolver(() => AuditPerson, { nullable: true, description: 'Who it was; null when nobody was signed in.' })
  account(@Root() event: AuditEventFacts, @Ctx() ctx: RequestContext) {
    return event.accountId && ctx.loaders.account.load(event.accountId);
  }

  @FieldResolver(() => Agency, { nullable: true, description: 'Whose matter it was; null for what is of no agency.' })
  agency(@Root() event: AuditEventFacts, @Ctx() ctx: RequestContext) {
    return event.agencyId && ctx.loaders.agency.load(event.agencyId);
  }
}
