import { useState } from 'preact/hooks';
import { timeOf } from '../../words/dates.js';
import type { AnyOutcome } from '../ask/use-act.js';
import { useAct } from '../ask/use-act.js';
import { Form, OutcomeNotice, useProblems } from '../ui/form.js';
import { InputField } from '../ui/input-field.js';
import { useToast } from '../ui/toasts.js';
import { sessionWords } from '../words/session.js';
import { useWords } from '../words/use-words.js';
import { addSlotsMutation, type DeskSession } from './documents.js';
import { instantOf } from './say.js';

/** One more slot, beginning where the last one ends. */
export function AddSlot({ session }: { session: DeskSession }) {
  const { slots: words } = useWords(sessionWords);
  const toast = useToast();
  const problems = useProblems();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [places, setPlaces] = useState('1');
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const [add, { isActing }] = useAct(addSlotsMutation);
  const begins = from || timeOf(session.slots.at(-1)?.endsAt ?? session.startsAt);
  const send = async () => {
    const [startsAt, endsAt] = [instantOf(session.day, begins), instantOf(session.day, to)];
    const missing = startsAt && endsAt ? [] : [{ field: 'slot-to', text: words.needTimes }];
    if (problems.show(missing) || !startsAt || !endsAt || isActing) return;
    const slot = { startsAt, endsAt, publicCapacity: Math.trunc(Number(places)), staffCapacity: 0 };
    const sent = await add({ input: { sessionId: session.id, slots: [slot] } });
    setOutcome(sent);
    if (sent.kind !== 'done') return;
    toast({ text: words.added });
    setFrom('');
    setTo('');
  };
  return (
    <Form problems={problems} onSubmit={() => void send()}>
      <OutcomeNotice outcome={outcome} onAgain={() => void send()} />
      <div class="form-row">
        <InputField id="slot-from" type="time" label={words.from} value={begins} onType={setFrom} />
        <InputField
          id="slot-to"
          type="time"
          label={words.to}
          value={to}
          onType={(value) => {
            problems.cure('slot-to');
            setTo(value);
          }}
          error={problems.at('slot-to')}
        />
        <InputField id="slot-places" type="number" label={words.public} value={places} onType={setPlaces} min="0" />
      </div>
      <button type="submit" class="quiet" aria-disabled={isActing || undefined}>
        {words.add}
      </button>
    </Form>
  );
}
