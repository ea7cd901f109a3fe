import { useState } from 'preact/hooks';
import { TextField } from '../../ui/field.js';
import { fill } from '../../words/fill.js';
import { type AnyOutcome, useAct } from '../ask/use-act.js';
import { Form, OutcomeNotice, useProblems } from '../ui/form.js';
import { useToast } from '../ui/toasts.js';
import { lettersWords } from '../words/letters.js';
import { useWords } from '../words/use-words.js';
import { tryLetterMutation } from './documents.js';
import type { LetterDraft, LetterName } from './use-template.js';

/** Sends the letter, as it is typed now, to the own address. */
export function TryLetter({ name, draft }: { name: LetterName; draft: LetterDraft }) {
  const words = useWords(lettersWords);
  const toast = useToast();
  const problems = useProblems();
  const [address, setAddress] = useState('');
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const [send, { isActing }] = useAct(tryLetterMutation);
  const attempt = async () => {
    if (isActing || problems.show(address.trim() ? [] : [{ field: 'email', text: words.needAddress }])) return;
    const done = await send({ input: { ...name, ...draft, address: address.trim() } });
    setOutcome(done);
    if (done.kind === 'refused') problems.show(done.problems);
    if (done.kind === 'done') toast({ text: fill(words.tried, { address: done.answer.address }) });
  };
  return (
    <section aria-labelledby="gui-thu">
      <h3 id="gui-thu">{words.try}</h3>
      <Form problems={problems} onSubmit={() => void attempt()}>
        <OutcomeNotice outcome={outcome} onAgain={() => void attempt()} />
        <TextField
          id="email"
          type="email"
          label={words.address}
          hint={words.addressHint}
          autocomplete="email"
          exact
          value={address}
          onType={(typed) => {
            problems.cure('email');
            setAddress(typed);
          }}
          error={problems.at('email')}
        />
        <button type="submit" class="quiet" aria-disabled={isActing || undefined}>
          {words.send}
        </button>
      </Form>
    </section>
  );
}
