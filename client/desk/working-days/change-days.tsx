import { useState } from 'preact/hooks';
import { SelectField, TextField } from '../../ui/field.js';
import { type AnyOutcome, useAct } from '../ask/use-act.js';
import { useAsked } from '../ask/use-asked.js';
import { AskedView } from '../ui/asked-view.js';
import { Form, OutcomeNotice, useProblems } from '../ui/form.js';
import { InputField } from '../ui/input-field.js';
import { useToast } from '../ui/toasts.js';
import { calendarWords } from '../words/calendar.js';
import { useWords } from '../words/use-words.js';
import { workingDaysWords } from '../words/working-days.js';
import { Effects } from './day-effects.js';
import { changeWorkingDaysMutation, dayEffectsQuery } from './documents.js';
import { type DaysDraft, daysOf, findMissing, noDays } from './model.js';

/** A change of one day or several in a row; whom it touches stands below before it is saved. */
export function ChangeDays({ agencyId }: { agencyId: string }) {
  const words = useWords(workingDaysWords);
  const { daysOff } = useWords(calendarWords);
  const { draft, put, problems, outcome, asked, days, isWaiting, people, isActing, send } = useChange(agencyId);
  const day = (field: 'from' | 'to') => (
    <InputField
      id={field}
      type="date"
      label={words[field]}
      value={draft[field]}
      onType={(value) => put({ [field]: value })}
      error={problems.at(field)}
    />
  );
  return (
    <section class="panel stack" aria-labelledby="doi-ngay">
      <h2 id="doi-ngay">{words.add}</h2>
      <Form problems={problems} onSubmit={() => void send()}>
        <OutcomeNotice outcome={outcome} onAgain={() => void send()} />
        <div class="form-row">
          {day('from')}
          {day('to')}
        </div>
        <SelectField
          id="kind"
          label={words.kind}
          value={draft.kind}
          onPick={(kind) => put({ kind })}
          options={[
            ...Object.entries(daysOff).map(([value, text]) => ({ value, text })),
            { value: '', text: words.usual },
          ]}
        />
        {draft.kind !== '' && (
          <TextField
            id="source"
            label={words.source}
            value={draft.source}
            onType={(source) => put({ source })}
            error={problems.at('source')}
          />
        )}
        {days.length > 0 && (
          <AskedView asked={asked}>
            {({ workingDayEffects }) => workingDayEffects && <Effects effects={workingDayEffects} />}
          </AskedView>
        )}
        <div class="acts">
          <button type="submit" aria-disabled={isActing || isWaiting || undefined}>
            {people > 0 ? words.acknowledge : words.save}
          </button>
        </div>
      </Form>
    </section>
  );
}

/** What is typed, whom it touches, and how it is kept: as seen only once that was shown. */
function useChange(agencyId: string) {
  const words = useWords(workingDaysWords);
  const toast = useToast();
  const problems = useProblems();
  const [draft, setDraft] = useState(noDays);
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const [change, { isActing }] = useAct(changeWorkingDaysMutation);
  const missing = findMissing(draft, words);
  const days = missing.length === 0 ? daysOf(draft) : [];
  const asked = useAsked(
    dayEffectsQuery,
    { agencyId, days },
    { unless: days.length === 0, concerns: ['schedule', 'session', 'registration'] },
  );
  const isSeen = asked.state === 'ready' && !asked.isOlder;
  const effects = isSeen && days.length > 0 ? asked.data?.workingDayEffects : undefined;
  const people = effects?.people ?? 0;
  const put = (part: Partial<DaysDraft>) => {
    for (const field of Object.keys(part)) problems.cure(field);
    setDraft((before) => ({ ...before, ...part }));
  };
  const send = async () => {
    if (isActing || problems.show(missing)) return;
    const done = await change({ input: { agencyId, days, acknowledged: people > 0 } });
    setOutcome(done);
    if (done.kind === 'refused') problems.show(done.problems);
    if (done.kind !== 'done') return;
    setDraft(noDays);
    toast({ text: words.saved });
  };
  const isWaiting = days.length > 0 && !isSeen;
  return { draft, put, problems, outcome, asked, days, isWaiting, people, isActing, send };
}
