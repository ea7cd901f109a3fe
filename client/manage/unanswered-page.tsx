import type { Fault } from '../booking/outcome.js';
import { sayWait } from '../booking/say.js';
import { PageTitle } from '../ui/page-title.js';
import { fill } from '../words/fill.js';
import type { Manage } from './model.js';
import { useManageSpeech } from './speech.js';
import type { ManageActs } from './use-manage.js';

/** No answer came to a change: what that means, and one button that asks for the very same again. */
export function UnansweredPage({ manage, fault, acts }: { manage: Manage; fault: Fault; acts: ManageActs }) {
  const words = useManageSpeech();
  const { unknown, faults, throttled } = words;
  const wait = fault.waitSeconds;
  const said = fault.outcome === 'unknown' ? unknown : faults[fault.outcome];
  return (
    <div class="manage">
      <PageTitle>{fault.outcome === 'throttled' ? throttled.title : said.title}</PageTitle>
      <p class="lead">
        {fault.outcome === 'throttled' && wait !== undefined
          ? fill(throttled.what, { when: sayWait(faults.throttled, wait) })
          : said.what}
      </p>
      {fault.outcome === 'unknown' && <p>{unknown.next}</p>}
      {manage.attempt && (
        <p>
          <button type="button" aria-disabled={manage.sending} onClick={() => manage.sending || acts.again()}>
            {unknown.again}
          </button>
        </p>
      )}
    </div>
  );
}
