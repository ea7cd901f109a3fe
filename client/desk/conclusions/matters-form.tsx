import { useState } from 'preact/hooks';
import { SelectField, TextField, Tick } from '../../ui/field.js';
import { fill } from '../../words/fill.js';
import { type AnyOutcome, useAct } from '../ask/use-act.js';
import { useAsked } from '../ask/use-asked.js';
import { Form, OutcomeNotice, useProblems } from '../ui/form.js';
import { useToast } from '../ui/toasts.js';
import { useUnsaved } from '../ui/use-unsaved.js';
import { conclusionsWords } from '../words/conclusions.js';
import { useWords } from '../words/use-words.js';
import { type DeskConclusion, editConclusionMutation, registeredQuery } from './documents.js';

interface MatterDraft {
  key: string;
  id: string | null;
  publicText: string;
  text: string;
  registrationId: string;
  isWithheld: boolean;
}

/** What a conclusion says, matter by matter: once for everybody and, sealed, in full. */
export function MattersForm({ conclusion }: { conclusion: DeskConclusion }) {
  const { form: words } = useWords(conclusionsWords);
  const draft = useDraft(conclusion);
  const { typed, put, matters, putMatter, add, remove, problems, outcome, isActing, send } = draft;
  return (
    <Form problems={problems} onSubmit={() => void send()}>
      <OutcomeNotice outcome={outcome} onAgain={() => void send()} />
      <TextField
        id="subject"
        label={words.subject}
        value={typed.subject}
        required
        onType={(subject) => put({ subject })}
        error={problems.at('subject')}
      />
      <TextField
        id="opening"
        label={words.opening}
        value={typed.opening}
        rows={2}
        onType={(opening) => put({ opening })}
        error={problems.at('opening')}
      />
      <h2>{words.matters}</h2>
      {matters.map((matter, n) => (
        <MatterFields
          key={matter.key}
          n={n + 1}
          matter={matter}
          sessionId={conclusion.session?.id ?? ''}
          onPut={(part) => putMatter(matter.key, part)}
          onRemove={() => remove(matter.key)}
        />
      ))}
      <div class="acts">
        <button type="button" class="quiet" onClick={add}>
          {words.add}
        </button>
        <button type="submit" aria-disabled={isActing || undefined}>
          {words.save}
        </button>
      </div>
    </Form>
  );
}

interface FieldsProps {
  n: number;
  matter: MatterDraft;
  sessionId: string;
  onPut(part: Partial<MatterDraft>): void;
  onRemove(): void;
}

function MatterFields({ n, matter, sessionId, onPut, onRemove }: FieldsProps) {
  const { form: words } = useWords(conclusionsWords);
  const { data } = useAsked(registeredQuery, { sessionId }, { concerns: ['registration'], unless: !sessionId });
  const people = data?.registrations?.nodes ?? [];
  return (
    <fieldset class="matter">
      <legend>{fill(words.matter, { n })}</legend>
      <TextField
        id={`public-${matter.key}`}
        label={words.publicText}
        value={matter.publicText}
        rows={3}
        required
        onType={(publicText) => onPut({ publicText })}
      />
      <TextField
        id={`full-${matter.key}`}
        label={words.text}
        value={matter.text}
        rows={2}
        onType={(text) => onPut({ text })}
      />
      <SelectField
        id={`of-${matter.key}`}
        label={words.registration}
        value={matter.registrationId}
        onPick={(registrationId) => onPut({ registrationId })}
        options={[
          { value: '', text: words.noRegistration },
          ...people.map(({ id, code, applicantName }) => ({ value: id, text: `${code} ${applicantName}` })),
        ]}
      />
      <Tick
        id={`withheld-${matter.key}`}
        label={words.withheld}
        checked={matter.isWithheld}
        onTick={(isWithheld) => onPut({ isWithheld })}
      />
      <div class="acts">
        <button type="button" class="quiet" onClick={onRemove}>
          {fill(words.remove, { n })}
        </button>
      </div>
    </fieldset>
  );
}

let added = 0;

function blank(): MatterDraft {
  added += 1;
  return { key: `moi-${added}`, id: null, publicText: '', text: '', registrationId: '', isWithheld: false };
}

function draftOf(conclusion: DeskConclusion): MatterDraft[] {
  const known = conclusion.matters.map(({ id, publicText, text, registrationId, isWithheld }) => ({
    ...{ key: id, id, publicText, text: text ?? '', registrationId: registrationId ?? '', isWithheld },
  }));
  return known.length > 0 ? known : [blank()];
}

function useDraft(conclusion: DeskConclusion) {
  const { form: words } = useWords(conclusionsWords);
  const toast = useToast();
  const problems = useProblems();
  const [typed, setTyped] = useState({ subject: conclusion.subject, opening: conclusion.opening ?? '' });
  const [matters, setMatters] = useState(() => draftOf(conclusion));
  const [isDirty, setDirty] = useState(false);
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const [edit, { isActing }] = useAct(editConclusionMutation);
  useUnsaved(isDirty);
  const change = (next: (before: MatterDraft[]) => MatterDraft[]) => {
    setDirty(true);
    setMatters(next);
  };
  const send = async () => {
    if (isActing) return;
    const written = matters.filter(({ publicText, text }) => publicText.trim() || text.trim());
    const rows = written.map(({ id, publicText, text, registrationId, isWithheld }) => ({
      ...{ id, publicText, text: text || null, registrationId: registrationId || null, isWithheld },
    }));
    const { subject, opening } = typed;
    const { id, version: expectedVersion } = conclusion;
    const done = await edit({ input: { id, expectedVersion, subject, opening: opening || null, matters: rows } });
    setOutcome(done);
    if (done.kind === 'refused') problems.show(done.problems);
    if (done.kind !== 'done') return;
    setDirty(false);
    toast({ text: words.saved });
  };
  return {
    ...{ typed, matters, problems, outcome, isActing, send },
    put: (part: Partial<typeof typed>) => {
      setDirty(true);
      setTyped((before) => ({ ...before, ...part }));
    },
    putMatter: (key: string, part: Partial<MatterDraft>) =>
      change((before) => before.map((one) => (one.key === key ? { ...one, ...part } : one))),
    add: () => change((before) => [...before, blank()]),
    remove: (key: string) => change((before) => before.filter((one) => one.key !== key)),
  };
}
