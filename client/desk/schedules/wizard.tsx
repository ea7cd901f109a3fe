import { useState } from 'preact/hooks';
import { fill } from '../../words/fill.js';
import { Go, useSearch } from '../shell/route.js';
import { Form, OutcomeNotice } from '../ui/form.js';
import { PageHead } from '../ui/page-head.js';
import { shellWords } from '../words/shell.js';
import { useWords } from '../words/use-words.js';
import { wizardWords } from '../words/wizard.js';
import type { DeskSchedule, ScheduleHouse } from './documents.js';
import { findMissing, type Step, stepOf, steps } from './missing.js';
import { inputOf, type ScheduleDraft } from './model.js';
import { RulePreview } from './rule-preview.js';
import { idOfField, type StepProps } from './step.js';
import { StepDays } from './step-days.js';
import { StepDeputy } from './step-deputy.js';
import { StepHours } from './step-hours.js';
import { StepPapers } from './step-papers.js';
import { StepRegister } from './step-register.js';
import { StepShift } from './step-shift.js';
import { StepSlots } from './step-slots.js';
import { StepWhere } from './step-where.js';
import { StepWho } from './step-who.js';
import { useSaving } from './use-saving.js';

interface WizardProps {
  house: ScheduleHouse;
  first: ScheduleDraft;
  /** The rule being said anew. */
  kept?: DeskSchedule;
}

/** A rule said step by step; beside it, at every step, what follows from it. It can be kept from any step. */
export function Wizard({ house, first, kept }: WizardProps) {
  const words = useWords(wizardWords);
  const shell = useWords(shellWords);
  const [search, setSearch] = useSearch();
  const [begun] = useState(first);
  const [draft, setDraft] = useState(begun);
  const step = steps.find((one) => one === search.get('buoc')) ?? 'who';
  const open = (next: Step) => setSearch({ buoc: next });
  const missing = findMissing(draft, words.missing);
  const suggested = suggestTitle(draft, house, words.suggested);
  const input = missing.length === 0 ? inputOf(draft, suggested) : undefined;
  const saving = useSaving({ input, missing, kept, isDirty: draft !== begun, open });
  const { problems, isActing } = saving;
  const put: StepProps['put'] = (part, field) => {
    problems.cure(field);
    setDraft((before) => ({ ...before, ...part }));
  };
  const given = { draft, put, problems, house };
  const at = steps.indexOf(step);
  const [before, next] = [steps[at - 1], steps[at + 1]];
  return (
    <>
      <PageHead title={kept ? fill(words.editTitle, { title: kept.title }) : words.newTitle} lead={words.steps[step]} />
      <div class="wizard">
        <div>
          <StepsBar step={step} open={open} wrong={new Set(missing.map(({ field }) => stepOf(field)))} />
          <Form problems={problems} idOf={idOfField} onSubmit={() => void saving.save()}>
            <OutcomeNotice outcome={saving.outcome} onAgain={() => void saving.save()} />
            {saving.isStale && <p class="notice notice-moved">{words.stale}</p>}
            <StepView step={step} given={given} suggested={suggested} />
            <div class="acts">
              {next && (
                <button type="button" class="quiet" onClick={() => open(next)}>
                  {fill(words.next, { step: words.steps[next] })}
                </button>
              )}
              {before && (
                <button type="button" class="quiet" onClick={() => open(before)}>
                  {words.back}
                </button>
              )}
              <button type="submit" aria-disabled={isActing || undefined}>
                {words.save}
              </button>
              <Go path="/quy-tac" class="button quiet">
                {shell.confirm.close}
              </Go>
            </div>
          </Form>
        </div>
        <RulePreview input={input} missing={missing} scheduleId={kept?.id ?? null} />
      </div>
    </>
  );
}

interface StepsBarProps {
  step: Step;
  open(step: Step): void;
  wrong: ReadonlySet<Step>;
}

function StepsBar({ step, open, wrong }: StepsBarProps) {
  const words = useWords(wizardWords);
  return (
    <nav aria-label={words.stepsLabel}>
      <ol class="wizard-steps">
        {steps.map((one, at) => (
          <li key={one}>
            <button type="button" aria-current={one === step ? 'step' : undefined} onClick={() => open(one)}>
              {at + 1}. {words.steps[one]}
              {wrong.has(one) && <span class="wizard-step-wrong"> ({words.stepWrong})</span>}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

const views = {
  who: StepWho,
  days: StepDays,
  shift: StepShift,
  hours: StepHours,
  where: StepWhere,
  register: StepRegister,
  slots: StepSlots,
  deputy: StepDeputy,
};

function StepView({ step, given, suggested }: { step: Step; given: StepProps; suggested: string }) {
  if (step === 'papers') return <StepPapers {...given} suggested={suggested} />;
  const View = views[step];
  return <View {...given} />;
}

/** What a rule is called when nobody names it: whose receptions they are. */
function suggestTitle({ positionIds }: ScheduleDraft, house: ScheduleHouse, pattern: string): string {
  const titles = positionIds.flatMap((id) => house.positions.find((one) => one.id === id)?.title ?? []);
  return fill(pattern, { who: titles.join(', ') }).slice(0, 200);
}
