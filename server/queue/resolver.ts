import { Arg, Ctx, ID, Query, Resolver, Root, Subscription } from 'type-graphql';
import { CallDisplay, PlaceInLine, PlaceProofInput } from '../../schema/queue.js';
import type { RequestContext } from '../context.js';
import { type DisplayFacts, readDisplay } from './read-display.js';
import { type PlaceFacts, readPlace } from './read-place.js';
import { watchDisplay, watchPlace } from './watch.js';

type Opening<Args> = { args: Args; context: RequestContext };

@Resolver()
export class QueueResolver {
  @Query(() => CallDisplay, {
    nullable: true,
    description: 'What the wall screen of a reception point shows now: numbers and rooms. Null for no such point.',
  })
  callDisplay(
    @Ctx() ctx: RequestContext,
    @Arg('point', () => ID, { description: 'Id or readable address of the point.' }) point: string,
  ) {
    return readDisplay(ctx, point);
  }

  @Subscription(() => CallDisplay, {
    description:
      'What the wall screen of a point shows, at once and whenever it changes; the latest state, never an old one.',
    subscribe: ({ args, context }: Opening<{ point: string }>) => watchDisplay(context, args.point),
  })
  callDisplayChanged(
    @Root() display: DisplayFacts,
    @Arg('point', () => ID, { description: 'Id or readable address of the point.' }) _point: string,
  ) {
    return display;
  }

  @Query(() => PlaceInLine, {
    nullable: true,
    description:
      'Where one stands in the line of today, for whoever proves it theirs; null for who has no number. By POST only.',
  })
  placeInLine(
    @Ctx() ctx: RequestContext,
    @Arg('proof', () => PlaceProofInput, { description: 'One of the two ways to show it.' }) proof: PlaceProofInput,
  ) {
    return readPlace(ctx, proof);
  }

  @Subscription(() => PlaceInLine, {
    description: 'Where one stands in the line, at once and whenever it moves.',
    subscribe: ({ args, context }: Opening<{ proof: PlaceProofInput }>) => watchPlace(context, args.proof),
  })
  placeInLineChanged(
    @Root() place: PlaceFacts,
    @Arg('proof', () => PlaceProofInput, { description: 'One of the two ways to show it.' }) _proof: PlaceProofInput,
  ) {
    return place;
  }
}
