import type { ComponentChildren } from 'preact';
import { sayInstant } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { Go } from '../shell/route.js';
import { registrationWords } from '../words/registrations.js';
import { useWords } from '../words/use-words.js';
import type { Detail } from './documents.js';
import { RevealNumber } from './reveal-number.js';
import { sayCode, sayPhone, sayStatus, sayTimes } from './say.js';

/** Who, about what, where: as it was given by whoever registered. */
export function DetailFacts({ registration }: { registration: Detail }) {
  const words = useWords(registrationWords);
  const { facts } = words;
  const { summary, topicName, groupCase, partySize, representatives } = registration;
  return (
    <dl class="facts">
      <Fact label={facts.summary}>
        {summary ? <span class="as-written">{summary}</span> : <span class="soft">{facts.noSummary}</span>}
      </Fact>
      <Fact label={facts.topic}>{topicName ?? facts.noTopic}</Fact>
      <PlaceFacts registration={registration} />
      <Fact label={facts.code}>
        <strong>{sayCode(registration.code)}</strong>
      </Fact>
      <PersonFacts registration={registration} />
      <Fact label={facts.people}>{partySize}</Fact>
      {representatives.length > 0 && <Fact label={facts.representatives}>{representatives.join(', ')}</Fact>}
      {groupCase && (
        <Fact label={words.stale.differences.group}>
          {fill(words.group, { title: groupCase.title })}, {fill(words.groupPeople, { n: groupCase.people })}
        </Fact>
      )}
    </dl>
  );
}

function PlaceFacts({ registration }: { registration: Detail }) {
  const words = useWords(registrationWords);
  const reader = useReader();
  const { session, share, status, channel, createdAt } = registration;
  const { title, leader } = session.assignedPosition;
  const held = status === 'CONFIRMED' && share !== 'PUBLIC' ? `, ${words.shares[share]}` : '';
  return (
    <>
      <Fact label={words.facts.session}>
        <Go path={`/buoi/${session.id}`}>{sayTimes(reader, session)}</Go>
        <br />
        {leader.fullName}, {title}
      </Fact>
      <Fact label={words.facts.place}>
        {sayStatus(words, registration)}
        {held}
      </Fact>
      <Fact label={words.facts.registered}>
        {sayInstant(reader.words, createdAt)}, {words.channels[channel]}
      </Fact>
    </>
  );
}

function PersonFacts({ registration }: { registration: Detail }) {
  const { facts, identityKinds, accessNeeds } = useWords(registrationWords);
  const { phone, email, address, identityKind, maskedIdentityNumber, needsInterpreter, locale } = registration;
  const needs = [
    ...(needsInterpreter ? [facts.interpreter] : []),
    ...registration.accessNeeds.map((need) => accessNeeds[need]),
  ];
  const paper = identityKind && [identityKinds[identityKind], maskedIdentityNumber].filter(Boolean).join(': ');
  return (
    <>
      <Fact label={facts.phone}>{phone ? <a href={`tel:${phone}`}>{sayPhone(phone)}</a> : facts.none}</Fact>
      <Fact label={facts.email}>{email ?? facts.none}</Fact>
      <Fact label={facts.address}>{address ?? facts.none}</Fact>
      <Fact label={facts.paper}>
        {paper ?? facts.none} {maskedIdentityNumber && <RevealNumber registrationId={registration.id} />}
      </Fact>
      {needs.length > 0 && (
        <Fact label={facts.needs}>
          <strong>{needs.join('; ')}</strong>
        </Fact>
      )}
      <Fact label={facts.letters}>{facts.languages[locale]}</Fact>
    </>
  );
}

function Fact({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
