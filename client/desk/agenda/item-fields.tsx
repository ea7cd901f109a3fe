import { SelectField, TextField } from '../../ui/field.js';
import type { Problems } from '../ui/form.js';
import { InputField } from '../ui/input-field.js';
import { agendaWords } from '../words/agenda.js';
import { useWords } from '../words/use-words.js';
import type { DeskItem } from './documents.js';
import type { DraftField } from './model.js';
import type { ItemDraftWork } from './use-item-draft.js';

interface ItemFieldsProps {
  item: DeskItem;
  typing: ItemDraftWork;
  problems: Problems;
  agencies: readonly { id: string; name: string }[];
}

/** The fields of an item, those that its kind has. */
export function ItemFields({ item, typing, problems, agencies }: ItemFieldsProps) {
  const words = useWords(agendaWords);
  const { detail } = words;
  const { draft } = typing;
  const at = (field: DraftField) => ({
    id: `item-${field}`,
    value: draft[field],
    error: problems.at(field),
    onType(value: string) {
      problems.cure(field);
      typing.type(field, value);
    },
  });
  const states = [
    { value: '', text: detail.none },
    { value: 'ASKED', text: words.preparations.ASKED },
    { value: 'RECEIVED', text: words.preparations.RECEIVED },
  ];
  return (
    <>
      {item.kind !== 'REGISTRATION' && <TextField {...at('title')} label={detail.title} />}
      <div class="form-row">
        {item.kind !== 'NOTE' && (
          <InputField {...at('minutes')} type="number" label={detail.minutes} min="1" max="480" />
        )}
        {item.kind === 'BREAK' && (
          <InputField {...at('fixedTime')} type="time" label={detail.fixedTime} hint={detail.fixedHint} />
        )}
      </div>
      <Preparing field={at('preparing')} agencies={agencies} />
      <div class="form-row">
        <InputField {...at('dueDay')} type="date" label={detail.dueDay} />
        <SelectField
          id="item-preparation"
          label={detail.preparation}
          value={draft.preparation}
          onPick={(value) => typing.type('preparation', value)}
          options={states}
        />
      </div>
      <TextField {...at('note')} label={detail.note} rows={4} />
      <TextField {...at('answer')} label={detail.answer} rows={6} />
      <TextField {...at('documents')} label={detail.documents} hint={detail.documentsHint} rows={2} />
    </>
  );
}

interface PreparingProps {
  field: { id: string; value: string; onType(value: string): void };
  agencies: ItemFieldsProps['agencies'];
}

/** An agency out of the list, or any body in words. */
function Preparing({ field: { id, value, onType }, agencies }: PreparingProps) {
  const { detail } = useWords(agendaWords);
  return (
    <div class="field">
      <label for={id}>{detail.preparing}</label>
      <p class="field-hint" id={`${id}-hint`}>
        {detail.preparingHint}
      </p>
      <input
        id={id}
        type="text"
        list={`${id}-list`}
        value={value}
        aria-describedby={`${id}-hint`}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      <datalist id={`${id}-list`}>
        {agencies.map((agency) => (
          <option key={agency.id} value={agency.name} />
        ))}
      </datalist>
    </div>
  );
}
