import { Arg, ID, Resolver, Root, Subscription } from 'type-graphql';
import { DeskUpdate } from '../../schema/staff-desk.js';
import type { RequestContext } from '../context.js';
import { type DeskUpdateFacts, watchDesk } from './watch.js';

type Opening = { args: { agencyId: string; after?: string | null }; context: RequestContext };

@Resolver()
export class DeskResolver {
  @Subscription(() => DeskUpdate, {
    description:
      'Tells that something changed at an agency you work for, or below it, in the order of commits. With `after`, first what was missed since that cursor. It ends when you no longer hold a role there.',
    subscribe: ({ args, context }: Opening) => watchDesk(context, args),
  })
  deskChanged(
    @Root() update: DeskUpdateFacts,
    @Arg('agencyId', () => ID) _agencyId: string,
    @Arg('after', () => String, { nullable: true, description: 'A cursor of this stream.' }) _after?: string,
  ) {
    return update;
  }
}
