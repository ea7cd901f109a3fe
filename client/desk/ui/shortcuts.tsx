import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { shellWords } from '../words/shell.js';
import { useWords } from '../words/use-words.js';
import { Dialog } from './dialog.js';

/** One way to do something without the mouse. */
export interface Shortcut {
  /** A key such as `n`, `/`, `Ctrl+Enter`, or two pressed one after the other: `g t`. */
  keys: string;
  /** What it does, for the help sheet. */
  says: string;
  run(): void;
  /** Of the frame, not of the page one is on. */
  isEverywhere?: boolean;
  /** For the moment there is nothing to do. */
  isOff?: boolean;
}

interface Registry {
  add(shortcut: Shortcut): () => void;
  openHelp(): void;
}

const ShortcutContext = createContext<Registry | undefined>(undefined);

function useRegistry(): Registry {
  const registry = useContext(ShortcutContext);
  if (!registry) throw new Error('Shortcuts work at the desk only.');
  return registry;
}

/** Opens the sheet that names every shortcut. */
export function useShortcutHelp(): () => void {
  return useRegistry().openHelp;
}

/** Gives a key to something as long as it is on the screen. Single keys rest while somebody types or a dialog is open. */
export function useShortcut(shortcut: Shortcut): void {
  const { add } = useRegistry();
  const { keys, says, isEverywhere = false, isOff = false } = shortcut;
  const run = useRef(shortcut.run);
  run.current = shortcut.run;
  // Before it is painted: what is on the screen answers to its key, however fast somebody is.
  useLayoutEffect(() => {
    if (isOff) return;
    return add({ keys, says, isEverywhere, run: () => run.current() });
  }, [add, keys, says, isEverywhere, isOff]);
}

const pauseMs = 1_200;

/** Listens to the keyboard for the whole desk, and shows the sheet at `?`. */
export function ShortcutProvider({ children }: { children: ComponentChildren }) {
  const words = useWords(shellWords);
  const known = useRef(new Set<Shortcut>()).current;
  const [isHelp, setHelp] = useState(false);
  const registry = useMemo<Registry>(
    () => ({
      add(shortcut) {
        known.add(shortcut);
        return () => known.delete(shortcut);
      },
      openHelp: () => setHelp(true),
    }),
    [known],
  );
  useEffect(() => {
    let first: { key: string; at: number } | undefined;
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const key = nameOf(event);
      if (isBusy(event) && !key.startsWith('Ctrl+')) return;
      const before = first && event.timeStamp - first.at < pauseMs ? `${first.key} ` : '';
      // The latest that was put on the screen comes first.
      const named = (wanted: string) => [...known].findLast(({ keys }) => keys === wanted);
      // Any key may have been pressed shortly before: only a pair that is known counts as one.
      const found = named(before + key) ?? named(key);
      first = found ? undefined : { key, at: event.timeStamp };
      if (!found) return key === '?' ? setHelp(true) : undefined;
      event.preventDefault();
      found.run();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [known]);
  return (
    <ShortcutContext.Provider value={registry}>
      {children}
      {isHelp && (
        <Dialog title={words.shortcuts.title} onClose={() => setHelp(false)}>
          <Sheet title={words.shortcuts.here} shortcuts={[...known].filter((one) => !one.isEverywhere)} />
          <Sheet title={words.shortcuts.everywhere} shortcuts={[...known].filter((one) => one.isEverywhere)} />
        </Dialog>
      )}
    </ShortcutContext.Provider>
  );
}

function Sheet({ title, shortcuts }: { title: string; shortcuts: readonly Shortcut[] }) {
  const words = useWords(shellWords);
  if (shortcuts.length === 0) return null;
  return (
    <section class="shortcuts">
      <h3>{title}</h3>
      <dl>
        {shortcuts.map(({ keys, says }) => (
          <div key={keys}>
            <dt>{says}</dt>
            <dd>
              {keys.split(' ').map((key, at) => (
                <span key={key}>
                  {at > 0 && ` ${words.shortcuts.andThen} `}
                  <kbd>{key}</kbd>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function nameOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): string {
  return `${ctrlKey || metaKey ? 'Ctrl+' : ''}${altKey ? 'Alt+' : ''}${key}`;
}

/** Somebody types, chooses in a list, or answers a dialog. */
function isBusy({ target }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  return (
    target.closest('input:not([type=checkbox]):not([type=radio]), textarea, select, dialog, [contenteditable]') !== null
  );
}
