import { useState } from 'preact/hooks';
import { SelectField } from '../../ui/field.js';
import { fill } from '../../words/fill.js';
import { type AnyOutcome, useAct } from '../ask/use-act.js';
import { useAsked } from '../ask/use-asked.js';
import { Form, OutcomeNotice, useProblems } from '../ui/form.js';
import { useToast } from '../ui/toasts.js';
import { petitionWords } from '../words/petitions.js';
import { useWords } from '../words/use-words.js';
import { casesQuery, linkToCaseMutation } from './documents.js';

/** What is to belong to a matter: one of the three. */
interface Joined {
  visitId?: string;
  petitionId?: string;
  groupCaseId?: string;
}

interface LinkFormProps {
  agencyId: string;
  joined: Joined;
  onLinked?(): void;
}

/** Joins a visit, a petition or a group to a matter of its agency that goes on. */
export function LinkForm({ agencyId, joined, onLinked }: LinkFormProps) {
  const { cases: words } = useWords(petitionWords);
  const asked = useAsked(casesQuery, { filter: { agencyId, open: true }, first: 100 }, { concerns: ['case'] });
  const [caseMatterId, choose] = useState('');
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const problems = useProblems();
  const toast = useToast();
  const [link, { isActing }] = useAct(linkToCaseMutation);
  const field = `vu-viec-${Object.values(joined).join('')}`;
  const matters = asked.data?.caseMatters.nodes ?? [];
  const send = async () => {
    if (isActing) return;
    if (!caseMatterId) {
      problems.show([{ field, text: words.pickFirst }]);
      return;
    }
    const done = await link({ input: { caseMatterId, ...joined } });
    setOutcome(done);
    const code = matters.find((one) => one.id === caseMatterId)?.code ?? '';
    if (done.kind !== 'done') return;
    toast({ text: fill(words.linked, { code }) });
    onLinked?.();
  };
  const pick = (id: string) => {
    problems.cure(field);
    choose(id);
  };
  return (
    <details class="panel">
      <summary>{words.linkIt}</summary>
      <Form problems={problems} onSubmit={() => void send()}>
        <OutcomeNotice outcome={outcome} onAgain={() => void send()} />
        <SelectField
          id={field}
          label={words.name}
          hint={words.linkHint}
          value={caseMatterId}
          onPick={pick}
          error={problems.at(field)}
          options={[
            { value: '', text: words.pick },
            ...matters.map(({ id, code, title }) => ({ value: id, text: [code, title].filter(Boolean).join(' · ') })),
          ]}
        />
        <div class="acts">
          <button type="submit" aria-disabled={isActing || undefined}>
            {words.linkIt}
          </button>
        </div>
      </Form>
    </details>
  );
}
