import { SelectField } from '../../ui/field.js';
import { useAsked } from '../ask/use-asked.js';
import type { EnumOf } from '../graph.js';
import { auditWords } from '../words/audit.js';
import { useWords } from '../words/use-words.js';
import { auditActsQuery } from './documents.js';
import type { AuditWish } from './model.js';

interface AuditFiltersProps {
  wish: AuditWish;
  onChange(change: Partial<AuditWish>): void;
}

/** What narrows the list: kind, act, days; a person or a thing is chosen in the list itself and taken away here. */
export function AuditFilters({ wish, onChange }: AuditFiltersProps) {
  const { filters: words, kinds } = useWords(auditWords);
  const { data } = useAsked(auditActsQuery, {}, { concerns: [] });
  const acts = (data?.auditActs ?? []).filter((one) => wish.kind === '' || one.kind === wish.kind);
  const all = (text: string) => ({ value: '', text });
  const kindOptions = Object.entries(kinds).map(([value, text]) => ({ value, text }));
  return (
    <search class="filters" aria-label={words.label}>
      <SelectField
        id="loai"
        label={words.kind}
        value={wish.kind}
        onPick={(kind) => onChange({ kind: kind as EnumOf<'AuditKind'> | '', act: '' })}
        options={[all(words.everyKind), ...kindOptions]}
      />
      <SelectField
        id="viec"
        label={words.act}
        value={wish.act}
        onPick={(act) => onChange({ act })}
        options={[all(words.everyAct), ...acts.map(({ name, words: text }) => ({ value: name, text }))]}
      />
      <DayField id="tu" label={words.from} value={wish.from} onPick={(from) => onChange({ from })} />
      <DayField id="den" label={words.to} value={wish.to} onPick={(to) => onChange({ to })} />
      {wish.accountId && (
        <Narrowed text={words.onePerson} act={words.everybody} onEnd={() => onChange({ accountId: '' })} />
      )}
      {wish.subjectId && (
        <Narrowed text={words.oneThing} act={words.everything} onEnd={() => onChange({ subjectId: '' })} />
      )}
    </search>
  );
}

function DayField({
  id,
  label,
  value,
  onPick,
}: {
  id: string;
  label: string;
  value: string;
  onPick(day: string): void;
}) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        list={undefined}
        value={value}
        onChange={(event) => onPick(event.currentTarget.value)}
      />
    </div>
  );
}

function Narrowed({ text, act, onEnd }: { text: string; act: string; onEnd(): void }) {
  return (
    <p class="audit-narrowed">
      {text}{' '}
      <button type="button" class="bare" onClick={onEnd}>
        {act}
      </button>
    </p>
  );
}
