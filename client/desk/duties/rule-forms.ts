import { dayOf } from '../../words/dates.js';
import { useAct } from '../ask/use-act.js';
import { useDesk } from '../desk.js';
import type { EnumOf } from '../graph.js';
import { type FormPlan, needed, optionsOf } from '../people/use-forms.js';
import { dutiesWords } from '../words/duties.js';
import { peopleWords } from '../words/people.js';
import { useWords } from '../words/use-words.js';
import { wizardWords } from '../words/wizard.js';
import { addDutyRuleMutation, type DutyRuleLine, endDutyRuleMutation } from './documents.js';

/** As many days in a period as anybody is bound to by a paper of their own. */
const mostDays = 31;

/** Enters a duty of the agency's own. */
export function useAddRule(): FormPlan {
  const { rules: words, activities } = useWords(dutiesWords);
  const { positionKinds, intervals } = useWords(wizardWords);
  const { levels } = useWords(peopleWords);
  const { agency, now } = useDesk();
  const [add] = useAct(addDutyRuleMutation);
  const { fields: labels } = words;
  const days = Array.from({ length: mostDays }, (_, at) => ({ value: String(at + 1), text: String(at + 1) }));
  const select = (name: keyof typeof labels, options: { value: string; text: string }[]) => ({
    ...{ name, label: labels[name], kind: 'select' as const, options },
  });
  return {
    fields: [
      select('positionKind', optionsOf(positionKinds)),
      // No district is founded any more.
      select(
        'level',
        optionsOf(levels).filter(({ value }) => value !== 'DISTRICT'),
      ),
      select('activity', optionsOf(activities)),
      select('minCount', days),
      select('per', optionsOf(intervals)),
      { name: 'effectiveFrom', label: labels.effectiveFrom, kind: 'date', ...needed },
      { name: 'source', label: labels.source, kind: 'text', ...needed },
    ],
    start: {
      ...{ positionKind: 'COMMITTEE_CHAIR', level: 'PROVINCE', activity: 'RECEPTION', minCount: '1', per: 'MONTH' },
      effectiveFrom: dayOf(now()),
    },
    send: (typed) =>
      add({
        input: {
          agencyId: agency.id,
          positionKind: typed['positionKind'] as EnumOf<'PositionKind'>,
          level: typed['level'] as EnumOf<'AgencyLevel'>,
          activity: typed['activity'] as EnumOf<'DutyActivity'>,
          minCount: Number(typed['minCount']),
          per: typed['per'] as EnumOf<'DutyInterval'>,
          effectiveFrom: typed['effectiveFrom'] ?? '',
          source: typed['source'] ?? '',
        },
      }),
  };
}

/** Has a duty of the agency's own end. */
export function useEndRule() {
  const { rules: words } = useWords(dutiesWords);
  const [end] = useAct(endDutyRuleMutation);
  return ({ id }: DutyRuleLine): FormPlan => ({
    fields: [{ name: 'lastDay', label: words.lastDay, kind: 'date', ...needed }],
    start: {},
    send: (typed) => end({ id, lastDay: typed['lastDay'] ?? '' }),
  });
}
