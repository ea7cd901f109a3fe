import type { ComponentChildren } from 'preact';
import type { Held } from '../booking/documents.js';
import { Help } from '../booking/help.js';
import { sayCode, sayWho } from '../booking/say.js';
import { Ticket, TicketActs } from '../booking/ticket.js';
import { Icon } from '../ui/icon.js';
import { PageTitle } from '../ui/page-title.js';
import { To } from '../ui/to.js';
import { useLater } from '../ui/use-later.js';
import { dayOf, sayInstant } from '../words/dates.js';
import { fill } from '../words/fill.js';
import { useReader } from '../words/reader.js';
import type { Manage } from './model.js';
import { Offer } from './offer.js';
import { Review } from './review.js';
import { type ManageWords, useManageSpeech } from './speech.js';
import type { ManageActs } from './use-manage.js';

interface HeldPageProps {
  manage: Manage;
  held: Held;
  acts: ManageActs;
}

/** A registration as it stands: that one is registered comes first, changing it comes second. */
export function HeldPage({ manage, held, acts }: HeldPageProps) {
  const words = useManageSpeech();
  const { done, refused } = manage;
  const over = held.status === 'CANCELLED';
  const hasPlace = held.status === 'CONFIRMED' || held.status === 'WAITLISTED';
  return (
    <div class="manage">
      <div class="done-head">
        <p class={`done-mark${hasPlace ? '' : ' done-mark-off'}`}>
          <Icon name={held.status === 'CONFIRMED' ? 'check' : over ? 'cross' : 'clock'} size={32} />
        </p>
        <PageTitle>{done === 'moved' ? words.moving.done : titleOf(words, held)}</PageTitle>
        <p class="lead">{saidOf(words, manage, held)}</p>
      </div>
      {refused && <Box title={words.refusals[refused.kind]}>{refused.message}</Box>}
      {held.review && <Review manage={manage} held={held} review={held.review} acts={acts} />}
      {held.offer ? <Offer manage={manage} held={held} offer={held.offer} acts={acts} /> : <Fate held={held} />}
      <Standing held={held} acts={acts} />
      <InLine manage={manage} held={held} />
      <Afterwards manage={manage} held={held} />
      <Promised manage={manage} held={held} />
      {hasPlace && <Ticket held={held} />}
      {hasPlace && <TicketActs held={held} />}
      <Details held={held} />
      {over ? <Again /> : !held.offer && <Changes held={held} acts={acts} />}
      <Help place={held.session} />
      <p class="no-print">
        <button type="button" class="quiet" onClick={acts.close}>
          {words.leaveDevice}
        </button>
        <br />
        <span class="field-hint">{words.leaveDeviceHint}</span>
      </p>
    </div>
  );
}

/** Whoever was answered reads that first, not that nothing is left. */
function titleOf(words: ManageWords, { status, review }: Held): string {
  return status === 'CANCELLED' && review ? words.review.title : words.statuses[status];
}

function saidOf(words: ManageWords, { done }: Manage, { applicantName }: Held): string {
  if (done === 'moved') return words.moving.doneWhat;
  if (done === 'reviewed') return words.review.done;
  return done === 'answered' ? words.offer.done : fill(words.hello, { name: applicantName });
}

export function Box({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="notice notice-few" role="alert">
      <Icon name="few" />
      <div>
        <h2 class="notice-title">{title}</h2>
        <p>{children}</p>
      </div>
    </div>
  );
}

/** What became of the session itself, when it is not as planned. */
function Fate({ held: { session, status } }: { held: Held }) {
  const { off, reason } = useManageSpeech();
  if (session.status === 'SCHEDULED' || status === 'CANCELLED' || status === 'AWAITING_LEADER') return null;
  const moved = session.status === 'RESCHEDULED';
  return (
    <div class={`notice notice-${moved ? 'moved' : 'cancelled'}`}>
      <Icon name={moved ? 'moved' : session.status === 'POSTPONED' ? 'pause' : 'few'} />
      <div>
        <p>{off[session.status]}</p>
        {session.statusReason && <p>{fill(reason, { reason: session.statusReason })}</p>}
      </div>
    </div>
  );
}

const heldPlace = () => import('../place-in-line/held-place.js');
const heldPromises = () => import('../promises-book/held-promises.js');

/** What was promised after the session; before it there is nothing to ask for. */
function Promised({ manage: { access }, held }: { manage: Manage; held: Held }) {
  const { now } = useReader();
  const { HeldPromises } = useLater(held.session.startsAt <= now && access !== null, heldPromises).part ?? {};
  return HeldPromises && access ? <HeldPromises access={access} /> : null;
}

/** On the day itself: the number one was given at the door, and how many go before. */
function InLine({ manage: { access }, held }: { manage: Manage; held: Held }) {
  const { now } = useReader();
  const isToday = dayOf(held.session.startsAt) === dayOf(now) && held.status !== 'CANCELLED';
  const { HeldPlace } = useLater(isToday && access !== null, heldPlace).part ?? {};
  return HeldPlace && access ? <HeldPlace access={access} /> : null;
}

const heldFeedback = () => import('../feedback/held-feedback.js');

/** From the beginning of the own place on: how it was. */
function Afterwards({ manage: { access }, held }: { manage: Manage; held: Held }) {
  const { now } = useReader();
  const hasBegun = held.status === 'CONFIRMED' && (held.slot?.startsAt ?? held.session.startsAt) <= now;
  const { HeldFeedback } = useLater(hasBegun && access !== null, heldFeedback).part ?? {};
  return HeldFeedback && access ? <HeldFeedback access={access} /> : null;
}

/** Where one stands in the list, or that a place came from it. */
function Standing({ held, acts }: { held: Held; acts: ManageActs }) {
  const { waiting, promoted, offer } = useManageSpeech();
  const reader = useReader();
  const { words } = reader;
  if (held.status === 'AWAITING_LEADER') {
    const leader = sayWho(reader, { ...held.session, actualPosition: null });
    return (
      <div class="notice">
        <Icon name="clock" />
        <div>
          <h2 class="notice-title">{fill(offer.awaiting.title, { leader })}</h2>
          <p>{offer.awaiting.what}</p>
        </div>
      </div>
    );
  }
  if (held.status === 'WAITLISTED' && held.waitingPosition !== null) {
    return (
      <div class="notice">
        <Icon name="clock" />
        <div>
          <h2 class="notice-title">{fill(waiting.position, { n: held.waitingPosition })}</h2>
          <p>{waiting.what}</p>
        </div>
      </div>
    );
  }
  if (!held.promotedAt || held.status !== 'CONFIRMED') return null;
  return (
    <div class="notice notice-free">
      <Icon name="check" />
      <div>
        <h2 class="notice-title">{promoted.title}</h2>
        <p>{fill(promoted.what, { when: sayInstant(words, held.promotedAt) })}</p>
        {held.mayCancel && (
          <button type="button" class="quiet no-print" onClick={() => acts.walk('cancel')}>
            {promoted.decline}
          </button>
        )}
      </div>
    </div>
  );
}

function Details({ held }: { held: Held }) {
  const words = useManageSpeech();
  const contact = [held.maskedPhone, held.maskedEmail].filter(Boolean).join(', ');
  const needs = [
    ...(held.needsInterpreter ? [words.interpreter] : []),
    ...held.accessNeeds.map((need) => words.accessNeeds[need]),
  ];
  const sent = held.representativeCount > 1 ? `, ${fill(words.representatives, { n: held.representativeCount })}` : '';
  const hasTicket = held.status === 'CONFIRMED' || held.status === 'WAITLISTED';
  const lines: [string, string][] = [
    ...(hasTicket ? [] : [[words.ticket.code, sayCode(held.code)] satisfies [string, string]]),
    [words.topic, held.topicName ?? words.topicNone],
    [words.people, fill(words.peopleCount, { n: held.partySize }) + sent],
    ...(needs.length > 0 ? [[words.needs, needs.join('; ')] satisfies [string, string]] : []),
    [words.contact, contact || words.contactNone],
    ...(contact ? [[words.reminders, held.consentReminders ? words.yes : words.no] satisfies [string, string]] : []),
  ];
  return (
    <section class="no-print">
      <h2>{words.details}</h2>
      <dl class="answers">
        {lines.map(([name, value]) => (
          <div key={name} class="answer">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Changes({ held, acts }: { held: Held; acts: ManageActs }) {
  const words = useManageSpeech();
  const waiting = held.status === 'WAITLISTED';
  return (
    <section class="no-print">
      <h2>{words.change}</h2>
      {held.mayMove || held.mayCancel ? (
        <p class="acts manage-acts">
          {held.mayMove && (
            <button type="button" class="quiet" onClick={() => acts.walk('move')}>
              {waiting ? words.takePlace : words.move}
            </button>
          )}
          {held.mayCancel && (
            <button type="button" class="quiet" onClick={() => acts.walk('cancel')}>
              {waiting ? words.leave : words.cancel}
            </button>
          )}
        </p>
      ) : (
        <p>{words.tooLate}</p>
      )}
    </section>
  );
}

function Again() {
  const { cancelling } = useManageSpeech();
  return (
    <p>
      <To path="/" class="button">
        {cancelling.again}
      </To>
    </p>
  );
}
