import { fill } from '../../words/fill.js';
import { type Reader, useReader } from '../../words/reader.js';
import { type RegistrationWords, registrationWords } from '../words/registrations.js';
import { useWords } from '../words/use-words.js';
import type { ActName, Line } from './documents.js';
import { type Difference, differencesOf } from './model.js';
import { sayPlace, sayStatus } from './say.js';
import type { Ended, Refused } from './use-triage.js';

interface NotTakenProps {
  ended: Ended;
  act: ActName;
  /** Sends the same words on what the registrations are now. */
  onPresent(lines: readonly Line[]): void;
}

/** Why an act was not done: line by line for several; where somebody was quicker, what they changed, and the way on. */
export function NotTaken({ ended: { refused }, act, onPresent }: NotTakenProps) {
  const words = useWords(registrationWords);
  const present = presentOf(refused);
  const isPossible = present.length > 0 && present.every(({ possibleActs }) => possibleActs.includes(act));
  const [only] = refused.length === 1 ? refused : [];
  if (refused.length === 0 || isAtField(only?.refusal)) return null;
  return (
    <div class={`notice ${present.length > 0 ? 'notice-few' : 'notice-cancelled'} not-taken`} role="alert">
      <div class="stack">
        {only ? <Why refusal={only.refusal} seen={only.line} /> : <Listed refused={refused} />}
        {isPossible && (
          <button type="button" class="quiet" onClick={() => onPresent(refused.map(nowOf))}>
            {words.stale.go}
          </button>
        )}
      </div>
    </div>
  );
}

function Listed({ refused }: Pick<Ended, 'refused'>) {
  const { reply } = useWords(registrationWords);
  return (
    <div>
      <p>
        <strong>{reply.results}</strong>
      </p>
      <ul>
        {refused.map(({ line, refusal }) => (
          <li key={line.id}>
            {line.applicantName}: {refusal.message}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Why({ refusal, seen }: { refusal: Refused; seen: Line }) {
  const { stale } = useWords(registrationWords);
  if (refusal.__typename === 'StaleRegistration' && refusal.current)
    return (
      <>
        <p>
          <strong>{stale.title}</strong>
        </p>
        <p>{stale.text}</p>
        <Differences seen={seen} now={refusal.current} />
      </>
    );
  return (
    <>
      <p>{refusal.message}</p>
      {refusal.__typename === 'ReplyUnfinished' && <Unfinished {...refusal} />}
    </>
  );
}

/** Which names of a reply cannot be filled in. */
export function Unfinished({ unknown, empty, gaps }: Record<'unknown' | 'empty' | 'gaps', readonly string[]>) {
  const { reply } = useWords(registrationWords);
  const parts: [string, readonly string[]][] = [
    [reply.unknown, unknown],
    [reply.emptyNames, empty],
    [reply.gaps, gaps],
  ];
  return (
    <ul>
      {parts
        .filter(([, names]) => names.length > 0)
        .map(([text, names]) => (
          <li key={text}>{fill(text, { names: names.join(', ') })}</li>
        ))}
    </ul>
  );
}

/** What somebody saw, beside what it is now. */
function Differences({ seen, now }: { seen: Line; now: Line }) {
  const words = useWords(registrationWords);
  const reader = useReader();
  const { stale } = words;
  return (
    <table class="differences">
      <thead>
        <tr>
          <td />
          <th scope="col">{stale.before}</th>
          <th scope="col">{stale.now}</th>
        </tr>
      </thead>
      <tbody>
        {differencesOf(seen, now).map((what) => (
          <tr key={what}>
            <th scope="row">{stale.differences[what]}</th>
            <td>{sayPart({ words, reader, what }, seen)}</td>
            <td>{sayPart({ words, reader, what }, now)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface Saying {
  words: RegistrationWords;
  reader: Reader;
  what: Difference;
}

function sayPart({ words, reader, what }: Saying, line: Line): string {
  if (what === 'state') return words.states[line.triageState];
  if (what === 'status') return sayStatus(words, line);
  if (what === 'place') return sayPlace(reader, line);
  if (what === 'group') return line.groupCase?.title ?? words.facts.none;
  const answer = line.lastStep?.answer;
  return answer ? words.steps.answers[answer] : words.facts.none;
}

/** Shown at its field already. */
function isAtField(refusal: Refused | undefined): boolean {
  return ['FieldsInvalid', 'DueDayNotPossible', 'PlaceNotPossible'].includes(refusal?.__typename ?? '');
}

function presentOf(refused: Ended['refused']): Line[] {
  return refused.flatMap(({ refusal }) =>
    refusal.__typename === 'StaleRegistration' && refusal.current ? [refusal.current] : [],
  );
}

function nowOf({ line, refusal }: Ended['refused'][number]): Line {
  return refusal.__typename === 'StaleRegistration' && refusal.current ? refusal.current : line;
}
