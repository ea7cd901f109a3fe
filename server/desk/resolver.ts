import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root, Subscription } from 'type-graphql';
import { Agency } from '../../schema/agency.js';
import { Position } from '../../schema/leader.js';
import { Day } from '../../schema/scalars.js';
import { DeskUpdate } from '../../schema/staff-desk.js';
import { DeskLine, DeskToday } from '../../schema/staff-desk-today.js';
import { StaffDirective } from '../../schema/staff-directive.js';
import type { RequestContext } from '../context.js';
import { presentDirective } from '../directives/read.js';
import { type LineFacts, readToday } from './read-today.js';
import { type DeskUpdateFacts, watchDesk } from './watch.js';

type Opening = { args: { agencyId: string; after?: string | null }; context: RequestContext };

@Resolver()
export class DeskResolver {
  @Query(() => DeskToday, {
    nullable: true,
    description:
      'What needs somebody at an agency you work for and below it, and its sessions between two days; null for any other agency.',
  })
  deskToday(
    @Ctx() ctx: RequestContext,
    @Arg('agencyId', () => ID, { description: 'An agency you work for, or one below it.' }) agencyId: string,
    @Arg('from', () => Day, { description: 'First local day, inclusive.' }) from: string,
    @Arg('to', () => Day, { description: 'Last local day, inclusive, at most 100 days later.' }) to: string,
  ) {
    return readToday(ctx, { agencyId, from, to });
  }

  @Subscription(() => DeskUpdate, {
    description:
      'Tells that something changed at an agency you work for, or below it, in the order of commits. With `after`, first what was missed since that cursor. It ends when you no longer hold a role there.',
    subscribe: ({ args, context }: Opening) => watchDesk(context, args),
  })
  deskChanged(
    @Root() update: DeskUpdateFacts,
    @Arg('agencyId', () => ID, { description: 'An agency you work for, or one below it.' }) _agencyId: string,
    @Arg('after', () => String, { nullable: true, description: 'A cursor of this stream.' }) _after?: string,
  ) {
    return update;
  }
}

@Resolver(() => DeskLine)
export class DeskLineResolver {
  @FieldResolver(() => Agency, { description: 'Whose it is: the agency asked for, or one below it.' })
  agency(@Root() line: LineFacts, @Ctx() ctx: RequestContext) {
    return ctx.loaders.agency.load(line.agencyId);
  }

  @FieldResolver(() => StaffDirective, { nullable: true, description: 'What was directed, where it is about that.' })
  directive(@Root() { directive }: LineFacts, @Ctx() ctx: RequestContext) {
    return directive && presentDirective(directive, ctx.now());
  }

  @FieldResolver(() => Position, { nullable: true, description: 'The office that is short.' })
  position(@Root() line: LineFacts, @Ctx() ctx: RequestContext) {
    return line.positionId === null ? null : ctx.loaders.position.load(line.positionId);
  }
}
