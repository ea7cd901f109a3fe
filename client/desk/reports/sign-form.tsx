import { useState } from 'preact/hooks';
import { TextField } from '../../ui/field.js';
import { sayDay } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { useDesk } from '../desk.js';
import { useFreshAct } from '../security/fresh-proof.js';
import { useConfirm } from '../ui/confirm.js';
import { useOutcomeToast } from '../ui/outcome-toast.js';
import { reportsWords } from '../words/reports.js';
import { useWords } from '../words/use-words.js';
import { signReportMutation } from './documents.js';

interface SignFormProps {
  formCode: string;
  period: { from: string; to: string; below: boolean };
  /** The period is signed: another signature adjusts it, with a reason. */
  wasSigned: boolean;
}

/** Signs what stands above, for good. */
export function SignForm({ formCode, period: { from, to, below }, wasSigned }: SignFormProps) {
  const { forms: words } = useWords(reportsWords);
  const { words: common } = useReader();
  const { agency } = useDesk();
  const [reason, setReason] = useState('');
  const [sign, { isActing }] = useFreshAct(signReportMutation);
  const confirm = useConfirm();
  const told = useOutcomeToast();
  const act = wasSigned ? words.adjust : words.sign;
  const send = async () => {
    const days = { from: sayDay(common, from, 'dayNumbers'), to: sayDay(common, to, 'dayNumbers') };
    const text = fill(words.confirm, { form: formCode.replace('_', '/'), ...days });
    if (isActing || !(await confirm({ title: act, text, act }))) return;
    const input = { agencyId: agency.id, formCode, from, to, includeSubordinate: below };
    const outcome = await sign({ input: { ...input, ...(wasSigned && reason.trim() ? { reason } : {}) } });
    if (told(outcome, words.signed)) setReason('');
  };
  return (
    <div class="panel stack no-print">
      {wasSigned && <TextField id="ly-do" label={words.reason} value={reason} onType={setReason} rows={2} />}
      <div class="acts">
        <button type="button" aria-disabled={isActing || undefined} onClick={() => void send()}>
          {act}
        </button>
      </div>
    </div>
  );
}
