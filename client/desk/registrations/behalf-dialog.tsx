import { useRef, useState } from 'preact/hooks';
import { newKey } from '../../api/key.js';
import { TextField } from '../../ui/field.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { type AnyOutcome, useAct } from '../ask/use-act.js';
import { Dialog } from '../ui/dialog.js';
import { Form, OutcomeNotice, useProblems } from '../ui/form.js';
import { useOutcomeToast } from '../ui/outcome-toast.js';
import { useToast } from '../ui/toasts.js';
import { type RegistrationWords, registrationWords } from '../words/registrations.js';
import { shellWords } from '../words/shell.js';
import { useWords } from '../words/use-words.js';
import { cancelForMutation, moveForMutation } from './desk-documents.js';
import type { Detail } from './documents.js';
import { type Override, overrideIn } from './override.js';
import { Overrides } from './overrides.js';
import { PlaceField } from './place-field.js';
import { sayPlace } from './say.js';

interface BehalfDialogProps {
  act: 'move' | 'cancel';
  registration: Detail;
  onChanged(): void;
  onClose(): void;
}

/** Another time or the end of a registration, because its holder asked for it here or by phone. */
export function BehalfDialog(props: BehalfDialogProps) {
  const { act, registration, onClose } = props;
  const words = useWords(registrationWords);
  const { confirm } = useWords(shellWords);
  const { behalf } = words;
  const reader = useReader();
  const { wish, put, problems, outcome, isActing, asked, send } = useBehalf(props);
  const title = fill(act === 'move' ? behalf.moveTitle : behalf.cancelTitle, { name: registration.applicantName });
  return (
    <Dialog title={title} onClose={onClose}>
      <Form problems={problems} onSubmit={() => void send()}>
        <OutcomeNotice outcome={outcome} onAgain={() => void send()} />
        <p>{fill(behalf.now, { when: sayPlace(reader, registration) })}</p>
        {act === 'move' && (
          <PlaceField
            id="slotId"
            label={behalf.place}
            agencyId={registration.agencyId}
            except={registration.slot?.id}
            value={wish.slotId}
            onPick={(slotId) => put({ slotId })}
            error={problems.at('slotId')}
          />
        )}
        {asked.length > 0 && (
          <Overrides asked={asked} chosen={wish.overrides} onChoose={(overrides) => put({ overrides })} />
        )}
        <TextField
          id="reason"
          label={behalf.reason}
          hint={behalf.reasonHint}
          rows={2}
          value={wish.reason}
          onType={(reason) => put({ reason })}
          error={problems.at('reason')}
          required
        />
        <p class="notice">{tellsOf(registration, act, behalf)}</p>
        <div class="acts">
          <button type="submit" aria-disabled={isActing || undefined}>
            {act === 'move' ? behalf.move : behalf.cancel}
          </button>
          <button type="button" class="quiet" onClick={onClose}>
            {confirm.cancel}
          </button>
        </div>
      </Form>
    </Dialog>
  );
}

/** What the citizen gets to read of it, and what is final. */
function tellsOf(
  { phone, email }: Detail,
  act: BehalfDialogProps['act'],
  { told, notTold }: RegistrationWords['behalf'],
): string {
  return (phone || email ? told : notTold)[act];
}

interface Wish {
  slotId: string;
  reason: string;
  overrides: readonly Override[];
}

function useBehalf({ act, registration, onChanged, onClose }: BehalfDialogProps) {
  const { behalf, placeProblems, need } = useWords(registrationWords);
  const toast = useToast();
  const [wish, setWish] = useState<Wish>({ slotId: '', reason: '', overrides: [] });
  const [asked, setAsked] = useState<readonly Override[]>([]);
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const problems = useProblems();
  const key = useRef(newKey());
  const [move, moving] = useAct(moveForMutation);
  const [cancel, cancelling] = useAct(cancelForMutation);
  const told = useMoved(registration, onChanged);
  const isActing = moving.isActing || cancelling.isActing;
  const put = (part: Partial<Wish>) => {
    for (const field of Object.keys(part)) problems.cure(field);
    setWish((before) => ({ ...before, ...part }));
  };
  const send = async () => {
    const { slotId, overrides } = wish;
    const reason = wish.reason.trim();
    const missing = [...(act === 'move' && !slotId ? ['slotId' as const] : []), ...(reason ? [] : ['reason' as const])];
    if (isActing || problems.show(missing.map((field) => ({ field, text: need[field] })))) return;
    const same = {
      idempotencyKey: key.current,
      registrationId: registration.id,
      version: registration.version,
      reason,
    };
    const sent =
      act === 'move'
        ? await move({ input: { ...same, slotId, overrides: [...overrides] } })
        : await cancel({ input: same });
    if (sent.kind !== 'unknown') key.current = newKey();
    if (sent.kind === 'done') {
      onClose();
      if (sent.answer.__typename === 'RegistrationMovedFor') told(sent.answer.registration.version);
      else toast({ text: behalf.cancelled });
    } else {
      const rule = overrideIn(sent);
      if (rule) setAsked((before) => [...new Set([...before, rule])]);
      setOutcome(sent);
      if (sent.kind === 'refused' && sent.refusal.__typename === 'PlaceNotPossible')
        problems.show([{ field: 'slotId', text: placeProblems[sent.refusal.problem] }]);
    }
    onChanged();
  };
  return { wish, put, problems, outcome, isActing, asked, send };
}

/** Says that somebody was moved, and offers to give back the hour they had, as long as nobody else has it. */
function useMoved({ id, slot, status }: Detail, onChanged: () => void): (version: number) => void {
  const { behalf } = useWords(registrationWords);
  const toast = useToast();
  const say = useOutcomeToast();
  const [move] = useAct(moveForMutation);
  return (version) => {
    if (!slot || status !== 'CONFIRMED') return toast({ text: behalf.moved });
    const undo = async () => {
      const input = { registrationId: id, version, slotId: slot.id, overrides: [], reason: behalf.movedBackReason };
      say(await move({ input: { ...input, idempotencyKey: newKey() } }), behalf.movedBack);
      onChanged();
    };
    toast({ text: behalf.moved, undo });
  };
}
