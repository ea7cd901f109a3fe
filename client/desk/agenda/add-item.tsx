import { useState } from 'preact/hooks';
import { SelectField, TextField } from '../../ui/field.js';
import { fill } from '../../words/fill.js';
import type { AnyOutcome } from '../ask/use-act.js';
import { Dialog } from '../ui/dialog.js';
import { Form, OutcomeNotice, useProblems } from '../ui/form.js';
import { useShortcut } from '../ui/shortcuts.js';
import { agendaWords } from '../words/agenda.js';
import { useWords } from '../words/use-words.js';
import { nameOf } from './model.js';
import type { AgendaWork } from './use-agenda.js';

const kinds = ['TOPIC', 'BREAK', 'NOTE'] as const;
type Kind = (typeof kinds)[number];

/** Buttons that put a topic, a break or a note on the agenda. */
export function AddItem({ work, onAdded }: { work: AgendaWork; onAdded(id: string): void }) {
  const words = useWords(agendaWords);
  const [kind, setKind] = useState<Kind>();
  useShortcut({ keys: 'n', says: words.shortcuts.topic, run: () => setKind('TOPIC') });
  return (
    <>
      {kinds.map((one) => (
        <button key={one} type="button" class="quiet" onClick={() => setKind(one)}>
          {words.add[one]}
        </button>
      ))}
      {kind && (
        <Dialog title={words.add[kind]} onClose={() => setKind(undefined)}>
          <AddForm
            {...{ kind, work }}
            onEnd={(id) => {
              setKind(undefined);
              if (id) onAdded(id);
            }}
          />
        </Dialog>
      )}
    </>
  );
}

const atEnd = 'end';
const atStart = 'start';

function AddForm({ kind, work, onEnd }: { kind: Kind; work: AgendaWork; onEnd(id: string | null): void }) {
  const words = useWords(agendaWords);
  const problems = useProblems();
  const [title, setTitle] = useState(kind === 'BREAK' ? words.add.names.BREAK : '');
  const [minutes, setMinutes] = useState('15');
  const [where, setWhere] = useState(atEnd);
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const { items, sessionId } = work.agenda;
  const send = async () => {
    const place = where === atEnd ? {} : { afterItemId: where === atStart ? null : where };
    const lasts = kind === 'NOTE' ? {} : { minutes: Number(minutes) };
    const sent = await work.acts.add({ input: { sessionId, kind, title, ...lasts, ...place } });
    setOutcome(sent);
    if (sent.kind === 'refused') problems.show(sent.problems);
    if (sent.kind !== 'done') return;
    const { agenda, subjectId } = sent.answer;
    work.take(agenda);
    const back = async () => {
      const input = { itemId: subjectId ?? '', expectedVersion: agenda.version };
      const removed = await work.acts.remove({ input });
      if (removed.kind === 'done') work.take(removed.answer.agenda);
    };
    work.did({ says: fill(words.did.add, { name: title }), back });
    onEnd(subjectId);
  };
  const places = [
    { value: atEnd, text: words.add.atEnd },
    { value: atStart, text: words.add.atStart },
    ...items.map((item, index) => ({ value: item.id, text: `${index + 1}. ${nameOf(words, item)}` })),
  ];
  return (
    <Form problems={problems} onSubmit={() => void send()} idOf={(field) => `add-${field}`}>
      <OutcomeNotice outcome={outcome} onAgain={() => void send()} />
      <TextField id="add-title" label={words.add.title} value={title} onType={setTitle} error={problems.at('title')} />
      {kind !== 'NOTE' && (
        <TextField
          id="add-minutes"
          label={words.add.minutes}
          value={minutes}
          onType={setMinutes}
          inputMode="numeric"
          narrow
          error={problems.at('minutes')}
        />
      )}
      <SelectField id="add-where" label={words.add.where} value={where} onPick={setWhere} options={places} />
      <button type="submit">{words.add.save}</button>
    </Form>
  );
}
