import { useState } from 'preact/hooks';
import { TextField } from '../../ui/field.js';
import { fill } from '../../words/fill.js';
import { type AnyOutcome, useAct } from '../ask/use-act.js';
import { Dialog } from '../ui/dialog.js';
import { Form, OutcomeNotice } from '../ui/form.js';
import { useShortcut } from '../ui/shortcuts.js';
import { useToast } from '../ui/toasts.js';
import { agendaWords } from '../words/agenda.js';
import { useWords } from '../words/use-words.js';
import { freezeMutation } from './documents.js';
import type { AgendaWork } from './use-agenda.js';

/** Holds the agenda fast as the next version; nothing to hold, no button. */
export function FreezeButton({ work }: { work: AgendaWork }) {
  const words = useWords(agendaWords);
  const [isOpen, setOpen] = useState(false);
  const { hasNews, versions } = work.agenda;
  const number = (versions.at(-1)?.number ?? 0) + 1;
  useShortcut({ keys: 'c', says: words.shortcuts.freeze, run: () => setOpen(true), isOff: !hasNews });
  if (!hasNews) return null;
  return (
    <>
      <button type="button" class="quiet" onClick={() => setOpen(true)}>
        {fill(words.versions.freeze, { number })}
      </button>
      {isOpen && (
        <Dialog title={words.versions.freezeTitle} onClose={() => setOpen(false)}>
          <FreezeForm work={work} number={number} onEnd={() => setOpen(false)} />
        </Dialog>
      )}
    </>
  );
}

function FreezeForm({ work, number, onEnd }: { work: AgendaWork; number: number; onEnd(): void }) {
  const { versions: words } = useWords(agendaWords);
  const toast = useToast();
  const [freeze] = useAct(freezeMutation);
  const [reason, setReason] = useState(words.reasonUsual);
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const { sessionId, version } = work.agenda;
  const send = async () => {
    const sent = await freeze({ input: { sessionId, expectedVersion: version, reason } });
    setOutcome(sent);
    if (sent.kind === 'refused' && sent.refusal.__typename === 'ChangedMeanwhile') work.take(sent.refusal.agenda);
    if (sent.kind !== 'done') return;
    work.take(sent.answer.agenda);
    toast({ text: fill(words.done, { number: sent.answer.version.number }) });
    onEnd();
  };
  return (
    <Form onSubmit={() => void send()}>
      <OutcomeNotice outcome={outcome} onAgain={() => void send()} />
      <p>{words.freezeText}</p>
      <TextField id="freeze-reason" label={words.reason} value={reason} onType={setReason} />
      <button type="submit">{fill(words.freeze, { number })}</button>
    </Form>
  );
}
