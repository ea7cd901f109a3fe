import type { DocumentNode } from 'graphql';
import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useState } from 'preact/hooks';
import { type Act, useAct } from '../ask/use-act.js';
import { useDesk } from '../desk.js';
import { CodeField } from '../sign-in/code-field.js';
import { PasswordField } from '../sign-in/password-field.js';
import { Dialog } from '../ui/dialog.js';
import { Form, OutcomeNotice, useProblems } from '../ui/form.js';
import { securityWords } from '../words/security.js';
import { useWords } from '../words/use-words.js';
import { confirmIdentityMutation } from './documents.js';

const FreshProofContext = createContext<(() => Promise<boolean>) | undefined>(undefined);

/** Asks the person to prove once more who they are; resolves with whether they did. */
export function useFreshProof(): () => Promise<boolean> {
  const prove = useContext(FreshProofContext);
  if (!prove) throw new Error('Proofs are asked for at the desk only.');
  return prove;
}

/** Sends a mutation that may be answered by `ConfirmationNeeded`: the person is asked, and it is sent again. */
export function useFreshAct<Document extends DocumentNode>(document: Document): [Act<Document>, { isActing: boolean }] {
  const [act, state] = useAct(document);
  const prove = useFreshProof();
  const freshly = useCallback<Act<Document>>(
    async (variables) => {
      const outcome = await act(variables);
      if (outcome.kind !== 'refused' || !asksForProof(outcome.refusal)) return outcome;
      return (await prove()) ? act(variables) : outcome;
    },
    [act, prove],
  );
  return [freshly, state];
}

/** Shows the question over whatever asked for it. */
export function FreshProofProvider({ children }: { children: ComponentChildren }) {
  const [open, setOpen] = useState<{ answer(isProven: boolean): void }>();
  const prove = useCallback(
    () =>
      new Promise<boolean>((resolve) =>
        setOpen({
          answer(isProven) {
            setOpen(undefined);
            resolve(isProven);
          },
        }),
      ),
    [],
  );
  return (
    <FreshProofContext.Provider value={prove}>
      {children}
      {open && <Question answer={open.answer} />}
    </FreshProofContext.Provider>
  );
}

function Question({ answer }: { answer(isProven: boolean): void }) {
  const { proof: words, ...all } = useWords(securityWords);
  const { me } = useDesk();
  const [isByPhone, setByPhone] = useState(me.secondStep?.isSetUp ?? false);
  const [typed, setTyped] = useState('');
  const [act, { isActing }] = useAct(confirmIdentityMutation);
  const [outcome, setOutcome] = useState<Awaited<ReturnType<typeof act>>>();
  const problems = useProblems();
  const field = isByPhone ? 'code' : 'password';
  const send = async () => {
    if (problems.show(typed.trim() ? [] : [{ field, text: all.need[field] }]) || isActing) return;
    const next = await act({ input: { [field]: typed } });
    if (next.kind === 'done') return answer(true);
    setOutcome(next);
    setTyped('');
  };
  const type = (value: string) => {
    problems.cure(field);
    setTyped(value);
  };
  const change = () => {
    setByPhone(!isByPhone);
    setTyped('');
    setOutcome(undefined);
  };
  const given = { value: typed, onType: type, error: problems.at(field) };
  return (
    <Dialog title={words.title} onClose={() => answer(false)}>
      <p class="dialog-text">{words.text}</p>
      <Form problems={problems} onSubmit={() => void send()}>
        <OutcomeNotice outcome={outcome} onAgain={() => void send()} />
        {isByPhone ? (
          <CodeField label={all.code} hint={all.codeHint} {...given} />
        ) : (
          <PasswordField isFirst {...given} />
        )}
        <div class="dialog-acts">
          <button type="submit" aria-disabled={isActing || undefined}>
            {words.act}
          </button>
          {me.secondStep?.isSetUp && (
            <button type="button" class="bare" onClick={change}>
              {isByPhone ? words.usePassword : words.usePhone}
            </button>
          )}
        </div>
      </Form>
    </Dialog>
  );
}

function asksForProof(refusal: object): boolean {
  return '__typename' in refusal && refusal.__typename === 'ConfirmationNeeded';
}
