import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { dayOf, sayDay, sayInstant } from '../../words/dates.js';
import { useReader } from '../../words/reader.js';
import { useDesk } from '../desk.js';
import { Go } from '../shell/route.js';
import { accountWords } from '../words/accounts.js';
import { useWords } from '../words/use-words.js';
import { AccountActs } from './account-acts.js';
import type { Person } from './documents.js';
import { GiveRole } from './give-role.js';
import { GrantList } from './grant-list.js';
import type { OneTimePassword } from './one-time-dialog.js';
import { StateTag } from './people-table.js';

interface PersonPanelProps {
  person: Person;
  onOneTime(made: OneTimePassword): void;
}

/** One person: what is known, the roles, and what can be done about both. */
export function PersonPanel({ person, onOneTime }: PersonPanelProps) {
  const words = useWords(accountWords);
  const { me } = useDesk();
  const [isGiving, setGiving] = useState(false);
  const isMe = person.username === me.username;
  return (
    <div class="person-panel stack">
      <header class="person-head">
        <h2>{person.fullName}</h2>
        <StateTag person={person} />
      </header>
      <PersonFacts person={person} />
      {isMe && (
        <p class="soft">
          {words.person.own} <Go path="/bao-mat">{words.person.toOwn}</Go>
        </p>
      )}
      {!isMe && !person.isYours && <p class="notice">{words.person.elsewhere}</p>}
      <section aria-labelledby="vai-tro-cua-nguoi">
        <h3 id="vai-tro-cua-nguoi">{words.grants.title}</h3>
        <GrantList person={person} />
        {!isMe && (
          <button type="button" class="quiet" onClick={() => setGiving(true)}>
            {words.grants.give}
          </button>
        )}
      </section>
      {person.isYours && <AccountActs person={person} onOneTime={onOneTime} />}
      {isGiving && <GiveRole person={person} onClose={() => setGiving(false)} />}
    </div>
  );
}

function PersonFacts({ person }: { person: Person }) {
  const { person: words, table } = useWords(accountWords);
  const reader = useReader();
  const said = (instant: string | null) => instant && sayInstant(reader.words, instant);
  return (
    <dl class="facts">
      <Fact name={words.username}>{person.username}</Fact>
      <Fact name={words.since}>{sayDay(reader.words, dayOf(person.createdAt))}</Fact>
      <Fact name={words.lastSeen}>{said(person.lastSeenAt) ?? table.never}</Fact>
      <Fact name={words.passwordUntil}>{said(person.passwordUntil)}</Fact>
      <Fact name={words.phoneSince}>{said(person.secondStepSince)}</Fact>
      <Fact name={words.disabledSince}>{said(person.disabledAt)}</Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  if (!children) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
