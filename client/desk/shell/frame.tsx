import { useEffect, useRef, useState } from 'preact/hooks';
import type { DeskAgency } from '../desk.js';
import { RunningJobs } from '../jobs/running-jobs.js';
import { SearchButton } from '../search/search-button.js';
import { SearchDialog } from '../search/search-dialog.js';
import { shellWords } from '../words/shell.js';
import { useWords } from '../words/use-words.js';
import { CurrentPage } from './current-page.js';
import { LiveMark } from './live-mark.js';
import { Navigation } from './navigation.js';
import { Person } from './person.js';
import { usePlace } from './route.js';

/** What stands around every page of the desk: navigation at the left, a thin line on top, the page. */
export function Frame({ agencies }: { agencies: readonly DeskAgency[] }) {
  const words = useWords(shellWords);
  const [isOpen, setOpen] = useState(false);
  const [isSearching, setSearching] = useState(false);
  const { path } = usePlace();
  const button = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page closes the menu.
  useEffect(() => setOpen(false), [path]);
  return (
    <div class={`desk${isOpen ? ' desk-menu-open' : ''}`}>
      <a class="skip" href="#noi-dung">
        {words.skip}
      </a>
      <header class="desk-bar">
        <button
          type="button"
          class="quiet desk-menu-button"
          ref={button}
          aria-expanded={isOpen}
          aria-controls="danh-muc"
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? words.closeMenu : words.openMenu}
        </button>
        <LiveMark />
        <SearchButton onOpen={() => setSearching(true)} />
        <RunningJobs />
        <Person />
      </header>
      <Navigation
        agencies={agencies}
        onEscape={() => {
          setOpen(false);
          button.current?.focus();
        }}
      />
      <main class="desk-page" id="noi-dung" tabIndex={-1}>
        <CurrentPage />
      </main>
      {isSearching && <SearchDialog onClose={() => setSearching(false)} />}
    </div>
  );
}
