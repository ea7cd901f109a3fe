import { useState } from 'preact/hooks';
import type { Day } from '../../calendar/days.js';
import { SelectField, TextField } from '../../ui/field.js';
import type { AnyOutcome } from '../ask/use-act.js';
import { useAct } from '../ask/use-act.js';
import { useDesk } from '../desk.js';
import type { EnumOf } from '../graph.js';
import { useSearch } from '../shell/route.js';
import { Dialog } from '../ui/dialog.js';
import { Form, OutcomeNotice, type Problems, useProblems } from '../ui/form.js';
import { InputField } from '../ui/input-field.js';
import { useToast } from '../ui/toasts.js';
import { useUnsaved } from '../ui/use-unsaved.js';
import { calendarWords } from '../words/calendar.js';
import { shellWords } from '../words/shell.js';
import { useWords } from '../words/use-words.js';
import { type CalendarHouse, draftSessionMutation } from './documents.js';
import type { Lane } from './lanes.js';
import { beginDraft, findMissing, inputOf, type NewDraft } from './new-draft.js';

interface NewSessionProps {
  house: CalendarHouse;
  lane?: Lane | undefined;
  day: Day;
  onClose(): void;
}

/** Arranges a session by hand: who, when, where, and how its time is shared out. Nobody outside sees it yet. */
export function NewSession({ house, lane, day, onClose }: NewSessionProps) {
  const { draft: words } = useWords(calendarWords);
  const shell = useWords(shellWords);
  const { agency } = useDesk();
  const [, setSearch] = useSearch();
  const toast = useToast();
  const [first] = useState(() => beginDraft(house, lane, day));
  const [draft, setDraft] = useState<NewDraft>(first);
  const problems = useProblems();
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const [save, { isActing }] = useAct(draftSessionMutation);
  useUnsaved(draft !== first);
  const put = (part: Partial<NewDraft>) => {
    for (const field of Object.keys(part)) problems.cure(field);
    setDraft((before) => ({ ...before, ...part }));
  };
  const send = async () => {
    if (isActing || problems.show(findMissing(draft, words))) return;
    const done = await save({ input: inputOf(draft, agency.id) });
    if (done.kind === 'refused') problems.show(done.problems);
    if (done.kind !== 'done') return setOutcome(done);
    onClose();
    setSearch({ ngay: done.answer.session.day, buoi: done.answer.session.id });
    toast({ text: words.saved });
  };
  return (
    <Dialog title={words.title} onClose={onClose}>
      <Form problems={problems} onSubmit={() => void send()}>
        <OutcomeNotice outcome={outcome} onAgain={() => void send()} />
        <Who house={house} draft={draft} put={put} problems={problems} />
        <When draft={draft} put={put} problems={problems} />
        <Where house={house} draft={draft} put={put} problems={problems} />
        <TextField
          id="expectedContent"
          label={words.content}
          optional={shell.form.optional}
          rows={2}
          value={draft.expectedContent}
          onType={(expectedContent) => put({ expectedContent })}
          error={problems.at('expectedContent')}
        />
        <Slots draft={draft} put={put} problems={problems} />
        <div class="acts">
          <button type="submit" aria-disabled={isActing || undefined}>
            {words.save}
          </button>
          <button type="button" class="quiet" onClick={onClose}>
            {shell.confirm.cancel}
          </button>
        </div>
      </Form>
    </Dialog>
  );
}

interface PartProps {
  draft: NewDraft;
  put(part: Partial<NewDraft>): void;
  problems: Problems;
}

function Who({ house, draft, put, problems }: PartProps & { house: CalendarHouse }) {
  const { draft: words } = useWords(calendarWords);
  return (
    <SelectField
      id="assignedPositionId"
      label={words.who}
      value={draft.assignedPositionId}
      onPick={(assignedPositionId) => put({ assignedPositionId })}
      error={problems.at('assignedPositionId')}
      options={[
        { value: '', text: words.choose },
        ...house.positions.map(({ id, title, leader }) => ({
          value: id,
          text: `${leader.honorific} ${leader.fullName}, ${title}`,
        })),
      ]}
    />
  );
}

function When({ draft, put, problems }: PartProps) {
  const words = useWords(calendarWords);
  return (
    <>
      <SelectField
        id="kind"
        label={words.draft.kind}
        value={draft.kind}
        onPick={(kind) => put({ kind: kind as EnumOf<'SessionKind'> })}
        options={Object.entries(words.kinds).map(([value, text]) => ({ value, text }))}
      />
      <div class="form-row">
        <InputField
          id="day"
          type="date"
          label={words.draft.day}
          value={draft.day}
          onType={(day) => put({ day })}
          error={problems.at('day')}
        />
        <InputField
          id="from"
          type="time"
          label={words.draft.from}
          value={draft.from}
          onType={(from) => put({ from })}
        />
        <InputField id="to" type="time" label={words.draft.to} value={draft.to} onType={(to) => put({ to })} />
      </div>
    </>
  );
}

function Where({ house, draft, put, problems }: PartProps & { house: CalendarHouse }) {
  const { draft: words } = useWords(calendarWords);
  const shell = useWords(shellWords);
  return (
    <div class="form-row">
      <SelectField
        id="pointId"
        label={words.point}
        value={draft.pointId}
        onPick={(pointId) => put({ pointId })}
        error={problems.at('pointId')}
        options={[
          { value: '', text: words.choose },
          ...house.receptionPoints.map(({ id, name }) => ({ value: id, text: name })),
        ]}
      />
      <TextField
        id="room"
        label={words.room}
        optional={shell.form.optional}
        value={draft.room}
        onType={(room) => put({ room })}
        error={problems.at('room')}
      />
    </div>
  );
}

function Slots({ draft, put, problems }: PartProps) {
  const { draft: words } = useWords(calendarWords);
  const number = (field: 'minutes' | 'publicPlaces' | 'staffPlaces', label: string, hint?: string) => (
    <InputField
      id={field}
      type="number"
      label={label}
      value={draft[field]}
      onType={(value) => put({ [field]: value })}
      error={problems.at(field)}
      min="0"
      {...(hint ? { hint } : {})}
    />
  );
  return (
    <fieldset>
      <legend>{words.slots}</legend>
      <div class="form-row">
        {number('minutes', words.minutes, words.minutesHint)}
        {number('publicPlaces', words.publicPlaces)}
        {number('staffPlaces', words.staffPlaces)}
      </div>
    </fieldset>
  );
}
