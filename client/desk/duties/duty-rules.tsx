import { useState } from 'preact/hooks';
import { sayDay } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import { FormDialog } from '../people/form-dialog.js';
import type { FormPlan } from '../people/use-forms.js';
import { AskedView } from '../ui/asked-view.js';
import { type Column, DataTable } from '../ui/data-table.js';
import { dutiesWords } from '../words/duties.js';
import { peopleWords } from '../words/people.js';
import { useWords } from '../words/use-words.js';
import { wizardWords } from '../words/wizard.js';
import { type DutyRuleLine, dutyRulesQuery } from './documents.js';
import { useAddRule, useEndRule } from './rule-forms.js';

interface DutyRulesProps {
  from: string;
  to: string;
}

interface OpenForm {
  title: string;
  plan: FormPlan;
  done: string;
  lead?: string;
}

/** The rules that hold between two days; administrators enter and end those of their own agency, nobody those of the law. */
export function DutyRules({ from, to }: DutyRulesProps) {
  const { rules: words } = useWords(dutiesWords);
  const { save } = useWords(peopleWords);
  const { agency, holds } = useDesk();
  const asked = useAsked(dutyRulesQuery, { agencyId: agency.id, from, to }, { concerns: ['schedule'] });
  const [open, setOpen] = useState<OpenForm>();
  const add = useAddRule();
  const end = useEndRule();
  const isKeeper = holds('ADMINISTRATOR');
  const onEnd = (rule: DutyRuleLine) =>
    setOpen({ title: fill(words.endOf, { source: rule.source }), plan: end(rule), done: words.ended });
  return (
    <section class="stack" aria-labelledby="quy-dinh">
      <h2 id="quy-dinh">{words.title}</h2>
      <AskedView asked={asked}>
        {({ dutyRules }) => <RuleTable rules={dutyRules ?? []} onEnd={isKeeper ? onEnd : undefined} />}
      </AskedView>
      {isKeeper && (
        <div class="acts">
          <button
            type="button"
            class="quiet"
            onClick={() => setOpen({ title: words.add, plan: add, done: words.added, lead: words.addLead })}
          >
            {words.add}
          </button>
        </div>
      )}
      {open && (
        <FormDialog
          {...{ title: open.title, lead: open.lead, done: open.done, act: save, onClose: () => setOpen(undefined) }}
          {...open.plan}
        />
      )}
    </section>
  );
}

interface RuleTableProps {
  rules: readonly DutyRuleLine[];
  /** Nothing where one may not. */
  onEnd: ((rule: DutyRuleLine) => void) | undefined;
}

function RuleTable({ rules, onEnd }: RuleTableProps) {
  const { rules: words, activities } = useWords(dutiesWords);
  const { positionKinds, intervals } = useWords(wizardWords);
  const { levels } = useWords(peopleWords);
  const { agency } = useDesk();
  const { words: common } = useReader();
  const day = (value: string) => sayDay(common, value, 'dayNumbers');
  const columns: readonly Column<DutyRuleLine>[] = [
    {
      key: 'who',
      head: words.who,
      isHead: true,
      cell: ({ positionKind, level }) => `${positionKinds[positionKind]}, ${levels[level]}`,
    },
    {
      key: 'how',
      head: words.how,
      cell: ({ activity, minCount, per }) =>
        fill(words.times, { activity: activities[activity], n: minCount, per: intervals[per] }),
    },
    {
      key: 'when',
      head: words.when,
      cell: ({ effectiveFrom, effectiveTo }) =>
        effectiveTo
          ? fill(words.span, { from: day(effectiveFrom), to: day(effectiveTo) })
          : fill(words.since, { from: day(effectiveFrom) }),
    },
    {
      key: 'source',
      head: words.source,
      cell: (rule) => `${rule.source} (${words.whose[whoseOf(rule, agency.id)]})`,
    },
    ...(onEnd ? [endColumn(words, agency.id, onEnd)] : []),
  ];
  return (
    <div class="duty-table">
      <DataTable
        caption={words.title}
        columns={columns}
        rows={rules}
        keyOf={({ id }) => id}
        empty={<p>{words.none}</p>}
      />
    </div>
  );
}

type RuleWords = (typeof dutiesWords)['vi']['rules'];

function endColumn(words: RuleWords, ownId: string, onEnd: (rule: DutyRuleLine) => void): Column<DutyRuleLine> {
  return {
    key: 'acts',
    head: words.acts,
    cell: (rule) =>
      rule.agencyId === ownId &&
      rule.effectiveTo === null && (
        <button
          type="button"
          class="quiet"
          aria-label={fill(words.endOf, { source: rule.source })}
          onClick={() => onEnd(rule)}
        >
          {words.end}
        </button>
      ),
  };
}

function whoseOf({ agencyId }: DutyRuleLine, ownId: string): 'country' | 'own' | 'above' {
  if (agencyId === null) return 'country';
  return agencyId === ownId ? 'own' : 'above';
}
