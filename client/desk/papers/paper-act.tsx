import '../../styles/desk-papers.css';
import { useState } from 'preact/hooks';
import { useConfirm } from '../ui/confirm.js';
import { Dialog } from '../ui/dialog.js';
import { Form, OutcomeNotice } from '../ui/form.js';
import { useUnsaved } from '../ui/use-unsaved.js';
import { papersWords } from '../words/papers.js';
import { shellWords } from '../words/shell.js';
import { useWords } from '../words/use-words.js';
import type { Words } from './draft.js';
import { PaperFields } from './paper-fields.js';
import { StaleNotice } from './stale-notice.js';
import { type PaperFormGiven, usePaperForm } from './use-paper-form.js';
import type { SayValue } from './use-said.js';

interface PaperActProps extends Omit<PaperFormGiven, 'onDone'> {
  /** On the button that opens the form. */
  label: string;
  /** The first thing to do on its page. */
  isMain?: boolean;
  title: string;
  /** Tells the fields of this form from those of others. */
  id: string;
  /** What the act is called on the button that sends it. */
  act: string;
  /** What a colleague may have changed, by the names it has on the page. */
  labels?: Words;
  say?: SayValue;
  text?: string;
  onDone?: () => void;
}

/** A button, and the form that it opens. */
export function PaperAct({ label, isMain = false, onDone, ...rest }: PaperActProps) {
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  const done = () => {
    close();
    onDone?.();
  };
  return (
    <>
      <button type="button" class={isMain ? undefined : 'quiet'} onClick={() => setOpen(true)}>
        {label}
      </button>
      {isOpen && <PaperDialog {...rest} onDone={done} onClose={close} />}
    </>
  );
}

type PaperDialogProps = Omit<PaperActProps, 'label' | 'isMain' | 'onDone'> & { onDone(): void; onClose(): void };

function PaperDialog({ title, text, id, act, labels = {}, say, onClose, ...given }: PaperDialogProps) {
  const { form: words } = useWords(papersWords);
  const { unsaved } = useWords(shellWords);
  const confirm = useConfirm();
  const form = usePaperForm(given);
  const { typed, type, problems, outcome, isStale, isActing, isDirty, read, save, goOn } = form;
  useUnsaved(isDirty);
  const idOf = (field: string) => `${id}-${field}`;
  const close = async () => {
    const question = { title: unsaved.title, text: words.unsaved, act: unsaved.leave, back: words.stay, isGrave: true };
    if (!isDirty || (await confirm(question))) onClose();
  };
  return (
    <Dialog title={title} onClose={() => void close()} wide>
      <Form problems={problems} idOf={idOf} onSubmit={() => void save()}>
        {text && <p>{text}</p>}
        <PaperFields {...{ typed, problems, idOf, fields: given.fields, optional: words.optional }} onType={type} />
        {isStale && given.seen && read ? (
          <StaleNotice read={read.words} now={given.seen.words} {...{ labels, say }} onGoOn={goOn} />
        ) : (
          <OutcomeNotice outcome={outcome} onAgain={() => void save()} />
        )}
        <div class="acts">
          <button type="submit" aria-disabled={isActing || isStale || undefined}>
            {act}
          </button>
          <button type="button" class="quiet" onClick={() => void close()}>
            {words.back}
          </button>
        </div>
      </Form>
    </Dialog>
  );
}
