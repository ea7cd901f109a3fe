import { useState } from 'preact/hooks';
import { SelectField, TextField } from '../../ui/field.js';
import type { AnyOutcome } from '../ask/use-act.js';
import { Dialog } from '../ui/dialog.js';
import { Form, OutcomeNotice, useProblems } from '../ui/form.js';
import { InputField } from '../ui/input-field.js';

/** One question of a dialog; `name` is the field of the input, so that what is wrong finds its place. */
export interface Field {
  name: string;
  label: string;
  kind?: 'line' | 'area' | 'date' | 'number' | 'pick';
  value?: string;
  hint?: string;
  options?: readonly { value: string; text: string }[];
}

interface FieldDialogProps {
  title: string;
  fields: readonly Field[];
  button: string;
  /** Sends what was typed, by the names of the fields. */
  send(typed: Readonly<Record<string, string>>): Promise<AnyOutcome>;
  onDone(): void;
  onClose(): void;
}

/** A few questions and one button; what is refused is said at its field, and nothing typed is lost. */
export function FieldDialog({ title, fields, button, send, onDone, onClose }: FieldDialogProps) {
  const problems = useProblems();
  const [typed, setTyped] = useState<Record<string, string>>(() =>
    Object.fromEntries(fields.map(({ name, value, options }) => [name, value ?? options?.[0]?.value ?? ''])),
  );
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const [isSending, setSending] = useState(false);
  const submit = async () => {
    if (isSending) return;
    setSending(true);
    const done = await send(typed);
    setSending(false);
    setOutcome(done);
    if (done.kind === 'refused') problems.show(done.problems.filter(({ field }) => field in typed));
    if (done.kind === 'done') onDone();
  };
  const put = (name: string, value: string) => {
    problems.cure(name);
    setTyped((before) => ({ ...before, [name]: value }));
  };
  return (
    <Dialog title={title} onClose={onClose} wide>
      <Form problems={problems} onSubmit={() => void submit()}>
        <OutcomeNotice outcome={problems.listed.length > 0 ? undefined : outcome} onAgain={() => void submit()} />
        {fields.map((field) => (
          <OneField
            key={field.name}
            field={field}
            value={typed[field.name] ?? ''}
            onType={put}
            error={problems.at(field.name)}
          />
        ))}
        <div class="acts">
          <button type="submit" aria-disabled={isSending || undefined}>
            {button}
          </button>
        </div>
      </Form>
    </Dialog>
  );
}

interface OneFieldProps {
  field: Field;
  value: string;
  onType(name: string, value: string): void;
  error: { mark: string; text: string } | undefined;
}

function OneField({ field, value, onType, error }: OneFieldProps) {
  const { name, label, kind = 'line', hint, options = [] } = field;
  const type = (text: string) => onType(name, text);
  if (kind === 'pick') return <SelectField id={name} {...{ label, hint, value, options, error }} onPick={type} />;
  if (kind === 'line' || kind === 'area')
    return (
      <TextField id={name} {...{ label, hint, value, error }} onType={type} {...(kind === 'area' ? { rows: 5 } : {})} />
    );
  return <InputField id={name} type={kind} {...{ label, value, error }} onType={type} />;
}
