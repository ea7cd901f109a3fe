import { SelectField, TextField, Tick } from '../../ui/field.js';
import { fill } from '../../words/fill.js';
import type { EnumOf } from '../graph.js';
import { InputField } from '../ui/input-field.js';
import { calendarWords } from '../words/calendar.js';
import { shellWords } from '../words/shell.js';
import { useWords } from '../words/use-words.js';
import { wizardWords } from '../words/wizard.js';
import { OneOf } from './choices.js';
import { participantsOf } from './model.js';
import { StepBox, type StepProps } from './step.js';

/** What the rule is called, what it rests on, when it is in force, and the words its sessions are announced with. */
export function StepPapers(props: StepProps & { suggested: string }) {
  const { draft, put, problems, suggested } = props;
  const { papers: words } = useWords(wizardWords);
  const { kinds } = useWords(calendarWords);
  const { form } = useWords(shellWords);
  const day = (field: 'effectiveFrom' | 'effectiveTo', label: string) => (
    <InputField
      id={field}
      type="date"
      label={label}
      value={draft[field]}
      onType={(typed) => put({ [field]: typed }, field)}
      error={problems.at(field)}
    />
  );
  return (
    <StepBox title={words.title} problems={problems}>
      <TextField
        id="title"
        label={words.name}
        optional={form.optional}
        hint={fill(words.nameHint, { title: suggested })}
        value={draft.title}
        onType={(title) => put({ title }, 'title')}
        error={problems.at('title')}
      />
      <div class="form-row">
        {day('effectiveFrom', words.from)}
        {day('effectiveTo', `${words.to} ${form.optional}`)}
      </div>
      <TextField
        id="legalBasis"
        label={words.legalBasis}
        optional={form.optional}
        rows={3}
        value={draft.legalBasis}
        onType={(legalBasis) => put({ legalBasis }, 'legalBasis')}
        error={problems.at('legalBasis')}
      />
      <SelectField
        id="kind"
        label={words.kind}
        value={draft.kind}
        onPick={(kind) => put({ kind: kind as EnumOf<'SessionKind'> }, 'kind')}
        options={Object.entries(kinds).map(([value, text]) => ({ value, text }))}
      />
      <OneOf
        id="mode"
        legend={words.mode}
        options={words.modes}
        chosen={draft.mode}
        onPick={(mode) => put({ mode }, 'mode')}
      />
      <Announced {...props} />
    </StepBox>
  );
}

function Announced({ draft, put, problems }: StepProps) {
  const { papers: words } = useWords(wizardWords);
  const { form } = useWords(shellWords);
  const text = (field: 'expectedContent' | 'howToRegister' | 'whatToBring', label: string, hint?: string) => (
    <TextField
      id={field}
      label={label}
      optional={form.optional}
      hint={hint}
      rows={2}
      value={draft[field]}
      onType={(typed) => put({ [field]: typed }, field)}
      error={problems.at(field)}
    />
  );
  return (
    <>
      {text('expectedContent', words.content, words.contentHint)}
      {text('howToRegister', words.howToRegister)}
      {text('whatToBring', words.whatToBring)}
      <TextField
        id="participants"
        label={words.participants}
        optional={form.optional}
        rows={3}
        value={draft.participants.map(({ name }) => name).join('\n')}
        onType={(typed) => put({ participants: participantsOf(typed, draft.participants) }, 'participants')}
        error={problems.at('participants')}
      />
      {draft.hosts.length > 0 && (
        <fieldset>
          <legend>{words.hosts}</legend>
          {draft.hosts.map(({ id, name }) => (
            <Tick
              key={id}
              id={`host-${id}`}
              label={name}
              checked
              onTick={() => put({ hosts: draft.hosts.filter((one) => one.id !== id) }, 'hostIds')}
            />
          ))}
        </fieldset>
      )}
    </>
  );
}
