import '../styles/display.css';
import { useEffect, useState } from 'preact/hooks';
import type { LiveState } from '../api/live.js';
import { applyTheme } from '../desk/shell/theme.js';
import { keepOpenable } from '../offline/keep-openable.js';
import { timeOf } from '../words/dates.js';
import { fill } from '../words/fill.js';
import type { display as Words } from '../words/vi/display.js';
import type { Sound } from './chime.js';
import type { Called, Display } from './documents.js';
import { wallOf, whereOf } from './model.js';
import { useDisplay } from './use-display.js';
import { useSound } from './use-sound.js';

export interface DisplayData {
  display: Display;
  /** The kept frame: it knows the place, and no number. */
  isFrame: boolean;
}

interface DisplayViewProps {
  data: DisplayData;
  speech: typeof Words;
}

/** The wall screen: the number called, large enough to be read from ten metres, where to go, and the last five. */
export function DisplayView({ data, speech: words }: DisplayViewProps) {
  const { sound, ring, turn } = useSound();
  const [said, setSaid] = useState('');
  const { display, lostAt, live, now, rings } = useDisplay(data, (calls) => {
    ring();
    setSaid(calls.map((one) => fill(words.said, { label: one.label, where: whereOf(one) })).join('. '));
  });
  useEffect(() => keepOpenable('/man-hinh/'), []);
  const { main, isCalling, also, recent } = wallOf(display);
  return (
    <div class="wall">
      <header class="wall-head">
        <div>
          <p>{display.point.agency.name}</p>
          <h1>{display.point.name}</h1>
        </div>
        <time class="wall-clock" dateTime={now}>
          {timeOf(now)}
        </time>
      </header>
      <p class="hidden-text" role="status" aria-live="assertive">
        {said}
      </p>
      <div class="wall-main">
        {main ? (
          <section
            class={`wall-call${isCalling ? ' wall-calling' : ''}`}
            aria-label={isCalling ? words.calling : words.last}
          >
            <p class="wall-say">{isCalling ? words.calling : words.last}</p>
            <p class={`wall-number${main.label.length > 2 ? ' wall-number-long' : ''}`} key={`${main.label} ${rings}`}>
              {main.label}
            </p>
            <p class="wall-room">{fill(isCalling ? words.toRoom : words.wasAt, { where: whereOf(main) })}</p>
          </section>
        ) : (
          <section class="wall-call">
            <p class="wall-room">{words.nobody}</p>
            <p class="wall-quiet">{words.nobodyWhat}</p>
          </section>
        )}
        <aside class="wall-side">
          {also.length > 0 && <List title={words.alsoCalled} calls={also} isLoud />}
          {recent.length > 0 && <List title={words.recent} calls={recent.slice(0, 5)} />}
        </aside>
      </div>
      <footer class="wall-foot">
        <Standing words={words} lostAt={lostAt} live={live} count={display.waitingCount} />
        <Tools words={words} sound={sound} onSound={(isOn) => void turn(isOn)} />
      </footer>
    </div>
  );
}

interface StandingProps {
  words: typeof Words;
  lostAt: string | null;
  live: LiveState;
  count: number;
}

/** How many wait; or since when nobody has told this screen anything. */
function Standing({ words, lostAt, live, count }: StandingProps) {
  if (lostAt)
    return (
      <p class="wall-lost" role="alert">
        {fill(words.lost, { time: timeOf(lostAt) })}
      </p>
    );
  return (
    <p>
      {count === 0 ? words.waiting.none : fill(words.waiting.some, { n: count })}
      {live === 'connecting' && ` · ${words.connecting}`}
    </p>
  );
}

function List({ title, calls, isLoud = false }: { title: string; calls: readonly Called[]; isLoud?: boolean }) {
  return (
    <section class={isLoud ? 'wall-list wall-list-loud' : 'wall-list'}>
      <h2>{title}</h2>
      <ol>
        {calls.map((one) => (
          <li key={one.label}>
            <strong>{one.label}</strong> <span>{whereOf(one)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface ToolsProps {
  words: typeof Words;
  sound: Sound;
  onSound(isOn: boolean): void;
}

/** Sound, ground and full screen; the choice of the ground stays with this screen. */
function Tools({ words, sound, onSound }: ToolsProps) {
  const [theme, setTheme] = useState<'light' | 'dark' | null>(null);
  useEffect(() => {
    const kept = new URLSearchParams(location.search).get('nen') ?? localStorage.getItem('tiep-dan-nen');
    setTheme(kept === 'toi' || kept === 'dark' ? 'dark' : kept === 'sang' || kept === 'light' ? 'light' : null);
  }, []);
  useEffect(() => {
    if (theme) applyTheme(theme);
  }, [theme]);
  const isDark = theme === 'dark';
  return (
    <div class="wall-tools">
      {sound === 'blocked' && (
        <p class="wall-silent" role="status">
          {words.sound.blocked}
        </p>
      )}
      <button
        type="button"
        data-sound
        class={sound === 'blocked' ? undefined : 'quiet'}
        onClick={() => onSound(sound !== 'on')}
      >
        {sound === 'on' ? words.sound.on : words.sound.off}
      </button>
      <button
        type="button"
        class="quiet"
        onClick={() => {
          const next = isDark ? 'light' : 'dark';
          localStorage.setItem('tiep-dan-nen', next);
          setTheme(next);
        }}
      >
        {isDark ? words.theme.dark : words.theme.light}
      </button>
      <button type="button" class="quiet" onClick={() => void document.documentElement.requestFullscreen()}>
        {words.whole}
      </button>
    </div>
  );
}
