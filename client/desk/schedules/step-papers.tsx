import { SelectField, TextField, Tick } from '../../ui/field.js';
import { dayOf } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useDesk } from '../desk.js';
import type { EnumOf } from '../graph.js';
import { InputField } from '../ui/input-field.js';
import { calendarWords } from '../words/calendar.js';
import { shellWords } from '../words/shell.js';
import { useWords } from '../words/use-words.js';
import { wizardWords } from '../words/wizard.js';
import { OneOf } from './choices.js';
import { hostsToAdd, participantsOf, type ScheduleDraft } from './model.js';
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

function Announced({ draft, put, problems, house }: StepProps) {
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
      <Hosts {...{ draft, put, house }} />
    </>
  );
}

/** Agencies that hold the sessions together with one's own; each is taken out by its tick, another is picked from those near. */
function Hosts({ draft, put, house }: Pick<StepProps, 'draft' | 'put' | 'house'>) {
  const { papers: words, choose } = useWords(wizardWords);
  const { form } = useWords(shellWords);
  const { now } = useDesk();
  const { hosts } = draft;
  const others = hostsToAdd(house, draft, dayOf(now()));
  const set = (chosen: ScheduleDraft['hosts']) => put({ hosts: chosen }, 'hostIds');
  return (
    <>
      {hosts.length > 0 && (
        <fieldset>
          <legend>{words.hosts}</legend>
          {hosts.map(({ id, name }) => (
            <Tick
              key={id}
              id={`host-${id}`}
              label={name}
              checked
              onTick={() => set(hosts.filter((one) => one.id !== id))}
            />
          ))}
        </fieldset>
      )}
      {others.length > 0 && hosts.length < 20 && (
        <SelectField
          id="hostIds"
          label={words.addHost}
          optional={form.optional}
          value=""
          onPick={(id) => set([...hosts, ...others.filter((one) => one.id === id)])}
          options={[{ value: '', text: choose }, ...others.map(({ id, name }) => ({ value: id, text: name }))]}
        />
      )}
    </>
  );
}
