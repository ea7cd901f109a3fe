import { SelectField, TextField } from '../../ui/field.js';
import { fill } from '../../words/fill.js';
import { InputField } from '../ui/input-field.js';
import { useWords } from '../words/use-words.js';
import { visitWords } from '../words/visits.js';
import type { Beginning } from './documents.js';
import { nobody, type PersonDraft, type VisitDraft } from './draft.js';

export interface VisitPart {
  draft: VisitDraft;
  put(part: Partial<VisitDraft>): void;
  known: Beginning;
}

interface PeopleFieldsProps extends VisitPart {
  error?: { mark: string; text: string } | undefined;
}

/** Who came in, and how many came together. */
export function PeopleFields({ draft, put, known, error }: PeopleFieldsProps) {
  const words = useWords(visitWords);
  const { people } = draft;
  const change = (index: number, part: Partial<PersonDraft>) =>
    put({ people: people.map((one, at) => (at === index ? { ...one, ...part } : one)) });
  const isLarge = Number(draft.peopleCount) >= known.largeGroupFrom;
  return (
    <fieldset id="people">
      <legend>{words.sections.who}</legend>
      {people.map((person, index) => (
        <div key={person.key} class="visit-person">
          <OnePerson
            {...{ person, index }}
            onChange={(part) => change(index, part)}
            error={index === 0 ? error : undefined}
          />
          {people.length > 1 && (
            <div class="acts">
              <button
                type="button"
                class="quiet"
                aria-label={`${words.removePerson}: ${person.fullName || fill(words.person, { n: index + 1 })}`}
                onClick={() => put({ people: people.filter((_, at) => at !== index) })}
              >
                {words.removePerson}
              </button>
            </div>
          )}
        </div>
      ))}
      <div class="acts">
        <button
          type="button"
          class="quiet"
          onClick={() => put({ people: [...people, { ...nobody(), capacity: 'REPRESENTATIVE' }] })}
        >
          {words.addPerson}
        </button>
      </div>
      <div class="form-row">
        <InputField
          id="peopleCount"
          type="number"
          min="1"
          label={words.peopleCount}
          hint={fill(words.peopleHint, { n: known.largeGroupFrom })}
          value={draft.peopleCount}
          onType={(peopleCount) => put({ peopleCount })}
        />
      </div>
      {isLarge && <p class="tag tag-few">{words.largeGroup}</p>}
    </fieldset>
  );
}

interface OnePersonProps {
  person: PersonDraft;
  index: number;
  onChange(part: Partial<PersonDraft>): void;
  error: { mark: string; text: string } | undefined;
}

function OnePerson({ person, index, onChange, error }: OnePersonProps) {
  const words = useWords(visitWords);
  const id = (name: string) => `${name}-${index}`;
  return (
    <>
      <div class="form-row">
        <TextField
          id={id('fullName')}
          label={words.fullName}
          value={person.fullName}
          onType={(fullName) => onChange({ fullName })}
          error={error}
          exact
          required
        />
        <TextField
          id={id('phone')}
          label={words.phone}
          type="tel"
          value={person.phone}
          onType={(phone) => onChange({ phone })}
          exact
        />
      </div>
      <div class="form-row">
        <TextField
          id={id('address')}
          label={words.address}
          value={person.address}
          onType={(address) => onChange({ address })}
        />
        <PaperFields {...{ person, index, onChange }} />
        <SelectField
          id={id('capacity')}
          label={words.capacity}
          value={person.capacity}
          onPick={(capacity) => onChange({ capacity: capacity as PersonDraft['capacity'] })}
          options={Object.entries(words.capacities).map(([value, text]) => ({ value, text }))}
        />
      </div>
    </>
  );
}

function PaperFields({ person, index, onChange }: Omit<OnePersonProps, 'error'>) {
  const words = useWords(visitWords);
  const id = (name: string) => `${name}-${index}`;
  return (
    <>
      <SelectField
        id={id('identityKind')}
        label={words.identityKind}
        value={person.identityKind}
        onPick={(kind) => onChange({ identityKind: kind as PersonDraft['identityKind'] })}
        options={[
          { value: '', text: words.noPaper },
          ...Object.entries(words.papersOf).map(([value, text]) => ({ value, text })),
        ]}
      />
      {person.identityKind !== '' && (
        <TextField
          id={id('identityNumber')}
          label={words.identityNumber}
          hint={person.keptNumber ? fill(words.keptNumber, { number: person.keptNumber }) : undefined}
          value={person.identityNumber}
          onType={(identityNumber) => onChange({ identityNumber })}
          exact
        />
      )}
    </>
  );
}
