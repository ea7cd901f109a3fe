import { useState } from 'preact/hooks';
import { Tick } from '../../ui/field.js';
import { type AnyOutcome, useAct } from '../ask/use-act.js';
import { usePlace } from '../shell/route.js';
import { Dialog } from '../ui/dialog.js';
import { Form, OutcomeNotice } from '../ui/form.js';
import { InputField } from '../ui/input-field.js';
import { useShortcut } from '../ui/shortcuts.js';
import { useToast } from '../ui/toasts.js';
import { sessionWords } from '../words/session.js';
import { useWords } from '../words/use-words.js';
import { copyMutation, type DeskSession } from './documents.js';

/** Drafts the same session on another day, without its people, and goes there. */
export function CopySession({ session }: { session: DeskSession }) {
  const { copy: words } = useWords(sessionWords);
  const [isOpen, setOpen] = useState(false);
  useShortcut({ keys: 's', says: words.act, run: () => setOpen(true) });
  return (
    <>
      <button type="button" class="quiet" onClick={() => setOpen(true)}>
        {words.act}
      </button>
      {isOpen && (
        <Dialog title={words.title} onClose={() => setOpen(false)}>
          <CopyForm id={session.id} onEnd={() => setOpen(false)} />
        </Dialog>
      )}
    </>
  );
}

function CopyForm({ id, onEnd }: { id: string; onEnd(): void }) {
  const { copy: words } = useWords(sessionWords);
  const { go } = usePlace();
  const toast = useToast();
  const [copy, { isActing }] = useAct(copyMutation);
  const [day, setDay] = useState('');
  const [withAgenda, setWithAgenda] = useState(true);
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const [isMissing, setMissing] = useState(false);
  const send = async () => {
    setMissing(day === '');
    if (day === '') return;
    const sent = await copy({ input: { id, day, withAgenda } });
    setOutcome(sent);
    if (sent.kind !== 'done') return;
    toast({ text: words.done });
    onEnd();
    go(`/buoi/${sent.answer.session.id}`);
  };
  return (
    <Form onSubmit={() => void send()}>
      <OutcomeNotice outcome={outcome} onAgain={() => void send()} />
      <p>{words.text}</p>
      <InputField
        id="copy-day"
        type="date"
        label={words.day}
        value={day}
        onType={setDay}
        error={isMissing ? { mark: words.mark, text: words.needDay } : undefined}
      />
      <Tick
        id="copy-agenda"
        label={words.withAgenda}
        hint={words.agendaHint}
        checked={withAgenda}
        onTick={setWithAgenda}
      />
      <button type="submit" aria-disabled={isActing || undefined}>
        {words.save}
      </button>
    </Form>
  );
}
