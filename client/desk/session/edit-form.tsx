import { useState } from 'preact/hooks';
import { TextField } from '../../ui/field.js';
import { fill } from '../../words/fill.js';
import type { AnyOutcome } from '../ask/use-act.js';
import { useAct } from '../ask/use-act.js';
import { Form, OutcomeNotice, type Problems, useProblems } from '../ui/form.js';
import { useToast } from '../ui/toasts.js';
import { useUnsaved } from '../ui/use-unsaved.js';
import { sessionWords } from '../words/session.js';
import { useWords } from '../words/use-words.js';
import { type DeskSession, editMutation } from './documents.js';

const fields = ['room', 'expectedContent', 'topics', 'howToRegister', 'whatToBring', 'legalBasis'] as const;
type Field = (typeof fields)[number];
type Draft = Record<Field, string>;

const rows: Partial<Record<Field, number>> = { expectedContent: 5, topics: 3, howToRegister: 3, whatToBring: 3 };

/**
 * The words of a session to be changed.
 *
 * Should somebody else have saved meanwhile, nothing typed is lost: their words stand beside one's own, and saving again is
 * decided knowing them.
 */
export function EditForm({ session, onEnd }: { session: DeskSession; onEnd(): void }) {
  const { edit } = useWords(sessionWords);
  const toast = useToast();
  const problems = useProblems();
  const [begun, setBegun] = useState({ version: session.version, draft: draftOf(session) });
  const [draft, setDraft] = useState(begun.draft);
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const [save, { isActing }] = useAct(editMutation);
  const saved = draftOf(session);
  const changed = fields.filter((field) => draft[field] !== begun.draft[field]);
  const isStale = session.version !== begun.version;
  const isTheirs = (field: Field) => isStale && saved[field] !== begun.draft[field] && saved[field] !== draft[field];
  useUnsaved(changed.length > 0);
  const send = async () => {
    const words = Object.fromEntries(changed.map((field) => [field, saidOf(field, draft[field])]));
    const sent = await save({ input: { id: session.id, expectedVersion: session.version, ...words } });
    setOutcome(sent);
    if (sent.kind === 'refused') problems.show(sent.problems);
    if (sent.kind !== 'done') return;
    toast({ text: edit.saved });
    setBegun({ version: sent.answer.session.version, draft });
    onEnd();
  };
  return (
    <section class="panel">
      <Form problems={problems} onSubmit={() => void send()}>
        <OutcomeNotice outcome={outcome} onAgain={() => void send()} />
        {isStale && (
          <div class="notice notice-moved" role="alert">
            <div>{edit.stale}</div>
          </div>
        )}
        {fields.map((field) => (
          <EditField
            key={field}
            field={field}
            value={draft[field]}
            theirs={isTheirs(field) ? saved[field] : undefined}
            problems={problems}
            onType={(value) => setDraft((before) => ({ ...before, [field]: value }))}
          />
        ))}
        <div class="acts">
          <button type="submit" aria-disabled={isActing || undefined}>
            {isStale ? edit.overwrite : edit.save}
          </button>
          <button type="button" class="quiet" onClick={onEnd}>
            {edit.cancel}
          </button>
        </div>
      </Form>
    </section>
  );
}

interface EditFieldProps {
  field: Field;
  value: string;
  /** What somebody else has saved there meanwhile. */
  theirs: string | undefined;
  problems: Problems;
  onType(value: string): void;
}

function EditField({ field, value, theirs, problems, onType }: EditFieldProps) {
  const { edit, facts } = useWords(sessionWords);
  return (
    <div>
      <TextField
        id={field}
        label={field === 'expectedContent' ? facts.content : facts[field]}
        value={value}
        onType={(text) => {
          problems.cure(field);
          onType(text);
        }}
        error={problems.at(field)}
        hint={field === 'topics' ? edit.topicsHint : undefined}
        {...(rows[field] ? { rows: rows[field] } : {})}
      />
      {theirs !== undefined && <p class="notice notice-moved">{fill(edit.theirs, { text: theirs || facts.none })}</p>}
    </div>
  );
}

function draftOf(session: DeskSession): Draft {
  return {
    room: session.room ?? '',
    expectedContent: session.expectedContent ?? '',
    topics: session.topics.join('\n'),
    howToRegister: session.howToRegister ?? '',
    whatToBring: session.whatToBring ?? '',
    legalBasis: session.legalBasis ?? '',
  };
}

/** Empty is taken away. */
function saidOf(field: Field, text: string): string | string[] | null {
  if (field === 'topics')
    return text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  return text.trim() || null;
}
