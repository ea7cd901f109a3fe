import { useShortcut } from '../ui/shortcuts.js';
import { searchWords } from '../words/search.js';
import { useWords } from '../words/use-words.js';

/** Opens the one search of the desk; also by Ctrl+K, wherever one is. */
export function SearchButton({ onOpen }: { onOpen(): void }) {
  const words = useWords(searchWords);
  useShortcut({ keys: 'Ctrl+k', says: words.open, run: onOpen, isEverywhere: true });
  return (
    <button type="button" class="quiet search-open" aria-label={words.open} onClick={onOpen}>
      <span class="search-open-word">{words.label}</span>
      <span class="key" aria-hidden="true">
        Ctrl K
      </span>
    </button>
  );
}
