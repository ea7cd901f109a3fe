import { randomUUID } from 'node:crypto';
import type { GraphQLField } from 'graphql';
import { askAbout, spareIdsOf } from './belonging.js';
import type { Told } from './compare.js';
import type { Things } from './places.js';

/** The same question twice: about a thing of another place, and about one that there is not. */
export interface Swap {
  noun: string;
  theirs: string;
  nobodys: string;
}

/** A field asked about one’s own things, with one id at a time swapped: each it must have, and each it may have. */
export function swapsOf(root: string, field: GraphQLField<unknown, unknown>, own: Things, other: Things): Swap[] {
  const swapped = (name: string, noun: string, ask: (id: string) => string): Swap[] => {
    const theirs = ask(other[noun] ?? '');
    // An id that is given already was swapped for what it names.
    return theirs.includes(other[noun] ?? '') ? [{ noun: name, theirs, nobodys: ask(randomUUID()) }] : [];
  };
  return [
    ...nounsOf(root, field, own).flatMap((noun) =>
      swapped(noun, noun, (id) => askAbout(root, field, { ...own, [noun]: id })),
    ),
    ...spareIdsOf(root, field).flatMap(({ at, noun }) =>
      swapped(at, noun, (id) => askAbout(root, field, own, { at, id })),
    ),
  ];
}

/** Which of the things of a place a question names. */
function nounsOf(root: string, field: GraphQLField<unknown, unknown>, own: Things): string[] {
  const named = new Set<string>();
  const watched = new Proxy(own, {
    get(things, noun) {
      if (typeof noun === 'string') named.add(noun);
      return Reflect.get(things, noun);
    },
  });
  askAbout(root, field, watched);
  return [...named];
}

/** What an answer comes to, without the ids in it. */
export function gistOf({ data, errors }: Told): string {
  const codes = (errors ?? []).map(({ extensions }) => extensions?.code);
  const id = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
  return JSON.stringify({ data, codes }).replace(id, '*');
}
