import { useRef, useState } from 'preact/hooks';
import { ask } from '../../api/execute.js';
import { newKey } from '../../api/key.js';
import { timeOf } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { useDesk } from '../desk.js';
import { useShortcut } from '../ui/shortcuts.js';
import { dayWords } from '../words/day.js';
import { useWords } from '../words/use-words.js';
import type { SaidAct } from './day-at-point.js';
import { type Expected, expectedQuery, type Line, type Ticket } from './documents.js';
import { matching, readSought } from './model.js';
import { type Refused, sayRefused } from './refused.js';
import { ScanButton } from './scan.js';
import type { LineAtDesk } from './use-line.js';
import { WalkInForm } from './walk-in-form.js';

interface ArrivalsProps {
  line: LineAtDesk;
  queue: Line;
  people: readonly Expected[];
  act: SaidAct;
  onPrint(ticket: Ticket): void;
}

type Arriving = { registrationId?: string; token?: string; code?: string };

/** The door: who is expected, found by code, name or paper, and a number for whoever did not register. */
export function Arrivals(given: ArrivalsProps) {
  const { line, queue, people, act, onPrint } = given;
  const words = useWords(dayWords);
  const { words: common } = useReader();
  const { text, type, shown, refused, arrive, scan, submit } = useArriving(given);
  const box = useRef<HTMLInputElement>(null);
  useShortcut({ keys: 'i', says: words.keys.find, run: () => box.current?.focus() });
  return (
    <section class="panel day-door" aria-labelledby="nguoi-den">
      <h2 id="nguoi-den">{words.arrive}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <label for="tim-nguoi-den">{words.find}</label>
        <input
          id="tim-nguoi-den"
          ref={box}
          value={text}
          autocomplete="off"
          spellcheck={false}
          aria-describedby="tim-nguoi-den-goi-y"
          onInput={(event) => type(event.currentTarget.value)}
        />
        <p class="field-hint" id="tim-nguoi-den-goi-y">
          {words.findHint}
        </p>
      </form>
      {refused && (
        <p class="notice notice-few" role="alert">
          {sayRefused(refused, words, common)}
        </p>
      )}
      <ScanButton onToken={scan} />
      <WalkInForm queue={queue} act={act} />
      <ExpectedList {...{ line, people, shown, act, onPrint }} isSearching={text !== ''} onHere={arrive} />
    </section>
  );
}

/** What was typed at the door, whom it fits, and letting them in. */
function useArriving({ queue, people, act }: ArrivalsProps) {
  const [text, setText] = useState('');
  const [refused, setRefused] = useState<Refused | null>(null);
  const [byPaper, setByPaper] = useState<readonly Expected[] | null>(null);
  const { execute } = useDesk();
  const sought = readSought(text);
  const shown = byPaper ?? matching(people, sought);
  const arriveBy = (given: Arriving) => act({ act: 'CHECK_IN', ticketId: newKey(), ...given });
  const arrive = async (given: Arriving) => {
    setText('');
    setByPaper(null);
    setRefused(null);
    setRefused(await arriveBy(given));
  };
  const submit = async () => {
    if (sought.kind === 'token') return arrive({ token: sought.token });
    if (sought.kind === 'paper') {
      const variables = { pointId: queue.point.id, identityNumber: sought.number };
      const found = await ask(execute, expectedQuery, variables).catch(() => null);
      return setByPaper(found?.expectedAtPoint ?? []);
    }
    const [only, ...more] = shown;
    if (only && more.length === 0 && text !== '') return arrive({ registrationId: only.registrationId });
    if (sought.kind === 'code') return arrive({ code: sought.code });
  };
  const scan = (token: string) => {
    setRefused(null);
    return arriveBy({ token });
  };
  const type = (typed: string) => {
    setText(typed);
    setByPaper(null);
  };
  return { text, type, shown, refused, arrive, scan, submit };
}

interface ExpectedListProps extends Pick<ArrivalsProps, 'line' | 'people' | 'act' | 'onPrint'> {
  shown: readonly Expected[];
  isSearching: boolean;
  onHere(given: { registrationId: string }): void;
}

function ExpectedList({ line, people, shown, isSearching, act, onPrint, onHere }: ExpectedListProps) {
  const words = useWords(dayWords);
  const ticketOf = ({ registrationId }: Expected) => line.tickets.find((one) => one.registrationId === registrationId);
  const come = people.filter((one) => ticketOf(one)).length;
  return (
    <>
      <h3>{fill(words.expected, { come, all: people.length })}</h3>
      {shown.length === 0 && <p class="soft">{isSearching ? words.noMatch : words.noExpected}</p>}
      <ul class="day-expected">
        {shown.map((one) => {
          const ticket = ticketOf(one);
          return (
            <li key={one.registrationId}>
              <span>
                {one.slotStartsAt && <strong>{timeOf(one.slotStartsAt)} </strong>}
                {one.applicantName}
                {one.partySize > 1 && ` · ${fill(words.people, { n: one.partySize })}`}
              </span>
              {ticket ? (
                <span class="acts">
                  <button type="button" class="bare" onClick={() => onPrint(ticket)}>
                    {fill(words.numberOf, { label: ticket.label })}
                  </button>
                  {ticket.possibleActs.includes('UNDO') && (
                    <button
                      type="button"
                      class="quiet"
                      aria-label={fill(words.undoOf, { name: one.applicantName })}
                      onClick={() => void act({ act: 'UNDO', ticketId: ticket.id })}
                    >
                      {words.acts.UNDO}
                    </button>
                  )}
                </span>
              ) : (
                <button
                  type="button"
                  class="quiet"
                  aria-label={fill(words.hereOf, { name: one.applicantName })}
                  onClick={() => onHere({ registrationId: one.registrationId })}
                >
                  {words.here}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
