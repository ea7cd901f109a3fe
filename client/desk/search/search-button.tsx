import { useState } from 'preact/hooks';
import { useShortcut } from '../ui/shortcuts.js';
import { searchWords } from '../words/search.js';
import { useWords } from '../words/use-words.js';
import { SearchDialog } from './search-dialog.js';

/** Opens the one search of the desk; also by Ctrl+K, wherever one is. */
export function SearchButton() {
  const words = useWords(searchWords);
  const [isOpen, setOpen] = useState(false);
  useShortcut({ keys: 'Ctrl+k', says: words.open, run: () => setOpen(true), isEverywhere: true });
  return (
    <>
      <button type="button" class="quiet search-open" aria-label={words.open} onClick={() => setOpen(true)}>
        <span class="search-open-word">{words.label}</span>
        <span class="key" aria-hidden="true">
          Ctrl K
        </span>
      </button>
      {isOpen && <SearchDialog onClose={() => setOpen(false)} />}
    </>
  );
}
