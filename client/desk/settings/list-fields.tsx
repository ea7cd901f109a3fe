import { TextField, Tick } from '../../ui/field.js';
import { fill } from '../../words/fill.js';
import type { Problems } from '../ui/form.js';
import { settingsWords } from '../words/settings.js';
import { useWords } from '../words/use-words.js';
import type { SettingLine } from './documents.js';
import type { ValueDraft } from './value-draft.js';

interface ListFieldsProps {
  setting: SettingLine;
  draft: ValueDraft;
  onPut(part: Partial<ValueDraft>): void;
  problems: Problems;
}

/** Places to be ticked, at least one. */
export function Channels({ setting, draft, onPut, problems }: ListFieldsProps) {
  const wrong = problems.at('channels');
  return (
    <fieldset id="channels" tabIndex={-1} class={wrong ? 'field-wrong' : undefined}>
      <legend>{setting.title}</legend>
      {wrong && <p class="field-error">{wrong.text}</p>}
      {setting.choices.map(({ value, text }) => (
        <Tick
          key={value}
          id={`noi-${value}`}
          label={text}
          checked={draft.channels.includes(value)}
          onTick={(checked) =>
            onPut({ channels: checked ? [...draft.channels, value] : draft.channels.filter((one) => one !== value) })
          }
        />
      ))}
    </fieldset>
  );
}

/** The topics that are offered, in their order, each with words of one’s own; below, those that are not. */
export function Topics({ setting, draft, onPut, problems }: ListFieldsProps) {
  const words = useWords(settingsWords);
  const wrong = problems.at('topics');
  const { topics } = draft;
  const rest = setting.choices.filter(({ value }) => !topics.some(({ code }) => code === value));
  const textOf = (code: string) => setting.choices.find(({ value }) => value === code)?.text ?? code;
  const put = (at: number, part: Partial<ValueDraft['topics'][number]>) =>
    onPut({ topics: topics.map((topic, index) => (index === at ? { ...topic, ...part } : topic)) });
  const drop = (at: number) => onPut({ topics: topics.filter((_, index) => index !== at) });
  const raise = (at: number) => {
    const [moved] = topics.slice(at, at + 1);
    const others = topics.filter((_, index) => index !== at);
    if (moved) onPut({ topics: [...others.slice(0, at - 1), moved, ...others.slice(at - 1)] });
  };
  return (
    <fieldset id="topics" tabIndex={-1} class={wrong ? 'field-wrong' : undefined}>
      <legend>{setting.title}</legend>
      <p class="field-hint">{words.topicsHint}</p>
      {wrong && <p class="field-error">{wrong.text}</p>}
      {topics.map(({ code, vi, en }, at) => (
        <div key={code} class="stack">
          <Tick id={`linh-vuc-${code}`} label={`${at + 1}. ${textOf(code)}`} checked onTick={() => drop(at)} />
          <div class="form-row">
            <TextField
              id={`ten-${code}`}
              label={fill(words.topicVi, { topic: textOf(code) })}
              value={vi}
              onType={(typed) => put(at, { vi: typed })}
            />
            <TextField
              id={`ten-en-${code}`}
              label={fill(words.topicEn, { topic: textOf(code) })}
              value={en}
              onType={(typed) => put(at, { en: typed })}
            />
            {at > 0 && (
              <button
                type="button"
                class="quiet"
                aria-label={fill(words.raiseTopic, { topic: textOf(code) })}
                onClick={() => raise(at)}
              >
                {words.raise}
              </button>
            )}
          </div>
        </div>
      ))}
      {rest.map(({ value, text }) => (
        <Tick
          key={value}
          id={`linh-vuc-${value}`}
          label={text}
          checked={false}
          onTick={() => onPut({ topics: [...topics, { code: value, vi: '', en: '' }] })}
        />
      ))}
    </fieldset>
  );
}
