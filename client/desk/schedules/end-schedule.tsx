import { useState } from 'preact/hooks';
import { TextField } from '../../ui/field.js';
import { dayOf } from '../../words/dates.js';
import { type AnyOutcome, useAct } from '../ask/use-act.js';
import { useDesk } from '../desk.js';
import { Dialog } from '../ui/dialog.js';
import { Form, OutcomeNotice, useProblems } from '../ui/form.js';
import { InputField } from '../ui/input-field.js';
import { useToast } from '../ui/toasts.js';
import { schedulesWords } from '../words/schedules.js';
import { useWords } from '../words/use-words.js';
import { type DeskSchedule, endScheduleMutation } from './documents.js';

/** Ends a rule on a day, with the reason; what it has made stays. */
export function EndSchedule({ schedule, onClose }: { schedule: DeskSchedule; onClose(): void }) {
  const { ending: words } = useWords(schedulesWords);
  const { now } = useDesk();
  const toast = useToast();
  const problems = useProblems();
  const [typed, setTyped] = useState({ lastDay: dayOf(now()), reason: '' });
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const [end, { isActing }] = useAct(endScheduleMutation);
  const put = (part: Partial<typeof typed>) => {
    for (const field of Object.keys(part)) problems.cure(field);
    setTyped((before) => ({ ...before, ...part }));
  };
  const send = async () => {
    const missing = [
      ...(typed.lastDay ? [] : [{ field: 'lastDay', text: words.needDay }]),
      ...(typed.reason.trim() ? [] : [{ field: 'reason', text: words.needReason }]),
    ];
    if (isActing || problems.show(missing)) return;
    const { lastDay, reason } = typed;
    const done = await end({
      input: { id: schedule.id, expectedVersion: schedule.version, lastDay, reason: reason.trim() },
    });
    if (done.kind === 'refused') problems.show(done.problems);
    if (done.kind !== 'done') return setOutcome(done);
    onClose();
    toast({ text: words.done });
  };
  return (
    <Dialog title={words.title} onClose={onClose}>
      <Form problems={problems} onSubmit={() => void send()}>
        <p>{words.lead}</p>
        <OutcomeNotice outcome={outcome} onAgain={() => void send()} />
        <InputField
          id="lastDay"
          type="date"
          label={words.lastDay}
          value={typed.lastDay}
          onType={(lastDay) => put({ lastDay })}
          error={problems.at('lastDay')}
        />
        <TextField
          id="reason"
          label={words.reason}
          rows={3}
          value={typed.reason}
          onType={(reason) => put({ reason })}
          error={problems.at('reason')}
          required
        />
        <div class="acts">
          <button type="submit" aria-disabled={isActing || undefined}>
            {words.act}
          </button>
        </div>
      </Form>
    </Dialog>
  );
}
