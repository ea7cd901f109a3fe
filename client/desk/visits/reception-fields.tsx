import { SelectField, TextField } from '../../ui/field.js';
import { InputField } from '../ui/input-field.js';
import { useWords } from '../words/use-words.js';
import { visitWords } from '../words/visits.js';
import type { Beginning } from './documents.js';
import { type VisitDraft, withReceiver } from './draft.js';
import type { VisitPart } from './people-fields.js';

/** When it was, which kind of reception, and who received. */
export function ReceptionFields({ draft, put, known }: VisitPart) {
  const words = useWords(visitWords);
  const kinds = Object.entries(words.kinds).filter(([kind]) => (kind === 'REGULAR') === (draft.receivedBy === 'STAFF'));
  return (
    <fieldset>
      <legend>{words.sections.reception}</legend>
      <div class="form-row">
        <InputField
          id="receivedDay"
          type="date"
          label={words.receivedDay}
          value={draft.receivedDay}
          onType={(receivedDay) => put({ receivedDay })}
        />
        <InputField
          id="receivedTime"
          type="time"
          label={words.receivedTime}
          value={draft.receivedTime}
          onType={(receivedTime) => put({ receivedTime })}
        />
        <SelectField
          id="receivedBy"
          label={words.receivedBy}
          value={draft.receivedBy}
          onPick={(by) => put(withReceiver(draft, by as VisitDraft['receivedBy']))}
          options={Object.entries(words.by).map(([value, text]) => ({ value, text }))}
        />
        <SelectField
          id="kind"
          label={words.kind}
          value={draft.kind}
          onPick={(kind) => put({ kind: kind as VisitDraft['kind'] })}
          options={kinds.map(([value, text]) => ({ value, text }))}
        />
      </div>
      {draft.receivedBy !== 'STAFF' && <LeaderFields {...{ draft, put, known }} />}
    </fieldset>
  );
}

/** Which leader received, or who in whose place and by which paper. */
function LeaderFields({ draft, put, known }: VisitPart) {
  const words = useWords(visitWords);
  return (
    <div class="form-row">
      <LeaderField
        {...{ id: 'receiverPositionId', label: words.receiver, known, value: draft.receiverPositionId }}
        onPick={(receiverPositionId) => put({ receiverPositionId })}
      />
      {draft.receivedBy === 'DELEGATE' && (
        <LeaderField
          {...{ id: 'onBehalfOfPositionId', label: words.onBehalfOf, known, value: draft.onBehalfOfPositionId }}
          onPick={(onBehalfOfPositionId) => put({ onBehalfOfPositionId })}
        />
      )}
      {draft.receivedBy === 'DELEGATE' && (
        <TextField
          id="delegationNumber"
          label={words.delegationNumber}
          value={draft.delegationNumber}
          onType={(delegationNumber) => put({ delegationNumber })}
          exact
        />
      )}
    </div>
  );
}

interface LeaderFieldProps {
  id: string;
  label: string;
  known: Beginning;
  value: string;
  onPick(positionId: string): void;
}

function LeaderField({ id, label, known, value, onPick }: LeaderFieldProps) {
  const words = useWords(visitWords);
  const options = known.receivers.map((one) => ({ value: one.id, text: `${one.leader.fullName}, ${one.title}` }));
  return <SelectField {...{ id, label, value, onPick }} options={[{ value: '', text: words.choose }, ...options]} />;
}
