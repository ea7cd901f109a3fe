import '../../styles/desk-search.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { sayDay, sayInstant } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import { usePlace } from '../shell/route.js';
import { Dialog } from '../ui/dialog.js';
import { searchWords } from '../words/search.js';
import { useWords } from '../words/use-words.js';
import { type Hit, searchQuery } from './documents.js';
import { inOrder, pathOf } from './model.js';

/** One box over everything one may see: arrows choose, Enter goes there, Escape closes. */
export function SearchDialog({ onClose }: { onClose(): void }) {
  const words = useWords(searchWords);
  const { go } = usePlace();
  const { holds } = useDesk();
  const { text, setText, hits, isAsking, isAnswered } = useSearching();
  const [at, setAt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another answer begins at its first line.
  useEffect(() => setAt(0), [hits]);
  const open = (hit: Hit | undefined) => {
    if (!hit) return;
    onClose();
    go(pathOf(hit, holds('ADMINISTRATOR')));
  };
  const press = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by !== undefined && hits.length > 0) setAt((at + by + hits.length) % hits.length);
    if (event.key === 'Enter') open(hits[at]);
    if (event.key === 'Enter' || by !== undefined) event.preventDefault();
  };
  const none = isAnswered && hits.length === 0;
  return (
    <Dialog title={words.title} onClose={onClose} wide>
      <Box text={text} onText={setText} onPress={press} chosen={hits[at] && `thay-${at}`} />
      <p class="soft search-said" role="status">
        {sayState({ text, count: hits.length, isAsking, none }, words)}
      </p>
      <div id="tim-thay" role="listbox" aria-label={words.found} class="search-hits">
        {hits.map((hit, index) => (
          <Option
            key={`${hit.kind} ${hit.id}`}
            hit={hit}
            id={`thay-${index}`}
            isChosen={index === at}
            isFirst={hits[index - 1]?.kind !== hit.kind}
            onPoint={() => setAt(index)}
            onOpen={() => open(hit)}
          />
        ))}
      </div>
    </Dialog>
  );
}

interface BoxProps {
  text: string;
  onText(text: string): void;
  onPress(event: KeyboardEvent): void;
  /** Id of the chosen line; nothing while nothing is found. */
  chosen: string | undefined;
}

function Box({ text, onText, onPress, chosen }: BoxProps) {
  const words = useWords(searchWords);
  return (
    <div class="field">
      <label for="tim-khap" class="hidden-text">
        {words.title}
      </label>
      <input
        id="tim-khap"
        type="text"
        role="combobox"
        data-first
        autocomplete="off"
        spellcheck={false}
        placeholder={words.placeholder}
        value={text}
        aria-expanded={chosen !== undefined}
        aria-controls="tim-thay"
        aria-autocomplete="list"
        aria-activedescendant={chosen}
        onInput={(event) => onText(event.currentTarget.value)}
        onKeyDown={onPress}
      />
    </div>
  );
}

interface OptionProps {
  hit: Hit;
  id: string;
  isChosen: boolean;
  isFirst: boolean;
  onPoint(): void;
  onOpen(): void;
}

function Option({ hit, id, isChosen, isFirst, onPoint, onOpen }: OptionProps) {
  const words = useWords(searchWords);
  const reader = useReader();
  const when = hit.startsAt ? sayInstant(reader.words, hit.startsAt) : hit.day && sayDay(reader.words, hit.day);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the box above.
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the box above.
    <div
      id={id}
      role="option"
      aria-selected={isChosen}
      class={`search-hit${isChosen ? ' search-hit-chosen' : ''}`}
      onPointerMove={onPoint}
      onClick={onOpen}
    >
      <span class={isFirst ? 'search-kind' : 'search-kind search-kind-again'}>{words.kinds[hit.kind]}</span>
      <span class="search-title">{hit.title}</span>
      <span class="soft search-detail">{[when, hit.detail, hit.agency.shortName].filter(Boolean).join(' · ')}</span>
    </div>
  );
}

const pauseMs = 180;
const nothing: readonly Hit[] = [];

/** What is typed, asked for once the typing pauses; the answer before stays until the next one is there. */
function useSearching() {
  const [text, setText] = useState('');
  const [asking, setAsking] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsking(text.trim()), pauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  const unless = asking.length < 2;
  const asked = useAsked(searchQuery, { text: asking }, { concerns: [], unless });
  const hits = useMemo(() => (unless ? nothing : inOrder(asked.data?.search ?? nothing)), [asked.data, unless]);
  const isAnswered = !unless && asked.state === 'ready' && !asked.isOlder && asking === text.trim();
  return { text, setText, hits, isAsking: !unless && !isAnswered, isAnswered };
}

function sayState(
  { text, count, isAsking, none }: { text: string; count: number; isAsking: boolean; none: boolean },
  words: (typeof searchWords)['vi'],
): string {
  if (text.trim().length < 2) return words.hint;
  if (none) return fill(words.none, { text: text.trim() });
  return isAsking && count === 0 ? words.asking : fill(words.count, { n: count });
}
