import { useState } from 'preact/hooks';
import { firstOfMonth, lastOfMonth } from '../../calendar/days.js';
import { dayOf } from '../../words/dates.js';
import { type AnyOutcome, useAct } from '../ask/use-act.js';
import { useDesk } from '../desk.js';
import { Form, OutcomeNotice, useProblems } from '../ui/form.js';
import { InputField } from '../ui/input-field.js';
import { schedulesWords } from '../words/schedules.js';
import { useWords } from '../words/use-words.js';
import { type DeskSchedule, type Generated, generateSessionsMutation } from './documents.js';
import { GeneratedList } from './generated-list.js';

/** Makes drafts of a rule until a day, and tells what became of each. */
export function GenerateSessions({ schedule }: { schedule: DeskSchedule }) {
  const { generate: words } = useWords(schedulesWords);
  const { now } = useDesk();
  const problems = useProblems();
  const [span, setSpan] = useState(() => beginSpan(schedule, dayOf(now())));
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const [made, setMade] = useState<Generated>();
  const [generate, { isActing }] = useAct(generateSessionsMutation);
  const put = (part: Partial<typeof span>) => {
    problems.cure('to');
    setSpan((before) => ({ ...before, ...part }));
  };
  const send = async () => {
    if (isActing || problems.show(span.from && span.to ? [] : [{ field: 'to', text: words.needDays }])) return;
    const done = await generate({ scheduleId: schedule.id, ...span });
    setOutcome(done);
    if (done.kind === 'refused') problems.show(done.problems);
    if (done.kind === 'done') setMade(done.answer);
  };
  return (
    <section class="panel stack" aria-labelledby="tao-buoi">
      <h3 id="tao-buoi">{words.title}</h3>
      <p class="soft">{words.lead}</p>
      <Form problems={problems} onSubmit={() => void send()}>
        <OutcomeNotice outcome={outcome} onAgain={() => void send()} />
        <div class="form-row">
          <InputField
            id="from"
            type="date"
            label={words.from}
            value={span.from}
            onType={(from) => put({ from })}
            error={problems.at('from')}
          />
          <InputField
            id="to"
            type="date"
            label={words.to}
            value={span.to}
            onType={(to) => put({ to })}
            error={problems.at('to')}
          />
        </div>
        <div class="acts">
          <button type="submit" aria-disabled={isActing || undefined}>
            {words.act}
          </button>
        </div>
      </Form>
      <div role="status">{made && <GeneratedList generated={made} />}</div>
    </section>
  );
}

/** From today, or the first day of the rule, until the end of the third month from then; never beyond the rule. */
function beginSpan({ effectiveFrom, effectiveTo }: DeskSchedule, today: string) {
  const from = effectiveFrom > today ? effectiveFrom : today;
  const to = lastOfMonth(firstOfMonth(from, 3));
  return { from, to: effectiveTo && effectiveTo < to ? effectiveTo : to };
}
