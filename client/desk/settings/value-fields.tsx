import { SelectField, TextField, Tick } from '../../ui/field.js';
import { fill } from '../../words/fill.js';
import type { Problems } from '../ui/form.js';
import { InputField } from '../ui/input-field.js';
import { accountWords } from '../words/accounts.js';
import { settingsWords } from '../words/settings.js';
import { useWords } from '../words/use-words.js';
import type { SettingLine } from './documents.js';
import { Channels, Topics } from './list-fields.js';
import type { ValueDraft } from './value-draft.js';

interface ValueFieldsProps {
  setting: SettingLine;
  draft: ValueDraft;
  onPut(part: Partial<ValueDraft>): void;
  problems: Problems;
}

/** The fields of a value, by its form. */
export function ValueFields({ setting, draft, onPut, problems }: ValueFieldsProps) {
  const words = useWords(settingsWords);
  const figure = (label: string, most: number | null) => (
    <InputField
      id="figure"
      type="number"
      label={label}
      min={String(setting.least ?? 0)}
      max={most === null ? '' : String(most)}
      value={draft.figure}
      onType={(value) => onPut({ figure: value })}
      error={problems.at('figure')}
    />
  );
  switch (setting.form) {
    case 'CHOICE':
      return (
        <SelectField
          id="choice"
          label={words.value}
          value={draft.choice}
          onPick={(choice) => onPut({ choice })}
          error={problems.at('choice')}
          options={setting.choices}
        />
      );
    case 'NUMBER':
      return figure(fill(words.valueIn, { unit: setting.unit ?? '' }), setting.most);
    case 'LEAD':
      return (
        <div class="form-row">
          {figure(words.value, setting.most)}
          <SelectField
            id="unit"
            label={words.unit}
            value={draft.unit}
            onPick={(unit) => onPut({ unit: unit === 'DAYS' ? 'DAYS' : 'WORKING_DAYS' })}
            options={[
              { value: 'WORKING_DAYS', text: words.units.WORKING_DAYS },
              { value: 'DAYS', text: words.units.DAYS },
            ]}
          />
        </div>
      );
    case 'REPRESENTATIVES':
      return <Lines draft={draft} onPut={onPut} problems={problems} />;
    case 'FIGURES':
      return <Figures setting={setting} draft={draft} onPut={onPut} problems={problems} />;
    case 'GROUNDS':
      return <Grounds setting={setting} draft={draft} onPut={onPut} problems={problems} />;
    case 'CHANNELS':
      return <Channels setting={setting} draft={draft} onPut={onPut} problems={problems} />;
    case 'TOPICS':
      return <Topics setting={setting} draft={draft} onPut={onPut} problems={problems} />;
    case 'ROLES':
      return <Roles draft={draft} onPut={onPut} />;
  }
}

function Lines({ draft, onPut, problems }: Omit<ValueFieldsProps, 'setting'>) {
  const words = useWords(settingsWords);
  const wrong = problems.at('lines');
  const put = (at: number, part: Partial<ValueDraft['lines'][number]>) =>
    onPut({ lines: draft.lines.map((line, index) => (index === at ? { ...line, ...part } : line)) });
  return (
    <fieldset class={`setting-lines${wrong ? ' field-wrong' : ''}`} id="lines" tabIndex={-1}>
      <legend>{words.lines}</legend>
      {wrong && <p class="field-error">{wrong.text}</p>}
      {draft.lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no name of its own.
        <div class="form-row" key={at}>
          <InputField
            id={`tu-${at}`}
            type="number"
            label={words.fromPeople}
            value={line.fromPeople}
            onType={(fromPeople) => put(at, { fromPeople })}
          />
          <InputField
            id={`dai-dien-${at}`}
            type="number"
            label={words.mostRepresentatives}
            value={line.mostRepresentatives}
            onType={(mostRepresentatives) => put(at, { mostRepresentatives })}
          />
          {draft.lines.length > 1 && (
            <button
              type="button"
              class="quiet"
              aria-label={fill(words.dropLine, { n: at + 1 })}
              onClick={() => onPut({ lines: draft.lines.filter((_, index) => index !== at) })}
            >
              {words.drop}
            </button>
          )}
        </div>
      ))}
      <button
        type="button"
        class="quiet"
        onClick={() => onPut({ lines: [...draft.lines, { fromPeople: '', mostRepresentatives: '' }] })}
      >
        {words.addLine}
      </button>
    </fieldset>
  );
}

function Figures({ setting, draft, onPut, problems }: ValueFieldsProps) {
  const wrong = problems.at('figure');
  return (
    <div id="figure" tabIndex={-1} class={wrong ? 'field-wrong' : undefined}>
      {wrong && <p class="field-error">{wrong.text}</p>}
      {setting.figures.map(({ name, text, least, most }) => (
        <InputField
          key={name}
          id={`so-${name}`}
          type="number"
          label={text}
          min={String(least)}
          max={String(most)}
          value={draft.figures[name] ?? ''}
          onType={(typed) => onPut({ figures: { ...draft.figures, [name]: typed } })}
        />
      ))}
    </div>
  );
}

function Grounds({ setting, draft, onPut, problems }: ValueFieldsProps) {
  const words = useWords(settingsWords);
  const wrong = problems.at('grounds');
  const tick = (code: string, isTicked: boolean) => {
    const { [code]: _, ...others } = draft.grounds;
    onPut({ grounds: isTicked ? { ...others, [code]: '' } : others });
  };
  return (
    <fieldset id="grounds" tabIndex={-1} class={wrong ? 'field-wrong' : undefined}>
      <legend>{setting.title}</legend>
      {wrong && <p class="field-error">{wrong.text}</p>}
      {setting.choices.map(({ value, text }) => (
        <div key={value}>
          <Tick
            id={`ly-do-${value}`}
            label={text}
            checked={value in draft.grounds}
            onTick={(checked) => tick(value, checked)}
          />
          {value in draft.grounds && (
            <TextField
              id={`van-ban-${value}`}
              label={fill(words.paperOf, { reason: text })}
              value={draft.grounds[value] ?? ''}
              onType={(typed) => onPut({ grounds: { ...draft.grounds, [value]: typed } })}
              required
            />
          )}
        </div>
      ))}
    </fieldset>
  );
}

const roleNames = [
  'ADMINISTRATOR',
  'SECRETARY',
  'HEAD',
  'LEADER',
  'RECEPTIONIST',
  'CASE_HANDLER',
  'INSPECTOR',
  'FRONT_OBSERVER',
] as const;

function Roles({ draft, onPut }: Pick<ValueFieldsProps, 'draft' | 'onPut'>) {
  const words = useWords(settingsWords);
  const { roles } = useWords(accountWords);
  return (
    <fieldset>
      <legend>{words.roles}</legend>
      {roleNames.map((role) => (
        <Tick
          key={role}
          id={`vai-tro-${role}`}
          label={roles[role]}
          checked={draft.roles.includes(role)}
          onTick={(checked) =>
            onPut({ roles: checked ? [...draft.roles, role] : draft.roles.filter((one) => one !== role) })
          }
        />
      ))}
    </fieldset>
  );
}
