import { useEffect, useState } from 'preact/hooks';
import { addDays } from '../../calendar/days.js';
import { dayOf } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import type { Problem } from '../ask/use-act.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import type { VariablesOf } from '../graph.js';
import { AskedView } from '../ui/asked-view.js';
import { useWords } from '../words/use-words.js';
import { wizardWords } from '../words/wizard.js';
import { type PlannedDay, previewScheduleQuery } from './documents.js';
import type { ScheduleInput } from './model.js';
import { PlannedDays } from './planned-days.js';

/** Somebody who types is not asked about at every key. */
const pauseMs = 250;
const daysAhead = 366;

interface RulePreviewProps {
  /** Nothing while something is missing. */
  input: ScheduleInput | undefined;
  missing: readonly Problem[];
  scheduleId: string | null;
}

/** What the rule says as it stands: the sentence, its next days, why each moved, what is in the way and what should be known. */
export function RulePreview({ input, missing, scheduleId }: RulePreviewProps) {
  const { preview: words } = useWords(wizardWords);
  return (
    // Longer than the window it scrolls by itself, and by key too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key
    <section class="panel stack wizard-preview" aria-labelledby="xem-truoc" tabIndex={0}>
      <h2 id="xem-truoc">{words.title}</h2>
      {missing.length > 0 && (
        <div class="notice notice-few">
          <div>
            <p>{words.waiting}</p>
            <ul class="lines">
              {missing.map(({ field, text }) => (
                <li key={`${field} ${text}`}>{text}</li>
              ))}
            </ul>
          </div>
        </div>
      )}
      {input && <Previewed input={input} scheduleId={scheduleId} />}
    </section>
  );
}

function Previewed({ input, scheduleId }: { input: ScheduleInput; scheduleId: string | null }) {
  const { preview: words } = useWords(wizardWords);
  const { now } = useDesk();
  const today = dayOf(now());
  const isAhead = input.effectiveFrom > today;
  const from = isAhead ? input.effectiveFrom : today;
  const rested = useRested(JSON.stringify({ input, scheduleId, from, to: addDays(from, daysAhead) }));
  const variables: VariablesOf<typeof previewScheduleQuery> = JSON.parse(rested);
  const asked = useAsked(previewScheduleQuery, variables, { concerns: ['schedule', 'session', 'structure'] });
  return (
    <AskedView asked={asked}>
      {({ previewSchedule }) => {
        if (!previewSchedule) return <p class="soft">{words.gone}</p>;
        const { sentence, problems, days } = previewSchedule;
        return (
          <>
            {problems.length > 0 && (
              <div class="notice notice-cancelled">
                <div>
                  <p>{words.wrong}</p>
                  <ul class="lines">
                    {problems.map(({ field, message }) => (
                      <li key={`${field} ${message}`}>{message}</li>
                    ))}
                  </ul>
                </div>
              </div>
            )}
            {sentence && (
              <p class="wizard-sentence" aria-live="polite">
                {sentence}
              </p>
            )}
            {sentence && <h3>{words.days}</h3>}
            {sentence && <Tally days={days} />}
            {sentence && <PlannedDays days={days} most={12} />}
          </>
        );
      }}
    </AskedView>
  );
}

/** What is to be seen among all days asked for, also those that are not shown. */
function Tally({ days }: { days: readonly PlannedDay[] }) {
  const { preview: words } = useWords(wizardWords);
  const moved = days.filter(({ day, nominalDay }) => day !== nominalDay).length;
  const blocked = days.filter(({ conflicts }) => conflicts.length > 0).length;
  const warned = days.filter(({ warnings }) => warnings.length > 0).length;
  return (
    <p class="acts">
      {moved > 0 && <span class="tag tag-moved">{fill(words.moved, { n: moved })}</span>}
      {blocked > 0 && <span class="tag tag-cancelled">{fill(words.blocked, { n: blocked })}</span>}
      {warned > 0 && <span class="tag tag-few">{fill(words.warned, { n: warned })}</span>}
    </p>
  );
}

/** A text once it has rested. */
function useRested(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), pauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}
