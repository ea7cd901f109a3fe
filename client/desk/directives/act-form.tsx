import { useState } from 'preact/hooks';
import { TextField } from '../../ui/field.js';
import type { AnyOutcome } from '../ask/use-act.js';
import { Form, OutcomeNotice, useProblems } from '../ui/form.js';
import { InputField } from '../ui/input-field.js';
import { useToast } from '../ui/toasts.js';

/** One thing to write before an act: a text, or a day. */
export interface ActField {
  name: string;
  label: string;
  hint?: string;
  isDay?: boolean;
  rows?: number;
}

export interface ActButton {
  label: string;
  isQuiet?: boolean;
  act(typed: Readonly<Record<string, string>>): Promise<AnyOutcome>;
}

interface ActFormProps {
  /** Tells the fields of one form from those of another. */
  id: string;
  title: string;
  fields: readonly ActField[];
  buttons: readonly ActButton[];
  done: string;
}

/** A few fields and what can be done with them: the first button is what Enter does. */
export function ActForm({ id, title, fields, buttons, done }: ActFormProps) {
  const toast = useToast();
  const problems = useProblems();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const [last, setLast] = useState<ActButton>();
  const [isActing, setActing] = useState(false);
  const put = (name: string, value: string) => {
    problems.cure(name);
    setTyped((before) => ({ ...before, [name]: value }));
  };
  const send = async (button: ActButton | undefined) => {
    if (isActing || !button) return;
    setActing(true);
    setLast(button);
    const told = await button.act(typed);
    setActing(false);
    setOutcome(told);
    if (told.kind === 'refused') problems.show(told.problems);
    if (told.kind !== 'done') return;
    setTyped({});
    toast({ text: done });
  };
  return (
    <section class="panel stack" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <Form problems={problems} idOf={(field) => `${id}-${field}`} onSubmit={() => void send(buttons[0])}>
        <OutcomeNotice outcome={outcome} onAgain={() => void send(last)} />
        {fields.map(({ name, label, hint, isDay, rows }) => {
          const given = { id: `${id}-${name}`, label, value: typed[name] ?? '', error: problems.at(name) };
          const onType = (value: string) => put(name, value);
          return isDay ? (
            <InputField key={name} {...given} type="date" onType={onType} />
          ) : (
            <TextField key={name} {...given} hint={hint} {...(rows ? { rows } : {})} onType={onType} />
          );
        })}
        <div class="acts">
          {buttons.map((button, n) => (
            <button
              key={button.label}
              type={n === 0 ? 'submit' : 'button'}
              class={button.isQuiet ? 'quiet' : undefined}
              aria-disabled={isActing || undefined}
              onClick={n === 0 ? undefined : () => void send(button)}
            >
              {button.label}
            </button>
          ))}
        </div>
      </Form>
    </section>
  );
}
