import '../styles/promises-book.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { ask } from '../api/execute.js';
import { executeOverHttp } from '../api/over-http.js';
import { TextField } from '../ui/field.js';
import { sayInstant } from '../words/dates.js';
import { promisesBook as english } from '../words/en/promises-book.js';
import { fill } from '../words/fill.js';
import { useReader } from '../words/reader.js';
import { type PromisesBookWords, promisesBook as vietnamese } from '../words/vi/promises-book.js';
import { disputeMutation, type OwnPromise, ownPromisesQuery } from './documents.js';
import { PromiseEntry } from './promise-line.js';

interface Access {
  link?: string | null;
  code?: string | null;
  secondFact?: string | null;
}

/** What was promised because of a registration; its holder can say that it is not done. Nothing where nothing was promised. */
export function HeldPromises({ access }: { access: Access }) {
  const { language } = useReader();
  const words = language === 'en' ? english : vietnamese;
  const { own, say, trouble } = useOwnPromises(access, words);
  if (own.length === 0) return null;
  return (
    <section class="no-print" aria-labelledby="own-promises">
      <h2 id="own-promises">{words.own.title}</h2>
      <p>{words.own.lead}</p>
      <div class="promises">
        {own.map((one) => (
          <div key={one.directive.id}>
            <PromiseEntry promise={one.directive} words={words} level="h3" />
            <Word own={one} words={words} onSay={(comment) => say(one.directive.id, comment)} />
          </div>
        ))}
      </div>
      {trouble && <p role="alert">{trouble}</p>}
    </section>
  );
}

interface WordProps {
  own: OwnPromise;
  words: PromisesBookWords;
  onSay(comment: string): Promise<void>;
}

/** What the holder said of it and was answered; else the way to say that it is not done. */
function Word({ own, words: { own: words }, onSay }: WordProps) {
  const reader = useReader();
  const [isOpen, setOpen] = useState(false);
  const [comment, setComment] = useState('');
  const { disputedAt, outcome, answer, directive } = own;
  const isWaiting = disputedAt !== null && outcome === null;
  const send = async (event: Event) => {
    event.preventDefault();
    await onSay(comment);
    setOpen(false);
    setComment('');
  };
  if (isWaiting) return <p role="status">{fill(words.sent, { when: sayInstant(reader.words, disputedAt) })}</p>;
  return (
    <>
      {outcome && (
        <p class="told">
          <strong>{words.outcomes[outcome]}</strong> {answer}
        </p>
      )}
      {!isOpen && directive.status !== 'CANCELLED' && (
        <p>
          <button type="button" class="quiet" onClick={() => setOpen(true)}>
            {words.say}
          </button>
        </p>
      )}
      {isOpen && (
        <form class="question" noValidate onSubmit={(event) => void send(event)}>
          <TextField
            id={`not-done-${directive.id}`}
            label={words.label}
            hint={words.hint}
            value={comment}
            rows={3}
            onType={setComment}
          />
          <p class="acts">
            <button type="submit">{words.send}</button>
            <button type="button" class="quiet" onClick={() => setOpen(false)}>
              {words.cancel}
            </button>
          </p>
        </form>
      )}
    </>
  );
}

function useOwnPromises(access: Access, words: PromisesBookWords) {
  const { language } = useReader();
  const execute = useMemo(() => executeOverHttp(language), [language]);
  const [own, setOwn] = useState<OwnPromise[]>([]);
  const [trouble, setTrouble] = useState('');
  const load = () =>
    ask(execute, ownPromisesQuery, { access }).then(
      ({ registration }) => setOwn(registration?.directives ?? []),
      () => {},
    );
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each proof.
  useEffect(() => void load(), [JSON.stringify(access)]);
  const say = async (directiveId: string, comment: string) => {
    try {
      const { disputeDirective: told } = await ask(execute, disputeMutation, {
        input: { access, directiveId, comment },
      });
      setTrouble(told.__typename === 'DirectiveDisputed' ? '' : told.message);
    } catch (failure) {
      setTrouble(String(failure).includes('RATE_LIMITED') ? words.own.often : words.own.failed);
    }
    await load();
  };
  return { own, say, trouble };
}
