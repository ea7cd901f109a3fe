import { useState } from 'preact/hooks';
import { SelectField, TextField } from '../../ui/field.js';
import { fill } from '../../words/fill.js';
import type { AnyOutcome } from '../ask/use-act.js';
import { useAct } from '../ask/use-act.js';
import { useAsked } from '../ask/use-asked.js';
import { AskedView } from '../ui/asked-view.js';
import { Dialog } from '../ui/dialog.js';
import { Form, OutcomeNotice, type Problems, useProblems } from '../ui/form.js';
import { InputField } from '../ui/input-field.js';
import { useToast } from '../ui/toasts.js';
import { sessionWords } from '../words/session.js';
import { shellWords } from '../words/shell.js';
import { useWords } from '../words/use-words.js';
import { cancelMutation, type DeskSession, delegateMutation, deputiesQuery, postponeMutation } from './documents.js';
import { useUndo } from './last-change.js';
import { PlanNotes } from './plan-notes.js';
import { sayPosition } from './say.js';
import {
  begin,
  findMissing,
  newHours,
  type TellingAct,
  type TellingDraft,
  type TellingStart,
} from './telling-draft.js';
import { TellingPreview } from './telling-preview.js';

interface TellingDialogProps {
  act: TellingAct;
  session: DeskSession;
  /** What is decided already. */
  start?: TellingStart;
  onClose(): void;
}

/** An act everybody registered is told of: with its reason, who will be told in which words, and a way back afterwards. */
export function TellingDialog({ act, session, start, onClose }: TellingDialogProps) {
  const { telling, acts } = useWords(sessionWords);
  const shell = useWords(shellWords);
  const [draft, setDraft] = useState<TellingDraft>(() => begin(act, session, start));
  const problems = useProblems();
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const { perform, isActing } = usePerform(session, onClose);
  const put = (part: Partial<TellingDraft>) => {
    for (const field of Object.keys(part)) problems.cure(field);
    // Another time or another person has other things to be known about it.
    const isSame = Object.keys(part).every((field) => field === 'reason' || field === 'documentNumber');
    setDraft((before) => ({ ...before, isSeen: isSame && before.isSeen, ...part }));
  };
  const send = async () => {
    if (isActing || problems.show(findMissing(draft, telling))) return;
    const sent = await perform(draft);
    setOutcome(sent);
    if (notesIn(sent).length > 0) put({ isSeen: true });
  };
  const titles = { POSTPONE: telling.postponeTitle, CANCEL: telling.cancelTitle, DELEGATE: telling.delegateTitle };
  const labels = { POSTPONE: acts.postpone, CANCEL: acts.cancel, DELEGATE: acts.delegate };
  return (
    <Dialog title={titles[act]} onClose={onClose} wide>
      <div class="telling">
        <Form problems={problems} onSubmit={() => void send()}>
          <OutcomeNotice outcome={outcome} onAgain={() => void send()} />
          <PlanNotes notes={notesIn(outcome)} />
          {act === 'POSTPONE' && <NewTime draft={draft} put={put} problems={problems} />}
          {act === 'DELEGATE' && <Deputy session={session} draft={draft} put={put} problems={problems} />}
          <TextField
            id="reason"
            label={telling.reason}
            hint={telling.reasonHint}
            rows={3}
            value={draft.reason}
            onType={(reason) => put({ reason })}
            error={problems.at('reason')}
            required
          />
          <div class="acts">
            <button type="submit" aria-disabled={isActing || undefined}>
              {draft.isSeen ? fill(telling.knowing, { act: labels[act] }) : labels[act]}
            </button>
            <button type="button" class="quiet" onClick={onClose}>
              {shell.confirm.cancel}
            </button>
          </div>
        </Form>
        <TellingPreview session={session} draft={draft} />
      </div>
    </Dialog>
  );
}

/** What an act was refused for that only wants to be known. */
function notesIn(outcome: AnyOutcome | undefined): readonly { kind: string; message: string }[] {
  if (outcome?.kind !== 'refused') return [];
  return (outcome.refusal as { warnings?: { kind: string; message: string }[] }).warnings ?? [];
}

interface PartProps {
  draft: TellingDraft;
  put(part: Partial<TellingDraft>): void;
  problems: Problems;
}

function NewTime({ draft, put, problems }: PartProps) {
  const { telling } = useWords(sessionWords);
  const choice = (isMoving: boolean, label: string) => (
    <label class="tick">
      <input
        type="radio"
        name="newTime"
        checked={draft.isMoving === isMoving}
        data-first={isMoving || undefined}
        onChange={() => put({ isMoving })}
      />
      <span>{label}</span>
    </label>
  );
  return (
    <fieldset>
      <legend>{telling.newTime}</legend>
      {choice(true, telling.toNewTime)}
      {choice(false, telling.untilFurther)}
      {draft.isMoving && (
        <div class="form-row">
          <InputField
            id="day"
            type="date"
            label={telling.day}
            value={draft.day}
            onType={(day) => put({ day })}
            error={problems.at('day')}
          />
          <InputField id="from" type="time" label={telling.from} value={draft.from} onType={(from) => put({ from })} />
          <InputField id="to" type="time" label={telling.to} value={draft.to} onType={(to) => put({ to })} />
        </div>
      )}
    </fieldset>
  );
}

function Deputy({ session, draft, put, problems }: PartProps & { session: DeskSession }) {
  const { telling } = useWords(sessionWords);
  const shell = useWords(shellWords);
  const asked = useAsked(deputiesQuery, { agencyId: session.agency.id, day: session.day }, { concerns: ['structure'] });
  const now = session.actualPosition ?? session.assignedPosition;
  return (
    <>
      <AskedView asked={asked}>
        {({ agency }) => (
          <SelectField
            id="positionId"
            label={telling.deputy}
            value={draft.positionId}
            onPick={(positionId) => put({ positionId })}
            error={problems.at('positionId')}
            options={[
              { value: '', text: telling.choose },
              ...(agency?.positions ?? [])
                .filter(({ id }) => id !== now.id)
                .map((position) => ({ value: position.id, text: sayPosition(position) })),
            ]}
          />
        )}
      </AskedView>
      <TextField
        id="documentNumber"
        label={telling.document}
        optional={shell.form.optional}
        value={draft.documentNumber}
        onType={(documentNumber) => put({ documentNumber })}
        exact
      />
    </>
  );
}

/** Sends the act; when it is done, says so with a way to take it back, and closes. */
function usePerform(session: DeskSession, onClose: () => void) {
  const { acts } = useWords(sessionWords);
  const toast = useToast();
  const undo = useUndo();
  const [postpone, postponing] = useAct(postponeMutation);
  const [cancel, cancelling] = useAct(cancelMutation);
  const [delegate, delegating] = useAct(delegateMutation);
  const send = (draft: TellingDraft) => {
    const { id } = session;
    const reason = draft.reason.trim();
    const acknowledgeWarnings = draft.isSeen;
    if (draft.act === 'CANCEL') return cancel({ input: { id, reason } });
    if (draft.act === 'POSTPONE') return postpone({ input: { id, reason, acknowledgeWarnings, ...newHours(draft) } });
    const documentNumber = draft.documentNumber.trim() || null;
    return delegate({ input: { id, reason, acknowledgeWarnings, positionId: draft.positionId, documentNumber } });
  };
  const perform = async (draft: TellingDraft): Promise<AnyOutcome> => {
    const outcome = await send(draft);
    if (outcome.kind !== 'done') return outcome;
    const { lastChange } = outcome.answer.session;
    const said = { POSTPONE: acts.postponed, CANCEL: acts.cancelled, DELEGATE: acts.delegated };
    const back = lastChange?.undoable && {
      undo: () => undo(lastChange.id),
      undoUntil: lastChange.undoableUntil,
    };
    onClose();
    toast({ text: said[draft.act], ...(back || {}) });
    return outcome;
  };
  return { perform, isActing: postponing.isActing || cancelling.isActing || delegating.isActing };
}
