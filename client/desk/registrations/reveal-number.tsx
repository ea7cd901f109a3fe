import { useState } from 'preact/hooks';
import { TextField } from '../../ui/field.js';
import type { AnyOutcome } from '../ask/use-act.js';
import { useDesk } from '../desk.js';
import { useFreshAct } from '../security/fresh-proof.js';
import { Dialog } from '../ui/dialog.js';
import { Form, OutcomeNotice, useProblems } from '../ui/form.js';
import { registrationWords } from '../words/registrations.js';
import { useWords } from '../words/use-words.js';
import { revealIdentityMutation } from './desk-documents.js';

/** Shows the whole number of somebody’s paper, after a reason and a fresh proof; both stay on record, the number does not. */
export function RevealNumber({ registrationId }: { registrationId: string }) {
  const { reveal: words } = useWords(registrationWords);
  const { holds } = useDesk();
  const [isOpen, setOpen] = useState(false);
  const [number, setNumber] = useState<string>();
  if (!holds('SECRETARY', 'HEAD', 'RECEPTIONIST')) return null;
  if (number !== undefined) return <strong role="status">{number}</strong>;
  return (
    <>
      <button type="button" class="bare" onClick={() => setOpen(true)}>
        {words.act}
      </button>
      {isOpen && (
        <AskWhy
          registrationId={registrationId}
          onClose={() => setOpen(false)}
          onShown={(shown) => {
            setNumber(shown);
            setOpen(false);
          }}
        />
      )}
    </>
  );
}

interface AskWhyProps {
  registrationId: string;
  onClose(): void;
  onShown(number: string): void;
}

function AskWhy({ registrationId, onClose, onShown }: AskWhyProps) {
  const { reveal: words } = useWords(registrationWords);
  const problems = useProblems();
  const [reason, setReason] = useState('');
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const [reveal, { isActing }] = useFreshAct(revealIdentityMutation);
  const send = async () => {
    if (isActing || problems.show(reason.trim() ? [] : [{ field: 'vi-sao', text: words.needReason }])) return;
    const done = await reveal({ input: { registrationId, reason: reason.trim() } });
    setOutcome(done);
    if (done.kind === 'done') onShown(done.answer.identityNumber);
  };
  return (
    <Dialog title={words.act} onClose={onClose}>
      <Form problems={problems} onSubmit={() => void send()}>
        <OutcomeNotice outcome={outcome} onAgain={() => void send()} />
        <p class="soft">{words.lead}</p>
        <TextField
          id="vi-sao"
          label={words.reason}
          rows={2}
          value={reason}
          onType={(value) => {
            problems.cure('vi-sao');
            setReason(value);
          }}
          error={problems.at('vi-sao')}
          required
        />
        <div class="acts">
          <button type="submit">{words.act}</button>
        </div>
      </Form>
    </Dialog>
  );
}
