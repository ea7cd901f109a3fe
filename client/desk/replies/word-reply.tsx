import { useState } from 'preact/hooks';
import { SelectField, TextField } from '../../ui/field.js';
import { type AnyOutcome, useAct } from '../ask/use-act.js';
import { useDesk } from '../desk.js';
import type { EnumOf } from '../graph.js';
import { Dialog } from '../ui/dialog.js';
import { Form, OutcomeNotice, useProblems } from '../ui/form.js';
import { useToast } from '../ui/toasts.js';
import { registrationWords } from '../words/registrations.js';
import { repliesWords } from '../words/replies.js';
import { useWords } from '../words/use-words.js';
import { type GroundLine, type ReplyLine, saveReplyMutation } from './documents.js';

interface WordReplyProps {
  /** What it begins from; nothing for one of one’s own from the start. */
  reply: ReplyLine | undefined;
  grounds: readonly GroundLine[];
  onClose(): void;
}

/** Words a ready reply of the agency’s own; one of the same name is followed by it and stays on record. */
export function WordReply({ reply, grounds, onClose }: WordReplyProps) {
  const words = useWords(repliesWords);
  const { acts } = useWords(registrationWords);
  const { draft, put, problems, outcome, isActing, save } = useWording(reply, onClose);
  const text = (field: 'name' | 'words' | 'wordsEn', label: string, rows?: number) => (
    <TextField
      id={field}
      label={label}
      {...(rows ? { rows } : {})}
      value={draft[field]}
      onType={(typed) => put({ [field]: typed })}
      error={problems.at(field)}
      required
    />
  );
  return (
    <Dialog title={reply ? reply.name : words.add} onClose={onClose} wide>
      <Form problems={problems} onSubmit={() => void save()}>
        <OutcomeNotice outcome={outcome} onAgain={() => void save()} />
        <div class="form-row">
          <SelectField
            id="act"
            label={words.act}
            value={draft.act}
            onPick={(act) => put({ act: act as EnumOf<'TriageAct'> })}
            options={Object.entries(acts).map(([value, label]) => ({ value, text: label }))}
          />
          <SelectField
            id="groundCode"
            label={words.withGround}
            value={draft.groundCode}
            onPick={(groundCode) => put({ groundCode })}
            options={[
              { value: '', text: words.anyGround },
              ...grounds.map(({ code, title }) => ({ value: code, text: title })),
            ]}
          />
        </div>
        {text('name', words.name)}
        <p class="field-hint">{words.names}</p>
        {text('words', words.words, 6)}
        {text('wordsEn', words.wordsEn, 6)}
        <button type="submit" aria-disabled={isActing || undefined}>
          {words.save}
        </button>
      </Form>
    </Dialog>
  );
}

function useWording(reply: ReplyLine | undefined, onClose: () => void) {
  const words = useWords(repliesWords);
  const { agency } = useDesk();
  const toast = useToast();
  const problems = useProblems();
  const [draft, setDraft] = useState({
    ...{ act: reply?.act ?? ('ACCEPT' as EnumOf<'TriageAct'>), groundCode: reply?.groundCode ?? '' },
    ...{ name: reply?.name ?? '', words: reply?.words ?? '', wordsEn: reply?.wordsEn ?? '' },
  });
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const [keep, { isActing }] = useAct(saveReplyMutation);
  const save = async () => {
    if (isActing) return;
    const done = await keep({ input: { ...draft, agencyId: agency.id, groundCode: draft.groundCode || null } });
    setOutcome(done);
    if (done.kind === 'refused') problems.show(done.problems);
    if (done.kind !== 'done') return;
    toast({ text: words.saved });
    onClose();
  };
  const put = (part: Partial<typeof draft>) => {
    for (const field of Object.keys(part)) problems.cure(field);
    setDraft((before) => ({ ...before, ...part }));
  };
  return { draft, put, problems, outcome, isActing, save };
}
