import { useEffect, useMemo, useState } from 'preact/hooks';
import { ask, type Execute } from '../api/execute.js';
import type { Held } from '../booking/documents.js';
import { Help } from '../booking/help.js';
import { sayTimes, sayTimesWithin, sayWho } from '../booking/say.js';
import { SlotChoice } from '../booking/slot-choice.js';
import { isDialogue } from '../session/places.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { Mixed } from '../ui/mixed.js';
import { PageTitle } from '../ui/page-title.js';
import { dayOf } from '../words/dates.js';
import { fill } from '../words/fill.js';
import { useReader } from '../words/reader.js';
import { placesToMoveQuery, type SessionToMove } from './documents.js';
import { FullSessions } from './full-sessions.js';
import { Box } from './held-page.js';
import type { Manage } from './model.js';
import { choicesFor, fullOnes, hasPlaces, waitsFor } from './places.js';
import { useManageSpeech } from './speech.js';
import type { ManageActs } from './use-manage.js';

interface MovePageProps {
  manage: Manage;
  held: Held;
  acts: ManageActs;
  execute: Execute;
}

/** Another time of the same session, or another session of the same agency. The old place is kept until the new one is sure. */
export function MovePage({ manage, held, acts, execute }: MovePageProps) {
  const reader = useReader();
  const words = useManageSpeech();
  const { refused } = manage;
  const places = usePlaces(held, execute, refused);
  return (
    <div class="manage">
      <button type="button" class="bare back-link" onClick={acts.back}>
        {words.back}
      </button>
      <PageTitle>{held.offer ? words.offer.choosing.title : words.moving.title}</PageTitle>
      {held.status === 'CONFIRMED' && <p class="lead">{words.moving.lead}</p>}
      {held.status === 'CONFIRMED' && (
        <p>{held.slot && fill(words.moving.now, { when: sayTimesWithin(reader, held.slot) })}</p>
      )}
      {refused && <Box title={words.refusals[refused.kind]}>{refused.message}</Box>}
      {places === 'unread' && <Box title={words.unread.title}>{words.unread.what}</Box>}
      {places === undefined && <p role="status">{words.moving.loading}</p>}
      {Array.isArray(places) && <Choices sessions={places} held={held} manage={manage} acts={acts} />}
    </div>
  );
}

interface ChoicesProps {
  sessions: SessionToMove[];
  held: Held;
  manage: Manage;
  acts: ManageActs;
}

function Choices({ sessions, held, manage, acts }: ChoicesProps) {
  const words = useManageSpeech();
  const [chosen, setChosen] = useState<string>();
  const [missed, setMissed] = useState(false);
  const errors = useMemo(() => [{ field: 'q-slot', text: words.moving.choose }], [words]);
  if (sessions.length === 0) return <NoPlaces held={held} />;
  const submit = (event: Event) => {
    event.preventDefault();
    setMissed(!chosen);
    if (!chosen || manage.sending) return;
    if (held.offer) acts.answer({ answer: 'MOVE', slotId: chosen, waitIfFull: waitsFor(sessions, chosen) });
    else acts.move(chosen);
  };
  return (
    <form class="question" noValidate onSubmit={submit}>
      {missed && !chosen && <ErrorSummary title={fill(words.errors, { n: 1 })} errors={errors} />}
      <div id="q-slot" tabIndex={-1}>
        {sessions.filter(hasPlaces).map((session) => (
          <SessionSlots key={session.id} session={session} held={held} chosen={chosen} onChoose={setChosen} />
        ))}
        {held.offer && (
          <FullSessions
            sessions={sessions}
            holdsPlace={held.status === 'CONFIRMED'}
            chosen={chosen}
            onChoose={setChosen}
          />
        )}
      </div>
      <p class="question-go">
        <button type="submit" aria-disabled={manage.sending}>
          {manage.sending ? words.moving.going : held.offer ? words.offer.choosing.go : words.moving.go}
        </button>
      </p>
    </form>
  );
}

function NoPlaces({ held }: { held: Held }) {
  const { moving } = useManageSpeech();
  return (
    <>
      <p>{moving.none}</p>
      <Help place={held.session} />
    </>
  );
}

interface SessionSlotsProps {
  session: SessionToMove;
  held: Held;
  chosen: string | undefined;
  onChoose(slotId: string): void;
}

function SessionSlots({ session, held, chosen, onChoose }: SessionSlotsProps) {
  const reader = useReader();
  const { moving } = useManageSpeech();
  return (
    <fieldset class="slots">
      <legend>{session.id === held.session.id ? moving.same : sayTimes(reader, session)}</legend>
      <p class="soft">
        {isDialogue(session) && `${reader.words.session.kinds[session.kind]} · `}
        <Mixed text={sayWho(reader, session)} />
      </p>
      <div class="slot-grid">
        {session.slots.map((slot) => (
          <SlotChoice
            key={slot.id}
            slot={slot}
            chosen={slot.id === chosen}
            onChoose={({ slotId }) => onChoose(slotId)}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** The places as they are when one looks, and again after a “no” about one of them; full sessions for whoever may wait. */
function usePlaces({ session, slot, offer }: Held, execute: Execute, refused: object | null) {
  const { now } = useReader();
  const isAsked = offer !== null;
  const [places, setPlaces] = useState<SessionToMove[] | 'unread'>();
  const { id } = session;
  const agencyId = session.agency.id;
  const held = slot?.id;
  useEffect(() => {
    if (refused) setPlaces(undefined);
    ask(execute, placesToMoveQuery, { id, agencyId, today: dayOf(now) }).then(
      ({ session: same, nextFreeSessions, sessions }) => {
        // What the agency only co-hosts belongs to another one, which may ask for other details.
        const isOwn = ({ agency }: SessionToMove) => agency.id === agencyId;
        const full = isAsked ? fullOnes(id, sessions.nodes.filter(isOwn)) : [];
        setPlaces([...choicesFor(held, same, nextFreeSessions.filter(isOwn)), ...full]);
      },
      () => setPlaces('unread'),
    );
  }, [id, agencyId, held, isAsked, now, execute, refused]);
  return places;
}
