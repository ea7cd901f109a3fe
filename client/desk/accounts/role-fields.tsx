import { SelectField } from '../../ui/field.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import type { Problems } from '../ui/form.js';
import { InputField } from '../ui/input-field.js';
import { accountWords } from '../words/accounts.js';
import { shellWords } from '../words/shell.js';
import { useWords } from '../words/use-words.js';
import { placesQuery } from './documents.js';
import type { RoleDraft } from './role-draft.js';
import { allRoles } from './roles.js';

interface RoleFieldsProps {
  draft: RoleDraft;
  onDraft(draft: RoleDraft): void;
  problems: Problems;
  /** What the names of fields begin with where the server names them, such as `grants.0.`. */
  within?: string;
}

/** Which role, where, for a leader as whom, and until when. */
export function RoleFields({ draft, onDraft, problems, within = '' }: RoleFieldsProps) {
  const { form, roles, mays } = useWords(accountWords);
  const { form: shell } = useWords(shellWords);
  const change = (part: Partial<RoleDraft>) => {
    for (const field of Object.keys(part)) problems.cure(`${within}${field}`);
    onDraft({ ...draft, ...part });
  };
  return (
    <>
      <SelectField
        id="vai-tro"
        label={form.role}
        hint={mays[draft.role]}
        value={draft.role}
        onPick={(picked) => change({ role: allRoles.find((one) => one === picked) ?? draft.role })}
        options={allRoles.map((one) => ({ value: one, text: roles[one] }))}
      />
      <Where draft={draft} change={change} error={problems.at(`${within}leaderId`)} />
      <InputField
        id="den-ngay"
        type="date"
        label={`${form.until} ${shell.optional}`}
        value={draft.untilDay}
        onType={(untilDay) => change({ untilDay })}
        error={problems.at(`${within}validUntil`)}
      />
    </>
  );
}

interface WhereProps {
  draft: RoleDraft;
  change(part: Partial<RoleDraft>): void;
  error: ReturnType<Problems['at']>;
}

function Where({ draft, change, error }: WhereProps) {
  const { form } = useWords(accountWords);
  const { agency } = useDesk();
  const { data } = useAsked(placesQuery, { id: agency.id }, { concerns: ['structure'] });
  const places = data?.agency ? spread(data.agency, 0) : [{ value: agency.id, text: agency.name }];
  const leaders = data?.leaders.nodes ?? [];
  return (
    <>
      <SelectField
        id="tai-co-quan"
        label={form.agency}
        hint={form.agencyHint}
        value={draft.agencyId || agency.id}
        onPick={(agencyId) => change({ agencyId })}
        options={places}
      />
      {draft.role === 'LEADER' && (
        <SelectField
          id="la-lanh-dao"
          label={form.leader}
          value={draft.leaderId}
          onPick={(leaderId) => change({ leaderId })}
          error={error}
          options={[
            { value: '', text: form.leaderNone },
            ...leaders.map((one) => ({ value: one.id, text: `${one.fullName} – ${one.positions[0]?.title ?? ''}` })),
          ]}
        />
      )}
    </>
  );
}

interface Branch {
  id: string;
  name: string;
  children?: readonly Branch[];
}

/** A tree as lines, each as far in as it is deep. */
function spread({ id, name, children = [] }: Branch, depth: number): { value: string; text: string }[] {
  const line = { value: id, text: `${'\u2003'.repeat(depth)}${name}` };
  return [line, ...children.flatMap((child) => spread(child, depth + 1))];
}
