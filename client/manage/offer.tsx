import type { ChangeAnswer } from '../api/enums.js';
import type { Held } from '../booking/documents.js';
import { sayTimes, sayTimesWithin, sayWho } from '../booking/say.js';
import { Icon, type IconName } from '../ui/icon.js';
import { sayDayWithin, sayInstant } from '../words/dates.js';
import { fill } from '../words/fill.js';
import { useReader } from '../words/reader.js';
import type { Manage } from './model.js';
import { type Asked, sayLeaderOf, sayNext } from './say-offer.js';
import { useManageSpeech } from './speech.js';
import type { ManageActs } from './use-manage.js';

interface OfferProps {
  manage: Manage;
  held: Held;
  offer: Asked;
  acts: ManageActs;
}

const icons: Partial<Record<Asked['act'], IconName>> = { POSTPONED: 'pause', CANCELLED: 'few', DELEGATED: 'person' };

/** What the agency changed, since when and why, and everything one can choose; nothing is chosen by looking. */
export function Offer({ manage, held, offer, acts }: OfferProps) {
  const words = useManageSpeech();
  const isOff = offer.act === 'CANCELLED' || offer.act === 'POSTPONED';
  return (
    <section class="offer no-print" aria-labelledby="offer-title">
      <div class={`notice notice-${isOff ? 'cancelled' : 'moved'}`}>
        <Icon name={icons[offer.act] ?? 'moved'} />
        <Happened held={held} offer={offer} />
      </div>
      <h2 id="offer-title">{words.offer.title}</h2>
      <Until held={held} offer={offer} />
      <ul class="offer-choices">
        {offer.choices.map((choice) => (
          <Choice key={choice} choice={choice} manage={manage} offer={offer} acts={acts} />
        ))}
      </ul>
      <p class="field-hint">{words.offer.same}</p>
    </section>
  );
}

function Happened({ held, offer }: Pick<OfferProps, 'held' | 'offer'>) {
  const reader = useReader();
  const { offer: words, reason } = useManageSpeech();
  const { session } = held;
  const isOff = session.status === 'CANCELLED' || session.status === 'POSTPONED';
  const isMoved = !isOff && offer.startedBeforeAt !== session.startsAt;
  return (
    <div>
      <p>{fill(words.what[offer.act], { who: sayWho(reader, session), leader: sayLeaderOf(reader, offer) })}</p>
      {isOff && (
        <p>
          <s>{sayTimes(reader, held.slot ?? session)}</s>
        </p>
      )}
      {isMoved && (
        <p>
          <s>{sayInstant(reader.words, offer.startedBeforeAt)}</s>
          <br />
          <strong>{fill(words.now, { when: sayTimesWithin(reader, held.slot ?? session) })}</strong>
        </p>
      )}
      <p>{fill(reason, { reason: offer.reason })}</p>
      <p class="soft">{fill(words.since, { when: sayInstant(reader.words, offer.madeAt) })}</p>
    </div>
  );
}

function Until({ held, offer }: Pick<OfferProps, 'held' | 'offer'>) {
  const { words: common } = useReader();
  const { offer: words } = useManageSpeech();
  if (!offer.lastDay) return <p>{held.status === 'WAITLISTED' ? words.silentWaiting : words.silent}</p>;
  return (
    <p>
      <strong>{fill(words.lastDay, { day: sayDayWithin(common, offer.lastDay) })}</strong>
    </p>
  );
}

interface ChoiceProps {
  choice: ChangeAnswer;
  manage: Manage;
  offer: Asked;
  acts: ManageActs;
}

const pageFor = { MOVE: 'move', WAIT_FOR_LEADER: 'wait', LEAVE: 'cancel' } as const;

/** One choice with what it means. Whatever gives something up is asked once more on a page of its own. */
function Choice({ choice, manage, offer, acts }: ChoiceProps) {
  const reader = useReader();
  const words = useManageSpeech();
  const { choices, accepts, means } = words.offer;
  const isFirst = choice === offer.choices[0];
  const go = () => (choice === 'ACCEPT' ? acts.answer({ answer: choice }) : acts.walk(pageFor[choice]));
  return (
    <li>
      <button
        type="button"
        class={isFirst ? '' : 'quiet'}
        aria-disabled={manage.sending}
        onClick={() => manage.sending || go()}
      >
        {choice === 'ACCEPT' ? accepts[offer.act] : fill(choices[choice], { leader: sayLeaderOf(reader, offer) })}
      </button>
      <p class="soft">{choice === 'WAIT_FOR_LEADER' ? sayNext(reader, words, offer) : means[choice]}</p>
    </li>
  );
}
