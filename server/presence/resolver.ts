import { Arg, Ctx, ID, Resolver, Root, Subscription } from 'type-graphql';
import { PresenceMode, PresenceThing, PresentPerson } from '../../schema/staff-presence.js';
import type { RequestContext } from '../context.js';
import { type Present, tellPresent, type VisitAsked, watchPresence } from './watch.js';

type Opening = { args: VisitAsked; context: RequestContext };

@Resolver()
export class PresenceResolver {
  @Subscription(() => [PresentPerson], {
    nullable: true,
    description:
      'Tells who has a thing open at this moment, you included, at once and whenever it changes; being subscribed is being there. Nothing of it is kept for longer than minutes. Null once the thing is not yours to work at any more.',
    subscribe: ({ args, context }: Opening) => watchPresence(context, args),
  })
  presence(
    @Root() people: Present,
    @Ctx() ctx: RequestContext,
    @Arg('thing', () => PresenceThing, { description: 'What kind of thing it is.' }) thing: PresenceThing,
    @Arg('thingId', () => ID, { description: 'Id of the thing.' }) thingId: string,
    @Arg('visitId', () => ID, {
      description: 'A UUID made by the page. Subscribe again with the same to go on as something else.',
    })
    _visitId: string,
    @Arg('mode', () => PresenceMode, { defaultValue: PresenceMode.LOOKING, description: 'As what you are there.' })
    _mode: PresenceMode,
    @Arg('partId', () => ID, { nullable: true, description: 'What of it you are editing, such as an item.' })
    _partId?: string,
  ) {
    return tellPresent(ctx, { thing, thingId }, people);
  }
}
