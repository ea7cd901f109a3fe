import { useRef, useState } from 'preact/hooks';
import { newKey } from '../../api/key.js';
import { dayOf } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import type { Problem } from '../ask/use-act.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import { AskedView } from '../ui/asked-view.js';
import { Dialog } from '../ui/dialog.js';
import { Form, OutcomeNotice, useProblems } from '../ui/form.js';
import { useShortcut } from '../ui/shortcuts.js';
import { useUnsaved } from '../ui/use-unsaved.js';
import { type RegistrationWords, registrationWords } from '../words/registrations.js';
import { shellWords } from '../words/shell.js';
import { useWords } from '../words/use-words.js';
import { type Ground, type Template, wordsQuery } from './documents.js';
import { beginDraft, type Draft, fieldId, inputOf, missingIn } from './draft.js';
import { NotTaken } from './not-taken.js';
import { ReplyFields } from './reply-fields.js';
import { ReplyPreview } from './reply-preview.js';
import { type Begun, type Ended, useTriage } from './use-triage.js';

interface ReplyDialogProps {
  begun: Begun;
  /** What was written for the same act before the dialog was closed. */
  kept: Draft | undefined;
  onKeep(draft: Draft): void;
  onChanged(): void;
  /** With those it was done for. */
  onDone(ids: readonly string[]): void;
  onClose(): void;
}

/** An act the citizen is told of: its ground, the reply in ready words that can be changed, and the letter as it will be. */
export function ReplyDialog(props: ReplyDialogProps) {
  const { begun, onClose } = props;
  const words = useWords(registrationWords);
  const [first] = begun.lines;
  const asked = useAsked(wordsQuery, { agencyId: first?.agencyId ?? '' }, { concerns: [], unless: !first });
  const said = { act: words.acts[begun.act], name: first?.applicantName ?? '', n: begun.lines.length };
  const title = fill(begun.lines.length > 1 ? words.reply.titleMany : words.reply.titleOne, said);
  return (
    <Dialog title={title} onClose={onClose} wide>
      <AskedView asked={asked}>
        {({ triageGrounds, replyTemplates }) => (
          <ReplyForm {...props} grounds={triageGrounds ?? []} templates={replyTemplates ?? []} />
        )}
      </AskedView>
    </Dialog>
  );
}

interface ReplyFormProps extends ReplyDialogProps {
  grounds: readonly Ground[];
  templates: readonly Template[];
}

function ReplyForm(props: ReplyFormProps) {
  const { begun, grounds, templates, onClose } = props;
  const words = useWords(registrationWords);
  const { confirm } = useWords(shellWords);
  const writing = useWriting(props);
  const { draft, lines, problems, ended, isActing, put, send } = writing;
  useShortcut({ keys: 'Ctrl+Enter', says: words.keys.send, run: () => void send(lines) });
  useUnsaved(draft.isTouched);
  const count = lines.length;
  return (
    <div class="telling">
      <Form problems={problems} idOf={fieldId} onSubmit={() => void send(lines)}>
        <OutcomeNotice outcome={ended?.failure} onAgain={() => void send(lines)} />
        {ended && <NotTaken ended={ended} act={begun.act} onPresent={(present) => void send(present)} />}
        <ReplyFields {...{ draft, lines, grounds, templates, problems, put }} />
        <div class="acts">
          <button type="submit" aria-disabled={isActing || undefined}>
            {isActing ? words.reply.sending : count > 1 ? fill(words.reply.sendMany, { n: count }) : words.reply.send}{' '}
            <kbd>Ctrl Enter</kbd>
          </button>
          <button type="button" class="quiet" onClick={onClose}>
            {confirm.cancel}
          </button>
        </div>
      </Form>
      <ReplyPreview draft={draft} lines={lines} ground={grounds.find(({ id }) => id === draft.groundId)} />
    </div>
  );
}

/** An act as it is written and sent; what could not be done stays, with the same words. */
function useWriting({ begun, kept, onKeep, onChanged, onDone, grounds, templates }: ReplyFormProps) {
  const { reply, placeProblems } = useWords(registrationWords);
  const { now } = useDesk();
  const [lines, setLines] = useState(begun.lines);
  const [draft, setDraft] = useState<Draft>(() => kept ?? beginDraft({ ...begun, templates, today: dayOf(now()) }));
  const [ended, setEnded] = useState<Ended>();
  const problems = useProblems();
  const { perform, isActing } = useTriage(onChanged);
  const key = useRef(newKey());
  const put = (next: Draft, field: string) => {
    problems.cure(field);
    setDraft(next);
    onKeep(next);
  };
  const send = async (to: Begun['lines']) => {
    const ground = grounds.find(({ id }) => id === draft.groundId);
    const missing = missingIn(draft, to, ground);
    if (isActing || problems.show(missing.map((field) => ({ field, text: reply.required[field] })))) return;
    const result = await perform(inputOf(draft, to, key.current), to);
    // The same words under the same key while nobody knows; after an answer it is another try.
    if (!result.failure) key.current = newKey();
    if (!result.failure && result.refused.length === 0) return onDone(begun.lines.map(({ id }) => id));
    setEnded(result);
    if (result.failure) return;
    setLines(result.refused.map(({ line }) => line));
    problems.show(fieldsOf(result, placeProblems));
  };
  return { draft, lines, problems, ended, isActing, put, send };
}

/** What is wrong with the fields of one that was refused for them. */
function fieldsOf({ refused }: Ended, places: RegistrationWords['placeProblems']): Problem[] {
  const [only] = refused.length === 1 ? refused : [];
  switch (only?.refusal.__typename) {
    case 'FieldsInvalid':
      return only.refusal.problems.map(({ field, message }) => ({ field, text: message }));
    case 'DueDayNotPossible':
      return [{ field: 'dueDay', text: only.refusal.message }];
    case 'PlaceNotPossible':
      return [{ field: 'slotId', text: places[only.refusal.problem] }];
    default:
      return [];
  }
}
