import { useState } from 'preact/hooks';
import { TextField } from '../../ui/field.js';
import { dayOf, sayDay } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { useAct } from '../ask/use-act.js';
import type { VariablesOf } from '../graph.js';
import { useOutcomeToast } from '../ui/outcome-toast.js';
import { useToast } from '../ui/toasts.js';
import { agendaWords } from '../words/agenda.js';
import { useWords } from '../words/use-words.js';
import { addParticipantMutation, type DeskParticipant, editParticipantMutation } from './documents.js';
import type { AgendaWork } from './use-agenda.js';

type Change = Omit<VariablesOf<typeof editParticipantMutation>['input'], 'participantId' | 'expectedVersion'>;

/** Who is to be there beside the leader: invited when, what they answered, who said so. */
export function Participants({ work }: { work: AgendaWork }) {
  const { participants: words } = useWords(agendaWords);
  const { participants, mayEdit } = work.agenda;
  const change = useChange(work);
  return (
    <section class="panel" aria-labelledby="agenda-participants">
      <h2 id="agenda-participants">{words.label}</h2>
      {participants.length === 0 ? (
        <p class="soft">{words.empty}</p>
      ) : (
        <ul class="agenda-people">
          {participants.map((one) => (
            <Line key={one.id} participant={one} mayEdit={mayEdit} onChange={(what) => void change(one, what)} />
          ))}
        </ul>
      )}
      {mayEdit && <AddParticipant work={work} />}
    </section>
  );
}

interface LineProps {
  participant: DeskParticipant;
  mayEdit: boolean;
  onChange(change: Change): void;
}

function Line({ participant, mayEdit, onChange }: LineProps) {
  const words = useWords(agendaWords);
  const reader = useReader();
  const { name, invitedAt, answer, answeredBy } = participant;
  const { participants: say } = words;
  if (!mayEdit) {
    const invited = invitedAt && sayDay(reader.words, dayOf(invitedAt), 'dayNumbers');
    const said = answer ? words.answers[answer] : say.noAnswer;
    return <li>{[name, invited, said, answeredBy].filter(Boolean).join(', ')}</li>;
  }
  return (
    <li>
      <span class="agenda-person">{name}</span>
      <input
        type="date"
        aria-label={fill(say.invitedOf, { name })}
        value={invitedAt ? dayOf(invitedAt) : ''}
        onChange={({ currentTarget: { value } }) => onChange({ invitedAt: value ? `${value}T00:00:00+07:00` : null })}
      />
      <select
        aria-label={fill(say.answerOf, { name })}
        value={answer ?? ''}
        onChange={({ currentTarget: { value } }) => onChange({ answer: answerIn(value) })}
      >
        <option value="">{say.noAnswer}</option>
        <option value="COMING">{words.answers.COMING}</option>
        <option value="NOT_COMING">{words.answers.NOT_COMING}</option>
        <option value="SENDS_ANOTHER">{words.answers.SENDS_ANOTHER}</option>
      </select>
      <input
        type="text"
        aria-label={fill(say.byOf, { name })}
        placeholder={say.by}
        value={answeredBy ?? ''}
        disabled={answer === null}
        onChange={({ currentTarget: { value } }) => onChange({ answeredBy: value || null })}
      />
      <button
        type="button"
        class="icon-button"
        aria-label={fill(say.remove, { name })}
        onClick={() => onChange({ isRemoved: true })}
      >
        <span aria-hidden="true">×</span>
      </button>
    </li>
  );
}

function answerIn(value: string): DeskParticipant['answer'] {
  return value === 'COMING' || value === 'NOT_COMING' || value === 'SENDS_ANOTHER' ? value : null;
}

/** Saves what was changed of somebody; taking them off the list can be taken back. */
function useChange(work: AgendaWork) {
  const words = useWords(agendaWords);
  const say = useOutcomeToast();
  const toast = useToast();
  const [edit] = useAct(editParticipantMutation);
  const change = async (one: DeskParticipant, what: Change, expectedVersion = work.agenda.version): Promise<void> => {
    const outcome = await edit({ input: { ...what, participantId: one.id, expectedVersion } });
    if (outcome.kind === 'refused' && outcome.refusal.__typename === 'ChangedMeanwhile') {
      const { agenda, conflicts } = outcome.refusal;
      work.take(agenda);
      const [first] = conflicts;
      const again = () => void change(one, what, agenda.version);
      return work.settle({ field: first?.field ?? '', by: first?.by ?? '', at: first?.at ?? '', again });
    }
    if (outcome.kind !== 'done') return void say(outcome, words.saved);
    work.take(outcome.answer.agenda);
    const undo = () => change(one, { isRemoved: false }, outcome.answer.agenda.version);
    if (what.isRemoved) toast({ text: fill(words.participants.removed, { name: one.name }), undo });
  };
  return change;
}

function AddParticipant({ work }: { work: AgendaWork }) {
  const { participants: words, saved } = useWords(agendaWords);
  const say = useOutcomeToast();
  const [add] = useAct(addParticipantMutation);
  const [name, setName] = useState('');
  const send = async () => {
    const outcome = await add({ input: { sessionId: work.agenda.sessionId, name } });
    if (outcome.kind === 'done') work.take(outcome.answer.agenda);
    if (say(outcome, saved)) setName('');
  };
  return (
    <form
      class="agenda-add-person"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextField id="participant-name" label={words.addName} value={name} onType={setName} />
      <button type="submit" class="quiet">
        {words.add}
      </button>
    </form>
  );
}
