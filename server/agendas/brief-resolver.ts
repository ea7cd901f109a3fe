import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { AgendaBrief } from '../../schema/staff-agenda-brief.js';
import type { RequestContext } from '../context.js';
import { composeBrief } from '../print/agenda-compose.js';

@Resolver()
export class AgendaBriefResolver {
  @Query(() => AgendaBrief, {
    nullable: true,
    description: 'The paper for the leader of a session, as you may read it; null where you may not.',
  })
  agendaBrief(
    @Ctx() ctx: RequestContext,
    @Arg('sessionId', () => ID, { description: 'Of which session.' }) sessionId: string,
  ) {
    return composeBrief(ctx, sessionId, { isFile: false });
  }
}
