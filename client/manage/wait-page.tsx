import type { Held } from '../booking/documents.js';
import { PageTitle } from '../ui/page-title.js';
import { fill } from '../words/fill.js';
import { useReader } from '../words/reader.js';
import type { Manage } from './model.js';
import { type Asked, sayLeaderOf, sayNext } from './say-offer.js';
import { useManageSpeech } from './speech.js';
import type { ManageActs } from './use-manage.js';

interface WaitPageProps {
  manage: Manage;
  held: Held;
  offer: Asked;
  acts: ManageActs;
}

/** The second step of waiting for the leader: where it leads, what is given up, and a way back. */
export function WaitPage({ manage, held, offer, acts }: WaitPageProps) {
  const reader = useReader();
  const words = useManageSpeech();
  const { waiting } = words.offer;
  return (
    <div class="manage">
      <PageTitle>{fill(waiting.title, { leader: sayLeaderOf(reader, offer) })}</PageTitle>
      <p class="lead">{sayNext(reader, words, offer)}</p>
      {held.status === 'CONFIRMED' && <p>{waiting.gives}</p>}
      <p>{words.offer.same}</p>
      <p class="acts">
        <button
          type="button"
          aria-disabled={manage.sending}
          onClick={() => manage.sending || acts.answer({ answer: 'WAIT_FOR_LEADER' })}
        >
          {manage.sending ? waiting.going : waiting.go}
        </button>
        <button type="button" class="quiet" onClick={acts.back}>
          {waiting.keep}
        </button>
      </p>
    </div>
  );
}
