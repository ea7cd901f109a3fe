import { SelectField, TextField } from '../../ui/field.js';
import { fill } from '../../words/fill.js';
import { petitionWords } from '../words/petitions.js';
import { useWords } from '../words/use-words.js';
import { visitWords } from '../words/visits.js';
import { noPetition, type PetitionDraft } from './draft.js';
import type { VisitPart } from './people-fields.js';

/** Petitions taken in with the visit; mixed content gives several, and each may be handed over by itself. */
export function PetitionFields({ draft, put, known }: VisitPart) {
  const words = useWords(visitWords);
  const { petitions } = draft;
  const change = (index: number, part: Partial<PetitionDraft>) =>
    put({ petitions: petitions.map((one, at) => (at === index ? { ...one, ...part } : one)) });
  return (
    <fieldset id="petitions">
      <legend>{words.sections.petitions}</legend>
      {petitions.map((petition, index) => (
        <fieldset key={petition.key} class="visit-petition">
          <legend class="hidden-text">{fill(words.petition, { n: index + 1 })}</legend>
          <OnePetition {...{ petition, index, known }} onChange={(part) => change(index, part)} />
          <div class="acts">
            <button
              type="button"
              class="quiet"
              aria-label={`${words.removePetition}: ${fill(words.petition, { n: index + 1 })}`}
              onClick={() => put({ petitions: petitions.filter((_, at) => at !== index) })}
            >
              {words.removePetition}
            </button>
          </div>
        </fieldset>
      ))}
      <div class="acts">
        <button type="button" class="quiet" onClick={() => put({ petitions: [...petitions, noPetition()] })}>
          {words.addPetition}
        </button>
      </div>
    </fieldset>
  );
}

interface OnePetitionProps {
  petition: PetitionDraft;
  index: number;
  known: VisitPart['known'];
  onChange(part: Partial<PetitionDraft>): void;
}

function OnePetition({ petition, index, known, onChange }: OnePetitionProps) {
  const words = useWords(visitWords);
  const { types } = useWords(petitionWords);
  const id = (name: string) => `${name}-${index}`;
  return (
    <>
      <div class="form-row">
        <SelectField
          id={id('petitionType')}
          label={words.petitionType}
          value={petition.type}
          onPick={(type) => onChange({ type: type as PetitionDraft['type'] })}
          options={Object.entries(types).map(([value, text]) => ({ value, text }))}
        />
        <SelectField
          id={id('handlerId')}
          label={words.handler}
          hint={words.handlerHint}
          value={petition.handlerId}
          onPick={(handlerId) => onChange({ handlerId })}
          options={[
            { value: '', text: words.nobody },
            ...known.handlers.map(({ accountId, fullName }) => ({ value: accountId, text: fullName })),
          ]}
        />
      </div>
      <TextField
        id={id('petitionContent')}
        label={words.petitionContent}
        rows={3}
        value={petition.content}
        onType={(content) => onChange({ content })}
      />
    </>
  );
}
