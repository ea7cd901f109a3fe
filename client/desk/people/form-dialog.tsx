import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { SelectField, TextField } from '../../ui/field.js';
import { fill } from '../../words/fill.js';
import type { AnyOutcome } from '../ask/use-act.js';
import { Dialog } from '../ui/dialog.js';
import { Form, OutcomeNotice, type Problems, useProblems } from '../ui/form.js';
import { InputField } from '../ui/input-field.js';
import { useToast } from '../ui/toasts.js';
import { useUnsaved } from '../ui/use-unsaved.js';
import { peopleWords } from '../words/people.js';
import { shellWords } from '../words/shell.js';
import { useWords } from '../words/use-words.js';
import { type AskedField, findEmpty, type Typed } from './asked-fields.js';

interface FormDialogProps {
  title: string;
  lead?: ComponentChildren;
  fields: readonly AskedField[];
  start?: Typed;
  act: string;
  /** Said when it is done. */
  done: string;
  send(typed: Typed): Promise<AnyOutcome>;
  onClose(): void;
}

/** A short form in a dialog: what is missing is named, what is refused stands beside its field, what is typed is not lost by leaving. */
export function FormDialog({ title, lead, fields, start = {}, act, done, send, onClose }: FormDialogProps) {
  const words = useWords(peopleWords);
  const shell = useWords(shellWords);
  const toast = useToast();
  const problems = useProblems();
  const [typed, setTyped] = useState<Typed>(start);
  const [isActing, setActing] = useState(false);
  const [outcome, setOutcome] = useState<AnyOutcome>();
  useUnsaved(typed !== start && outcome?.kind !== 'done');
  const put = (name: string, value: string) => {
    problems.cure(name);
    setTyped((before) => ({ ...before, [name]: value }));
  };
  const submit = async () => {
    if (isActing || problems.show(findEmpty(fields, typed, (label) => fill(words.need, { label })))) return;
    setActing(true);
    const sent = await send(typed);
    setActing(false);
    setOutcome(sent);
    if (sent.kind === 'refused') problems.show(sent.problems);
    if (sent.kind !== 'done') return;
    toast({ text: done });
    onClose();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <Form problems={problems} onSubmit={() => void submit()} idOf={(field) => `muc-${field}`}>
        <OutcomeNotice outcome={outcome} onAgain={() => void submit()} />
        {lead && <p class="soft">{lead}</p>}
        {fields.map((field) => (
          <Asked key={field.name} field={field} value={typed[field.name] ?? ''} put={put} problems={problems} />
        ))}
        <div class="dialog-acts">
          <button type="submit" aria-disabled={isActing || undefined}>
            {act}
          </button>
          <button type="button" class="quiet" onClick={onClose}>
            {shell.confirm.cancel}
          </button>
        </div>
      </Form>
    </Dialog>
  );
}

interface AskedProps {
  field: AskedField;
  value: string;
  put(name: string, value: string): void;
  problems: Problems;
}

function Asked({ field: { name, label, kind, hint, isRequired, options = [] }, value, put, problems }: AskedProps) {
  const { form } = useWords(shellWords);
  const id = `muc-${name}`;
  const error = problems.at(name);
  const onType = (text: string) => put(name, text);
  if (kind === 'tick')
    return (
      <label class="tick">
        <input
          id={id}
          type="checkbox"
          checked={value === 'true'}
          onChange={(event) => onType(event.currentTarget.checked ? 'true' : '')}
        />
        <span>{label}</span>
      </label>
    );
  if (kind === 'several') return <Several {...{ id, label, options, value, onType }} />;
  if (kind === 'select') return <SelectField {...{ id, label, value, error, options, hint }} onPick={onType} />;
  if (kind === 'date')
    return <InputField {...{ id, label, value, error, onType }} type="date" {...(hint ? { hint } : {})} />;
  return (
    <TextField
      {...{ id, label, value, error, hint, onType }}
      optional={isRequired ? undefined : form.optional}
      {...(kind === 'lines' ? { rows: 2 } : {})}
      {...(isRequired ? { required: true } : {})}
    />
  );
}

interface SeveralProps {
  id: string;
  label: string;
  options: readonly { value: string; text: string }[];
  value: string;
  onType(value: string): void;
}

function Several({ id, label, options, value, onType }: SeveralProps) {
  const chosen = new Set(value.split(' ').filter(Boolean));
  const toggle = (one: string) => {
    const next = new Set(chosen);
    if (!next.delete(one)) next.add(one);
    onType([...next].join(' '));
  };
  return (
    <fieldset id={id}>
      <legend>{label}</legend>
      {options.map(({ value: one, text }) => (
        <label key={one} class="tick">
          <input type="checkbox" checked={chosen.has(one)} onChange={() => toggle(one)} />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
