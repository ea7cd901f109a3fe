import { useState } from 'preact/hooks';
import { firstOfMonth, lastOfMonth } from '../../calendar/days.js';
import { SelectField } from '../../ui/field.js';
import { dayOf } from '../../words/dates.js';
import { type AnyOutcome, useAct } from '../ask/use-act.js';
import { useDesk } from '../desk.js';
import type { EnumOf } from '../graph.js';
import { Form, OutcomeNotice, useProblems } from '../ui/form.js';
import { InputField } from '../ui/input-field.js';
import { useToast } from '../ui/toasts.js';
import { jobsWords } from '../words/jobs.js';
import { useWords } from '../words/use-words.js';
import { askForJobMutation } from './documents.js';

/** Has long work done for the agency and everything below it; the page may be left at once. */
export function AskForJob() {
  const words = useWords(jobsWords);
  const { agency, now, holds } = useDesk();
  const problems = useProblems();
  const toast = useToast();
  const today = dayOf(now());
  const kinds = (['GENERATE_CALENDARS', 'PUBLISH_CALENDARS'] as const).filter(
    (kind) => kind === 'PUBLISH_CALENDARS' || holds('SECRETARY'),
  );
  const [kind, setKind] = useState<EnumOf<'CalendarJobKind'>>(kinds[0] ?? 'PUBLISH_CALENDARS');
  const [span, setSpan] = useState({ from: today, to: lastOfMonth(firstOfMonth(today, 3)) });
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const [ask, { isActing }] = useAct(askForJobMutation);
  const put = (part: Partial<typeof span>) => {
    for (const field of Object.keys(part)) problems.cure(field);
    setSpan((before) => ({ ...before, ...part }));
  };
  const send = async () => {
    if (isActing || problems.show(span.from && span.to ? [] : [{ field: 'to', text: words.needDays }])) return;
    const done = await ask({ input: { agencyId: agency.id, kind, ...span } });
    setOutcome(done);
    if (done.kind === 'refused') problems.show(done.problems);
    if (done.kind === 'done') toast({ text: words.taken });
  };
  const day = (field: 'from' | 'to', label: string) => (
    <InputField
      id={field}
      type="date"
      label={label}
      value={span[field]}
      onType={(value) => put({ [field]: value })}
      error={problems.at(field)}
    />
  );
  return (
    <section class="panel stack" aria-labelledby="giao-viec">
      <h2 id="giao-viec">{words.ask}</h2>
      <p class="soft">{words.askLead}</p>
      <Form problems={problems} onSubmit={() => void send()}>
        <OutcomeNotice outcome={outcome} onAgain={() => void send()} />
        <SelectField
          id="kind"
          label={words.what}
          value={kind}
          onPick={(value) => setKind(value as EnumOf<'CalendarJobKind'>)}
          options={kinds.map((value) => ({ value, text: words.kinds[value] }))}
        />
        <div class="form-row">
          {day('from', words.from)}
          {day('to', words.to)}
        </div>
        <div class="acts">
          <button type="submit" aria-disabled={isActing || undefined}>
            {words.begin}
          </button>
        </div>
      </Form>
    </section>
  );
}
