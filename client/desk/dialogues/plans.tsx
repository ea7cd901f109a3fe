import { useState } from 'preact/hooks';
import { sayDay } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { useAct } from '../ask/use-act.js';
import { useToast } from '../ui/toasts.js';
import { dialoguesWords } from '../words/dialogues.js';
import { useWords } from '../words/use-words.js';
import { issuePlanMutation, type PlanAbove, type PlanShown } from './documents.js';
import { FieldDialog } from './field-dialog.js';
import { PlanDialog } from './plan-dialog.js';

interface PlansProps {
  plans: readonly PlanShown[];
  above: readonly PlanAbove[];
  year: number;
  mayKeep: boolean;
}

/** The plans of a year with their lines counted by kind. */
export function Plans({ plans, above, year, mayKeep }: PlansProps) {
  const { plans: said } = useWords(dialoguesWords);
  const [writing, setWriting] = useState<PlanShown | 'new' | null>(null);
  const [issuing, setIssuing] = useState<PlanShown | null>(null);
  return (
    <section class="panel stack" aria-labelledby="ke-hoach">
      <h2 id="ke-hoach">{said.title}</h2>
      {plans.length === 0 && <p class="soft">{said.none}</p>}
      {plans.map((plan) => (
        <Plan
          key={plan.id}
          plan={plan}
          mayKeep={mayKeep}
          onEdit={() => setWriting(plan)}
          onIssue={() => setIssuing(plan)}
        />
      ))}
      {mayKeep && (
        <div class="acts">
          <button type="button" class="quiet" onClick={() => setWriting('new')}>
            {said.add}
          </button>
        </div>
      )}
      {writing && (
        <PlanDialog plan={writing === 'new' ? null : writing} {...{ above, year }} onClose={() => setWriting(null)} />
      )}
      {issuing && <IssueDialog plan={issuing} onClose={() => setIssuing(null)} />}
    </section>
  );
}

interface PlanProps {
  plan: PlanShown;
  mayKeep: boolean;
  onEdit(): void;
  onIssue(): void;
}

function Plan({ plan, mayKeep, onEdit, onIssue }: PlanProps) {
  const { plans: said } = useWords(dialoguesWords);
  const { words } = useReader();
  const { documentNumber, documentDay, parent, parentPaper } = plan;
  const follows = parent?.title ?? parentPaper;
  return (
    <article class="stack" aria-label={plan.title}>
      <h3>{plan.title}</h3>
      <p class="soft">
        {documentNumber && documentDay
          ? fill(said.issued, { number: documentNumber, day: sayDay(words, documentDay, 'dayNumbers') })
          : said.draft}
        {follows && ` · ${fill(said.follows, { title: follows })}`}
      </p>
      <p>
        <strong>{plan.counts.map(({ kind, count }) => fill(said.counts[kind], { n: count })).join(', ')}</strong>
      </p>
      <details>
        <summary>{said.show}</summary>
        <ul class="lines">
          {plan.items.map((item) => (
            <li key={item.id}>
              <span class="tag">{said.marks[item.kind]}</span> {item.text}
              {item.quarter && <span class="soft"> {fill(said.quarter, { n: item.quarter })}</span>}
              {item.leadName && <span class="soft"> {item.leadName}</span>}
            </li>
          ))}
        </ul>
      </details>
      {mayKeep && (
        <div class="acts">
          <button type="button" class="quiet" onClick={onEdit}>
            {said.edit}
          </button>
          <button type="button" class="quiet" onClick={onIssue}>
            {said.issue}
          </button>
        </div>
      )}
    </article>
  );
}

function IssueDialog({ plan, onClose }: { plan: PlanShown; onClose(): void }) {
  const words = useWords(dialoguesWords);
  const toast = useToast();
  const [issue] = useAct(issuePlanMutation);
  return (
    <FieldDialog
      title={words.plans.issue}
      button={words.save}
      fields={[
        { name: 'documentNumber', label: words.fields.number, value: plan.documentNumber ?? '' },
        { name: 'documentDay', label: words.fields.documentDay, kind: 'date', value: plan.documentDay ?? '' },
      ]}
      send={({ documentNumber = '', documentDay = '' }) => issue({ id: plan.id, documentNumber, documentDay })}
      onDone={() => {
        toast({ text: words.saved });
        onClose();
      }}
      onClose={onClose}
    />
  );
}
