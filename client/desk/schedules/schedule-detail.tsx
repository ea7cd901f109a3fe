import { useState } from 'preact/hooks';
import { addDays } from '../../calendar/days.js';
import { dayOf } from '../../words/dates.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import { Go } from '../shell/route.js';
import { AskedView } from '../ui/asked-view.js';
import { schedulesWords } from '../words/schedules.js';
import { useWords } from '../words/use-words.js';
import { type ScheduleAhead, scheduleDaysQuery } from './documents.js';
import { EndSchedule } from './end-schedule.js';
import { GenerateSessions } from './generate-sessions.js';
import { PlannedDays } from './planned-days.js';

/** How far ahead the days of a rule are looked at. */
const daysAhead = 200;

/** One rule: its sentence, its coming days, and what can be done with it. */
export function ScheduleDetail({ id }: { id: string }) {
  const words = useWords(schedulesWords);
  const { now } = useDesk();
  const from = dayOf(now());
  const asked = useAsked(
    scheduleDaysQuery,
    { id, from, to: addDays(from, daysAhead) },
    { concerns: ['schedule', 'session', 'structure'] },
  );
  return (
    <AskedView asked={asked}>
      {({ schedule }) => (schedule ? <Shown schedule={schedule} /> : <p class="soft">{words.gone}</p>)}
    </AskedView>
  );
}

function Shown({ schedule }: { schedule: ScheduleAhead }) {
  const words = useWords(schedulesWords);
  const { holds, now } = useDesk();
  const [isEnding, setEnding] = useState(false);
  const isOver = schedule.effectiveTo !== null && schedule.effectiveTo < dayOf(now());
  const made = new Set(schedule.sessions.filter(({ state }) => state !== 'CANCELLED').map(({ day }) => day));
  return (
    <div class="stack">
      <h2>{schedule.title}</h2>
      <p class="schedule-said">{schedule.sentence}</p>
      {schedule.endReason && <p class="soft">{schedule.endReason}</p>}
      {schedule.legalBasis.length > 0 && <p class="soft">{schedule.legalBasis.join('; ')}</p>}
      {holds('SECRETARY') && !isOver && (
        <div class="acts">
          <Go path={`/quy-tac/${schedule.id}`} class="button quiet">
            {words.edit}
          </Go>
          <button type="button" class="quiet" onClick={() => setEnding(true)}>
            {words.end}
          </button>
        </div>
      )}
      {holds('SECRETARY') && !isOver && <GenerateSessions schedule={schedule} />}
      <section aria-labelledby="ngay-sap-toi">
        <h3 id="ngay-sap-toi">{words.days.title}</h3>
        <PlannedDays days={schedule.ahead} most={12} made={made} />
      </section>
      {isEnding && <EndSchedule schedule={schedule} onClose={() => setEnding(false)} />}
    </div>
  );
}
