import { useState } from 'preact/hooks';
import { fill } from '../../words/fill.js';
import { addressIn } from '../../words/reader.js';
import { countKept } from '../day/shelf.js';
import { useDesk } from '../desk.js';
import { useConfirm } from '../ui/confirm.js';
import { useShortcutHelp } from '../ui/shortcuts.js';
import { shellWords } from '../words/shell.js';
import { useWords } from '../words/use-words.js';
import { Go } from './route.js';
import { savedTheme, saveTheme, type Theme } from './theme.js';
import { useLeaving } from './use-leaving.js';

const themes: readonly Theme[] = ['system', 'light', 'dark'];

/** Who works here, and what is theirs to set: language, background, shortcuts, signing out. */
export function Person() {
  const words = useWords(shellWords);
  const { me, language, setLanguage, signOut } = useDesk();
  const openHelp = useShortcutHelp();
  const confirm = useConfirm();
  const leave = useLeaving(async () => {
    const kept = await countKept(me.username).catch(() => 0);
    const { title, text } = words.leaving;
    if (kept === 0 || (await confirm({ title, text: fill(text, { n: kept }), act: words.signOut }))) await signOut();
  });
  const [theme, setTheme] = useState(savedTheme);
  const pick = (next: Theme) => {
    saveTheme(next);
    setTheme(next);
  };
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <details class="person" onKeyDown={closeAtEscape}>
      <summary>{me.fullName}</summary>
      <div class="person-menu">
        <p class="soft">{me.username}</p>
        <label for="nen">{words.theme.label}</label>
        <select id="nen" value={theme} onChange={(event) => pick(event.currentTarget.value as Theme)}>
          {themes.map((one) => (
            <option key={one} value={one}>
              {words.theme[one]}
            </option>
          ))}
        </select>
        <button type="button" class="bare" lang={other} onClick={() => setLanguage(other)}>
          {words.otherLanguage}
        </button>
        <button type="button" class="bare" onClick={openHelp}>
          {words.shortcuts.open}{' '}
          <span class="key" aria-hidden="true">
            ?
          </span>
        </button>
        <Go path="/bao-mat">{words.nav.me}</Go>
        <a href={addressIn(language, '/')}>{words.publicSite}</a>
        <button type="button" class="quiet" onClick={leave}>
          {words.signOut}
        </button>
      </div>
    </details>
  );
}

function closeAtEscape(event: KeyboardEvent & { currentTarget: HTMLDetailsElement }): void {
  if (event.key !== 'Escape') return;
  event.currentTarget.open = false;
  event.currentTarget.querySelector('summary')?.focus();
}
