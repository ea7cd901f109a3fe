import type { RequestContext } from '../context.js';
import { canonicalJson } from '../releases/canonical-rules.js';
import { type AgendaContent, type FrozenItem, type ItemWords, preparingOf } from './content-rules.js';
import { openWords } from './item-words.js';
import type { AgendaState, PlannedItem } from './read-state.js';
import type { ItemKind } from './time-rules.js';

type Keys = Pick<RequestContext, 'keys'>;

/** What was said of each item of an agenda, by the item's id. */
export type WordsOfItems = Readonly<Record<string, ItemWords>>;

/** What a version of an agenda holds: what can be told of it without naming a citizen, and the words that must be sealed. */
export function contentOf(ctx: Keys, state: AgendaState): { content: AgendaContent; words: WordsOfItems } {
  const { session, items, participants } = state;
  const words = Object.fromEntries(
    items.map(({ item }) => [item.id, openWords(ctx, item)]).filter(([, said]) => isSaid(said as ItemWords)),
  ) as WordsOfItems;
  return {
    words,
    content: {
      session: { id: session.id, startsAt: session.startsAt, endsAt: session.endsAt },
      items: items.map((one) => frozenOf(ctx, one, words[one.item.id])),
      participants: participants.map(({ id, agencyId, name, invitedAt, answer, answeredBy }) => ({
        ...{ id, agencyId, name, invitedAt, answer, answeredBy },
      })),
    },
  };
}

function frozenOf({ keys }: Keys, { item, time, strike }: PlannedItem, words: ItemWords | undefined): FrozenItem {
  const { id, registrationId, title, minutes, fixedTime, dueDay, preparation, documents } = item;
  return {
    ...{ id, registrationId, title, minutes, fixedTime, dueDay, preparation, documents, strike },
    ...{ kind: item.kind as ItemKind, startsAt: time.startsAt, endsAt: time.endsAt },
    preparing: preparingOf(item),
    wordsHash: words ? keys.blind('agenda-words', canonicalJson({ id, ...words })).toString('base64url') : null,
  };
}

function isSaid({ note, answer }: ItemWords): boolean {
  return note !== null || answer !== null;
}

/** Seals what was said of the items for one version. */
export function sealWords({ keys }: Keys, version: VersionName, words: WordsOfItems): Buffer | null {
  return Object.keys(words).length === 0 ? null : keys.seal(canonicalJson(words), bondOf(version));
}

/** Opens it again; nothing where nothing was said, or where it has been erased. Call it only for who may read it. */
export function openWordsOf({ keys }: Keys, version: VersionName & { sealedWords: Buffer | null }): WordsOfItems {
  return version.sealedWords ? (JSON.parse(keys.open(version.sealedWords, bondOf(version))) as WordsOfItems) : {};
}

interface VersionName {
  sessionId: string;
  number: number;
}

function bondOf({ sessionId, number }: VersionName): string {
  return `agenda_version|words|${sessionId}|${number}`;
}
