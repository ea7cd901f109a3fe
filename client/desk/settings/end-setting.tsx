import { useState } from 'preact/hooks';
import { addDays } from '../../calendar/days.js';
import { TextField } from '../../ui/field.js';
import { dayOf } from '../../words/dates.js';
import { type AnyOutcome, useAct } from '../ask/use-act.js';
import { useDesk } from '../desk.js';
import { Dialog } from '../ui/dialog.js';
import { Form, OutcomeNotice, useProblems } from '../ui/form.js';
import { InputField } from '../ui/input-field.js';
import { useToast } from '../ui/toasts.js';
import { settingsWords } from '../words/settings.js';
import { useWords } from '../words/use-words.js';
import { endSettingMutation, type SettingLine } from './documents.js';

/** Goes back to what stands above the agency, from a day on, by a paper. */
export function EndSetting({ setting }: { setting: SettingLine }) {
  const words = useWords(settingsWords);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <div class="acts">
        <button type="button" class="quiet" onClick={() => setOpen(true)}>
          {words.end}
        </button>
      </div>
      {isOpen && <Ending setting={setting} onClose={() => setOpen(false)} />}
    </>
  );
}

function Ending({ setting, onClose }: { setting: SettingLine; onClose(): void }) {
  const words = useWords(settingsWords);
  const { agency, now } = useDesk();
  const toast = useToast();
  const problems = useProblems();
  const [lastDay, setLastDay] = useState(addDays(dayOf(now()), -1));
  const [source, setSource] = useState('');
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const [end, { isActing }] = useAct(endSettingMutation);
  const send = async () => {
    if (isActing || problems.show(source.trim() ? [] : [{ field: 'source', text: words.needPaper }])) return;
    const done = await end({ input: { agencyId: agency.id, key: setting.key, lastDay, source: source.trim() } });
    setOutcome(done);
    if (done.kind === 'refused') problems.show(done.problems);
    if (done.kind !== 'done') return;
    toast({ text: words.ended });
    onClose();
  };
  return (
    <Dialog title={words.end} onClose={onClose}>
      <p class="soft">{words.endLead}</p>
      <Form problems={problems} onSubmit={() => void send()} idOf={(field) => `ket-thuc-${field}`}>
        <OutcomeNotice outcome={outcome} onAgain={() => void send()} />
        <InputField
          id="ket-thuc-lastDay"
          type="date"
          label={words.lastDay}
          value={lastDay}
          onType={(value) => {
            problems.cure('lastDay');
            setLastDay(value);
          }}
          error={problems.at('lastDay')}
        />
        <TextField
          id="ket-thuc-source"
          label={words.paper}
          value={source}
          onType={(value) => {
            problems.cure('source');
            setSource(value);
          }}
          error={problems.at('source')}
          required
        />
        <button type="submit" aria-disabled={isActing || undefined}>
          {words.end}
        </button>
      </Form>
    </Dialog>
  );
}
