import { SelectField, TextField, Tick } from '../../ui/field.js';
import type { Problems } from '../ui/form.js';
import { registrationWords } from '../words/registrations.js';
import { useWords } from '../words/use-words.js';
import type { AccessNeed, CounterDraft } from './counter-draft.js';
import { useTopics } from './use-topics.js';

interface CounterMatterProps {
  draft: CounterDraft;
  put(part: Partial<CounterDraft>): void;
  problems: Problems;
}

/** About what, and what somebody needs to be received. */
export function CounterMatter({ draft, put, problems }: CounterMatterProps) {
  const { counter: words, facts } = useWords(registrationWords);
  const { offered } = useTopics();
  return (
    <>
      <SelectField
        id="topicArea"
        label={words.topic}
        value={draft.topicArea}
        onPick={(picked) => put({ topicArea: offered.find(({ value }) => value === picked)?.value ?? '' })}
        options={[{ value: '', text: facts.noTopic }, ...offered]}
        error={problems.at('topicArea')}
      />
      <TextField
        id="summary"
        label={words.summary}
        hint={words.summaryHint}
        rows={3}
        value={draft.summary}
        onType={(summary) => put({ summary })}
        error={problems.at('summary')}
      />
      <Needs draft={draft} put={put} />
      <Tick
        id="consentReminders"
        label={words.reminders}
        checked={draft.consentReminders}
        onTick={(consentReminders) => put({ consentReminders })}
      />
    </>
  );
}

function Needs({ draft, put }: Pick<CounterMatterProps, 'draft' | 'put'>) {
  const { counter: words, accessNeeds, facts } = useWords(registrationWords);
  const needs = Object.keys(accessNeeds) as AccessNeed[];
  return (
    <fieldset>
      <legend>{facts.needs}</legend>
      <Tick
        id="needsInterpreter"
        label={words.interpreter}
        checked={draft.needsInterpreter}
        onTick={(needsInterpreter) => put({ needsInterpreter })}
      />
      {needs.map((need) => (
        <Tick
          key={need}
          id={`can-${need}`}
          label={accessNeeds[need]}
          checked={draft.accessNeeds.includes(need)}
          onTick={(isOn) =>
            put({ accessNeeds: isOn ? [...draft.accessNeeds, need] : draft.accessNeeds.filter((one) => one !== need) })
          }
        />
      ))}
    </fieldset>
  );
}
