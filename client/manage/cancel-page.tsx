import type { Held } from '../booking/documents.js';
import { sayTimes, sayWho } from '../booking/say.js';
import { Mixed } from '../ui/mixed.js';
import { PageTitle } from '../ui/page-title.js';
import { To } from '../ui/to.js';
import { useReader } from '../words/reader.js';
import type { Manage } from './model.js';
import { useManageSpeech } from './speech.js';
import type { ManageActs } from './use-manage.js';

interface CancelPageProps {
  manage: Manage;
  held: Held;
  acts: ManageActs;
}

/** The second step of giving up a place: what is lost, and a way back. */
export function CancelPage({ manage, held, acts }: CancelPageProps) {
  const reader = useReader();
  const { cancelling } = useManageSpeech();
  const { title, go } = useQuestion(held);
  return (
    <div class="manage">
      <PageTitle>{title}</PageTitle>
      <p class="lead">
        {sayTimes(reader, held.slot ?? held.session)}
        <br />
        <Mixed text={sayWho(reader, held.session)} />
      </p>
      {(held.status === 'CONFIRMED' || held.status === 'WAITLISTED') && <p>{cancelling.what}</p>}
      <p class="acts">
        <button type="button" aria-disabled={manage.sending} onClick={() => manage.sending || acts.cancel()}>
          {manage.sending ? cancelling.going : go}
        </button>
        <button type="button" class="quiet" onClick={acts.back}>
          {cancelling.keep}
        </button>
      </p>
    </div>
  );
}

function useQuestion({ status, promotedAt }: Held): { title: string; go: string } {
  const { cancelling } = useManageSpeech();
  if (status === 'WAITLISTED') return { title: cancelling.titleWaiting, go: cancelling.goWaiting };
  if (promotedAt) return { title: cancelling.titleDecline, go: cancelling.goDecline };
  return { title: cancelling.title, go: cancelling.go };
}

/** The end of a registration: thanks, and the way to another. */
export function CancelledPage({ acts }: { acts: ManageActs }) {
  const words = useManageSpeech();
  return (
    <div class="manage">
      <PageTitle>{words.cancelling.done}</PageTitle>
      <p class="lead">{words.cancelling.doneWhat}</p>
      <p class="acts">
        <To path="/" class="button">
          {words.cancelling.again}
        </To>
        <button type="button" class="quiet" onClick={acts.close}>
          {words.leaveDevice}
        </button>
      </p>
    </div>
  );
}
