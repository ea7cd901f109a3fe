import { useState } from 'preact/hooks';
import { useAct } from '../ask/use-act.js';
import { useDesk } from '../desk.js';
import { useConfirm } from '../ui/confirm.js';
import { useOutcomeToast } from '../ui/outcome-toast.js';
import { useShortcut } from '../ui/shortcuts.js';
import { sessionWords } from '../words/session.js';
import { useWords } from '../words/use-words.js';
import { CopySession } from './copy-session.js';
import { type DeskSession, markHeldMutation, publishMutation, unpublishMutation } from './documents.js';
import { PlanNotes } from './plan-notes.js';
import { TellingDialog } from './telling-dialog.js';
import type { TellingAct } from './telling-draft.js';

/** What can be done with a session as it stands, by who looks at it. */
export function SessionActs({ session }: { session: DeskSession }) {
  const words = useWords(sessionWords);
  const { holds, now } = useDesk();
  const [telling, setTelling] = useState<TellingAct>();
  const { publish, unpublish, hold } = usePlainActs(session);
  const { state, startsAt, published } = session;
  const isMine = holds('SECRETARY', 'HEAD');
  const isOn = state === 'SCHEDULED' || state === 'RESCHEDULED';
  const canMove = isMine && published && (isOn || state === 'POSTPONED');
  const begin = (act: TellingAct) => () => setTelling(act);
  useShortcut({ keys: 'h', says: words.acts.postpone, run: begin('POSTPONE'), isOff: !canMove });
  useShortcut({ keys: 'p', says: words.acts.delegate, run: begin('DELEGATE'), isOff: !(isMine && isOn) });
  if (!isMine) return null;
  return (
    <>
      {state === 'DRAFT' && (
        <button type="button" onClick={() => void publish()}>
          {words.acts.publish}
        </button>
      )}
      {isOn && startsAt <= now() && (
        <button type="button" onClick={() => void hold()}>
          {words.acts.held}
        </button>
      )}
      {canMove && <Quiet label={words.acts.postpone} onClick={begin('POSTPONE')} />}
      {isOn && <Quiet label={words.acts.delegate} onClick={begin('DELEGATE')} />}
      {canMove && <Quiet label={words.acts.cancel} onClick={begin('CANCEL')} />}
      {state === 'SCHEDULED' && <Quiet label={words.acts.unpublish} onClick={() => void unpublish()} />}
      {holds('SECRETARY') && <CopySession session={session} />}
      {telling && <TellingDialog act={telling} session={session} onClose={() => setTelling(undefined)} />}
    </>
  );
}

function Quiet({ label, onClick }: { label: string; onClick(): void }) {
  return (
    <button type="button" class="quiet" onClick={onClick}>
      {label}
    </button>
  );
}

/** Acts nobody has to be written to about. */
function usePlainActs({ id, warnings }: DeskSession) {
  const { acts } = useWords(sessionWords);
  const confirm = useConfirm();
  const [sendPublish] = useAct(publishMutation);
  const [sendUnpublish] = useAct(unpublishMutation);
  const [sendHeld] = useAct(markHeldMutation);
  const say = useOutcomeToast();
  return {
    async publish() {
      const text = (
        <>
          <p>{acts.publishText}</p>
          <PlanNotes notes={warnings} />
        </>
      );
      if (await confirm({ title: acts.publishTitle, text, act: acts.publish }))
        say(await sendPublish({ id, acknowledgeWarnings: warnings.length > 0 }), acts.published);
    },
    async unpublish() {
      const question = { title: acts.unpublishTitle, text: acts.unpublishText, act: acts.unpublish, isGrave: true };
      if (await confirm(question)) say(await sendUnpublish({ id }), acts.unpublished);
    },
    async hold() {
      say(await sendHeld({ id }), acts.markedHeld);
    },
  };
}
