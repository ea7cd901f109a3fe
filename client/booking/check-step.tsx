import type { ComponentChildren } from 'preact';
import { Mixed } from '../ui/mixed.js';
import { PageTitle } from '../ui/page-title.js';
import { fill } from '../words/fill.js';
import { useReader } from '../words/reader.js';
import { Progress } from './frame.js';
import { type Booking, placeWanted, type Step } from './model.js';
import { mostRepresentatives, readPartySize } from './party.js';
import { identifiesByNumber } from './problems.js';
import { sayTimes, sayWho } from './say.js';
import { useSpeech } from './speech.js';
import type { BookingActs } from './use-booking.js';

interface CheckProps {
  booking: Booking;
  acts: BookingActs;
}

/** The last look before sending: every answer, each with a way to change it. */
export function CheckStep({ booking, acts }: CheckProps) {
  const words = useSpeech();
  const { check } = words;
  const waiting = booking.draft.choice === 'waiting';
  return (
    <div class="question">
      <button type="button" class="bare back-link" onClick={acts.back}>
        {words.back}
      </button>
      <Progress step="check" />
      <PageTitle>{check.title}</PageTitle>
      <p class="lead">{check.lead}</p>
      <Answers booking={booking} onChange={acts.change} />
      <p class="question-go">
        <button type="button" aria-disabled={booking.sending} onClick={() => booking.sending || acts.send()}>
          {booking.sending ? check.sending : waiting ? check.sendWaiting : check.send}
        </button>
      </p>
    </div>
  );
}

/** Everything that was answered; without `onChange` only to be read. */
export function Answers({ booking, onChange }: { booking: Booking; onChange?: (step: Step) => void }) {
  const reader = useReader();
  const words = useSpeech();
  const { check } = words;
  const { session } = booking;
  return (
    <dl class="answers">
      <Answer name={check.place} step="time" onChange={onChange}>
        <p class="answer-main">{useWanted(booking)}</p>
        <p>
          <Mixed text={sayWho(reader, session)} />
        </p>
      </Answer>
      <MatterAnswers booking={booking} onChange={onChange} />
      <PersonAnswers booking={booking} onChange={onChange} />
    </dl>
  );
}

function useWanted(booking: Booking): string {
  const reader = useReader();
  const words = useSpeech();
  const wanted = placeWanted(booking);
  const slot = booking.session.slots.find(({ id }) => id === wanted);
  if (slot) return sayTimes(reader, slot);
  return `${sayTimes(reader, booking.session)} (${wanted === 'waiting' ? words.summary.waiting : words.summary.notChosen})`;
}

interface PartProps {
  booking: Booking;
  onChange: ((step: Step) => void) | undefined;
}

function MatterAnswers({ booking, onChange }: PartProps) {
  const words = useSpeech();
  const { check, matter } = words;
  const { typed } = booking.draft;
  const people = readPartySize(typed.partySize) ?? 1;
  const names = typed.representatives.filter((name) => name.trim() !== '');
  const sendsIn = mostRepresentatives(booking.session.agency.bookingRules, people) > 1;
  const offered = booking.session.agency.bookingRules.topics.find(({ code }) => code === typed.topicArea);
  const topic = offered?.name ?? (typed.topicArea === '' ? undefined : words.topics[typed.topicArea]);
  const needs = [
    ...(typed.needsInterpreter ? [matter.interpreter] : []),
    ...typed.accessNeeds.map((need) => words.accessNeeds[need]),
  ];
  const given = { step: 'matter', onChange } as const;
  return (
    <>
      <Answer name={matter.topic} {...given}>
        {topic ?? check.none}
      </Answer>
      <Answer name={check.summary} {...given}>
        <span class="as-typed">{typed.summary.trim() || check.none}</span>
      </Answer>
      <Answer name={words.people} {...given}>
        {fill(words.peopleCount, { n: people })}
        {sendsIn && names.length > 0 && ` (${matter.representatives}: ${names.join(', ')})`}
      </Answer>
      <Answer name={check.needs} {...given}>
        {needs.length > 0 ? needs.join('; ') : check.needsNone}
      </Answer>
    </>
  );
}

function PersonAnswers({ booking, onChange }: PartProps) {
  const words = useSpeech();
  const { check, person } = words;
  const { typed, identity } = { ...booking.draft, identity: booking.session.agency.bookingRules.identity };
  const byNumber = identifiesByNumber(typed, { identity });
  const contact = typed.noContact
    ? check.noContact
    : [typed.phone, typed.email].filter((one) => one.trim()).join(' · ');
  const given = { step: 'person', onChange } as const;
  return (
    <>
      <Answer name={person.fullName} {...given}>
        {typed.fullName.trim()}
      </Answer>
      {identity !== 'NAME_ONLY' && (
        <Answer name={byNumber ? words.identityKinds[typed.identityKind] : person.address} {...given}>
          {byNumber ? typed.identityNumber.trim() : typed.address.trim()}
        </Answer>
      )}
      <Answer name={check.contact} {...given}>
        {contact}
      </Answer>
      {!typed.noContact && (
        <Answer name={check.reminders} {...given}>
          {typed.consentReminders ? check.yes : check.no}
        </Answer>
      )}
    </>
  );
}

interface AnswerProps {
  name: string;
  step: Step;
  onChange: ((step: Step) => void) | undefined;
  children: ComponentChildren;
}

function Answer({ name, step, onChange, children }: AnswerProps) {
  const { check } = useSpeech();
  return (
    <div class="answer">
      <dt>{name}</dt>
      <dd>{children}</dd>
      {onChange && (
        <dd class="answer-change">
          <button
            type="button"
            class="bare"
            aria-label={fill(check.changeWhat, { what: name })}
            onClick={() => onChange(step)}
          >
            {check.change}
          </button>
        </dd>
      )}
    </div>
  );
}
