import { useState } from 'preact/hooks';
import { sayDay } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { useAct } from '../ask/use-act.js';
import { useDesk } from '../desk.js';
import { useOutcomeToast } from '../ui/outcome-toast.js';
import { dialoguesWords } from '../words/dialogues.js';
import { useWords } from '../words/use-words.js';
import { type BodiesShown, type DialogueShown, stepMutation } from './documents.js';
import { ConcludeDialog, EditDialog, ReasonDialog, TellDialog } from './step-dialogs.js';

type State = DialogueShown['state'];
type Open = { dialog: 'edit' | 'conclude' | 'tell' } | { dialog: 'reason'; to: State } | null;

const needWords: readonly State[] = ['POSTPONED', 'CANCELLED', 'NOT_REQUIRED', 'HELD'];

/** Where a dialogue stands, by when people must be told, and where it can go. */
export function StepsPart({ dialogue, bodies }: { dialogue: DialogueShown; bodies: BodiesShown | null }) {
  const words = useWords(dialoguesWords);
  const { one } = words;
  const told = useOutcomeToast();
  const [step, { isActing }] = useAct(stepMutation);
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const go = async (to: State) => {
    if (to === 'CONCLUSION_ISSUED') return setOpen({ dialog: 'conclude' });
    if (needWords.includes(to)) return setOpen({ dialog: 'reason', to });
    if (isActing) return;
    told(await step({ input: { id: dialogue.id, expectedVersion: dialogue.version, to } }), words.states[to]);
  };
  return (
    <section class="panel stack" aria-labelledby="buoc">
      <h2 id="buoc">{words.states[dialogue.state]}</h2>
      {dialogue.stateReason && <p>{fill(one.reasonOf, { reason: dialogue.stateReason })}</p>}
      <Facts dialogue={dialogue} />
      {dialogue.isYours && (
        <>
          {dialogue.nextStates.length > 0 && <h3>{one.steps}</h3>}
          <div class="acts">
            {dialogue.nextStates.map((to, at) => (
              <button key={to} type="button" class={at === 0 ? undefined : 'quiet'} onClick={() => void go(to)}>
                {words.acts[to]}
              </button>
            ))}
          </div>
          <div class="acts">
            <button type="button" class="quiet" onClick={() => setOpen({ dialog: 'edit' })}>
              {words.edit}
            </button>
            {dialogue.kind !== 'INTERNAL_DIALOGUE' && (
              <button type="button" class="quiet" onClick={() => setOpen({ dialog: 'tell' })}>
                {one.tell}
              </button>
            )}
          </div>
        </>
      )}
      {open?.dialog === 'edit' && <EditDialog {...{ dialogue, bodies }} onClose={close} />}
      {open?.dialog === 'conclude' && <ConcludeDialog dialogue={dialogue} onClose={close} />}
      {open?.dialog === 'tell' && <TellDialog dialogue={dialogue} onClose={close} />}
      {open?.dialog === 'reason' && <ReasonDialog dialogue={dialogue} to={open.to} onClose={close} />}
    </section>
  );
}

function Facts({ dialogue }: { dialogue: DialogueShown }) {
  const words = useWords(dialoguesWords);
  const { words: common } = useReader();
  const { one, fields } = words;
  const { now } = useDesk();
  const short = (day: string) => sayDay(common, day, 'dayNumbers');
  const { noticeDueDay, announcedDay, resultDueDay, resultDay, channelsMissing, resultSource, heldDay } = dialogue;
  const late = <span class="tag tag-cancelled">{words.late}</span>;
  return (
    <ul class="lines">
      <li>
        {dialogue.day ? sayDay(common, dialogue.day) : words.noDay}
        {dialogue.setting && `. ${dialogue.setting}`}
        {dialogue.attendance !== null && `. ${fill(one.people, { n: dialogue.attendance })}`}
      </li>
      <li>
        {fields.audience}: {dialogue.audience}
        {dialogue.area && `. ${dialogue.area}`}
      </li>
      {noticeDueDay && (
        <li>
          {announcedDay
            ? fill(one.noticeDone, { day: short(announcedDay), due: short(noticeDueDay) })
            : fill(one.notice, { due: short(noticeDueDay) })}{' '}
          {dialogue.isNoticeLate && late}
        </li>
      )}
      {resultDueDay && (
        <li>
          {resultDay
            ? fill(one.resultDone, { day: short(resultDay), due: short(resultDueDay) })
            : fill(one.result, { due: short(resultDueDay) })}{' '}
          {dialogue.isResultLate && late}{' '}
          {resultSource && <span class="soft">{fill(one.by, { source: resultSource })}</span>}
        </li>
      )}
      {heldDay !== null && heldDay <= now() && channelsMissing.length > 0 && (
        <li>{fill(one.missing, { channels: channelsMissing.map((one) => words.channels[one]).join(', ') })}</li>
      )}
    </ul>
  );
}
