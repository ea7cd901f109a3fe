import '../../styles/desk-registrations.css';
import { useState } from 'preact/hooks';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import type { DeskPage } from '../page.js';
import { Go } from '../shell/route.js';
import { PageHead } from '../ui/page-head.js';
import { registrationWords } from '../words/registrations.js';
import { useWords } from '../words/use-words.js';
import { CounterForm } from './counter-form.js';
import { sayCode, sayPlace } from './say.js';
import type { Booked } from './use-counter.js';

export const deskPage: DeskPage = { View: CounterPage };

/** Registers somebody who came, called or wrote, under the rules for everybody. */
function CounterPage() {
  const { counter } = useWords(registrationWords);
  const [booked, setBooked] = useState<Booked>();
  return (
    <>
      <PageHead title={counter.title} lead={counter.lead}>
        <Go class="button quiet" path="/dang-ky">
          {counter.back}
        </Go>
      </PageHead>
      {booked ? (
        <BookedPanel booked={booked} onAgain={() => setBooked(undefined)} />
      ) : (
        <CounterForm onBooked={setBooked} />
      )}
    </>
  );
}

function BookedPanel({ booked, onAgain }: { booked: Booked; onAgain(): void }) {
  const { counter, behalf } = useWords(registrationWords);
  const reader = useReader();
  const { id, code, applicantName, waitingPosition } = booked;
  const said = { name: applicantName, n: waitingPosition ?? 0 };
  return (
    <section class="panel stack booked" role="status">
      <h2>{fill(waitingPosition === null ? counter.doneTitle : counter.doneWaiting, said)}</h2>
      <p>
        {counter.code}: <strong class="booked-code">{sayCode(code)}</strong>
      </p>
      <p>{sayPlace(reader, booked)}</p>
      <div class="acts">
        <Go class="button" path={`/dang-ky/phieu/${id}`}>
          {behalf.slip}
        </Go>
        <button type="button" class="quiet" onClick={onAgain}>
          {counter.again}
        </button>
        <Go class="button quiet" path={`/dang-ky?nhom=tat-ca&ma=${id}`}>
          {counter.see}
        </Go>
      </div>
    </section>
  );
}
