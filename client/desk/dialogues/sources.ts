import type { EnumOf } from '../graph.js';
import type { DialogueShown } from './documents.js';

type Source = EnumOf<'DialogueSource'>;

const sources: readonly Source[] = ['PAPER', 'PHONE', 'MEETING', 'DESK'];

/** How what is written down can have come; from the floor too while people meet, the most likely first. */
export function sourcesOf(
  words: Readonly<Record<Source | 'FLOOR', string>>,
  dialogue?: Pick<DialogueShown, 'state'>,
): { value: string; text: string }[] {
  const isGoingOn = dialogue?.state === 'READY' || dialogue?.state === 'HELD';
  return [
    ...(isGoingOn ? [{ value: '', text: words.FLOOR }] : []),
    ...sources.map((value) => ({ value, text: words[value] })),
  ];
}

/** The source that was chosen; none for the floor. */
export function sourceIn(value: string | undefined): Source | null {
  return sources.find((one) => one === value) ?? null;
}
