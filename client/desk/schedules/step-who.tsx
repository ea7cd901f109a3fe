import { SelectField } from '../../ui/field.js';
import { fill } from '../../words/fill.js';
import { sayPosition } from '../session/say.js';
import { InputField } from '../ui/input-field.js';
import { useWords } from '../words/use-words.js';
import { wizardWords } from '../words/wizard.js';
import { StepBox, type StepProps } from './step.js';

/** Who receives: one position, or several in turn. */
export function StepWho({ draft, put, problems, house }: StepProps) {
  const words = useWords(wizardWords);
  const { positionIds } = draft;
  const shown = positionIds.length === 0 ? [''] : positionIds;
  const set = (ids: readonly string[]) => put({ positionIds: ids }, 'rule.turns');
  const optionsFor = (own: string) =>
    house.positions
      .filter(({ id }) => id === own || !positionIds.includes(id))
      .map((position) => ({ value: position.id, text: sayPosition(position) }));
  const isTurning = shown.length > 1;
  return (
    <StepBox title={words.who.title} hint={words.who.hint} field="rule.turns" problems={problems}>
      {shown.map((own, at) => (
        <div class="wizard-line" key={own || 'new'}>
          <SelectField
            id={`position-${at}`}
            label={isTurning ? fill(words.who.turn, { n: at + 1 }) : words.who.position}
            value={own}
            onPick={(id) => set(shown.map((one, index) => (index === at ? id : one)).filter(Boolean))}
            options={[...(own ? [] : [{ value: '', text: words.choose }]), ...optionsFor(own)]}
          />
          {isTurning && at > 0 && (
            <button
              type="button"
              class="quiet"
              aria-label={fill(words.who.earlier, { n: at + 1 })}
              onClick={() => set(earlier(shown, at))}
            >
              ↑
            </button>
          )}
          {isTurning && (
            <button
              type="button"
              class="quiet"
              aria-label={fill(words.removeOf, { what: fill(words.who.turn, { n: at + 1 }) })}
              onClick={() => set(shown.filter((_, index) => index !== at))}
            >
              {words.remove}
            </button>
          )}
        </div>
      ))}
      {positionIds.length > 0 && optionsFor('').length > 0 && positionIds.length < 12 && (
        <button type="button" class="quiet" onClick={() => set([...positionIds, optionsFor('')[0]?.value ?? ''])}>
          {words.who.add}
        </button>
      )}
      {isTurning && <CountedFrom draft={draft} put={put} />}
    </StepBox>
  );
}

function CountedFrom({ draft, put }: Pick<StepProps, 'draft' | 'put'>) {
  const { who: words } = useWords(wizardWords);
  return (
    <InputField
      id="countedFrom"
      type="date"
      label={words.countedFrom}
      hint={words.countedHint}
      value={draft.countedFrom}
      onType={(countedFrom) => put({ countedFrom }, 'rule.turns')}
    />
  );
}

/** The same with one of them a place earlier. */
function earlier(ids: readonly string[], at: number): string[] {
  const [before = '', own = ''] = ids.slice(at - 1, at + 1);
  return [...ids.slice(0, at - 1), own, before, ...ids.slice(at + 1)];
}
