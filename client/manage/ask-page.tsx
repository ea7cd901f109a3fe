import { useState } from 'preact/hooks';
import { dial, sayWait } from '../booking/say.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { TextField } from '../ui/field.js';
import { Icon } from '../ui/icon.js';
import { PageTitle } from '../ui/page-title.js';
import { fill } from '../words/fill.js';
import { useAgencyTongue } from '../words/reader.js';
import { type AskField, readTyped, type Typed } from './access.js';
import type { Points } from './documents.js';
import type { Manage } from './model.js';
import type { Trouble } from './outcome.js';
import { type ManageWords, useManageSpeech } from './speech.js';
import type { ManageActs } from './use-manage.js';

interface AskPageProps {
  manage: Manage;
  acts: ManageActs;
  awake: boolean;
  points: Points;
}

const idOf = (field: AskField) => `q-${field}`;

/** The way in without a link: the code, and a second fact that only its holder knows. */
export function AskPage({ manage, acts, awake, points }: AskPageProps) {
  const words = useManageSpeech();
  return (
    <div class="question manage-ask">
      <PageTitle>{words.title}</PageTitle>
      <p class="lead">{words.ask.lead}</p>
      {manage.trouble && <TroubleBox trouble={manage.trouble} manage={manage} acts={acts} />}
      <AskForm manage={manage} acts={acts} awake={awake} />
      <section class="prose">
        <h2>{words.ask.lost}</h2>
        <p>{words.ask.lostWhat}</p>
        <Phones points={points} />
      </section>
    </div>
  );
}

function AskForm({ manage, acts, awake }: Omit<AskPageProps, 'points'>) {
  const words = useManageSpeech();
  const { ask } = words;
  const [typed, setTyped] = useState<Typed>({ code: '', fact: '' });
  const [missing, setMissing] = useState<readonly AskField[]>([]);
  const [turn, setTurn] = useState(0);
  const type = (now: Typed) => {
    const read = readTyped(now);
    const wrong = 'missing' in read ? read.missing : [];
    setTyped(now);
    setMissing(missing.filter((field) => wrong.includes(field)));
  };
  const errorOf = (field: AskField) =>
    missing.includes(field) ? { mark: words.errorMark, text: saidOf(words, field) } : undefined;
  const submit = (event: Event) => {
    event.preventDefault();
    const read = readTyped(typed);
    setMissing('missing' in read ? read.missing : []);
    setTurn(turn + 1);
    if ('access' in read && !manage.looking) acts.open(read.access);
  };
  return (
    <form class="question needs-script" noValidate onSubmit={submit}>
      <Missing missing={missing} turn={turn} />
      <TextField
        id={idOf('code')}
        label={ask.code}
        hint={ask.codeHint}
        error={errorOf('code')}
        value={typed.code}
        inputMode="numeric"
        autocomplete="off"
        exact
        required
        onType={(code) => type({ ...typed, code })}
      />
      <TextField
        id={idOf('fact')}
        label={ask.fact}
        hint={ask.factHint}
        error={errorOf('fact')}
        value={typed.fact}
        autocomplete="off"
        exact
        required
        onType={(fact) => type({ ...typed, fact })}
      />
      <p class="question-go">
        <button type="submit" disabled={!awake} aria-disabled={manage.looking}>
          {manage.looking ? ask.going : ask.go}
        </button>
      </p>
    </form>
  );
}

function Missing({ missing, turn }: { missing: readonly AskField[]; turn: number }) {
  const words = useManageSpeech();
  const errors = missing.map((field) => ({ field: idOf(field), text: saidOf(words, field) }));
  if (errors.length === 0) return null;
  return <ErrorSummary title={fill(words.errors, { n: errors.length })} errors={errors} turn={turn} />;
}

function saidOf({ ask }: ManageWords, field: AskField): string {
  return field === 'code' ? ask.codeMissing : ask.factMissing;
}

/** Why nothing was opened, and what to do. It tells nobody whether a code exists. */
function TroubleBox({ trouble, manage, acts }: { trouble: Trouble; manage: Manage; acts: ManageActs }) {
  const words = useManageSpeech();
  const { title, what } = useTrouble(trouble);
  const { access } = manage;
  return (
    <div class="notice notice-few" role="alert">
      <Icon name="few" />
      <div>
        <h2 class="notice-title">{title}</h2>
        <p>{what}</p>
        {trouble.trouble === 'unread' && access && (
          <button type="button" onClick={() => acts.open(access)}>
            {words.unread.again}
          </button>
        )}
      </div>
    </div>
  );
}

function useTrouble(trouble: Trouble): { title: string; what: string } {
  const { notFound, throttled, unread, faults } = useManageSpeech();
  if (trouble.trouble === 'unread') return unread;
  if (trouble.trouble === 'throttled') {
    const when = sayWait(faults.throttled, trouble.waitSeconds);
    return { title: throttled.title, what: fill(throttled.what, { when }) };
  }
  return { title: notFound.title, what: trouble.byLink ? notFound.link : notFound.what };
}

/** Phones of the reception points, each number once. */
function Phones({ points }: { points: Points }) {
  const { ask } = useManageSpeech();
  const tongue = useAgencyTongue();
  const phones = [...new Set(points.map(({ phone }) => phone))].flatMap((phone) => phone ?? []);
  if (phones.length === 0) return null;
  return (
    <details>
      <summary>{ask.points}</summary>
      <ul class="phones">
        {phones.map((phone) => (
          <li key={phone}>
            <a href={dial(phone)}>{phone}</a>
            <ul class="phone-points">
              {points
                .filter((point) => point.phone === phone)
                .map(({ name }) => (
                  <li key={name} lang={tongue}>
                    {name}
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}
