import { dayOf, sayDay } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { useAct } from '../ask/use-act.js';
import { useDesk } from '../desk.js';
import { useConfirm } from '../ui/confirm.js';
import { useOutcomeToast } from '../ui/outcome-toast.js';
import { accountWords } from '../words/accounts.js';
import { useWords } from '../words/use-words.js';
import { type Grant, type Person, revokeRoleMutation } from './documents.js';

/** The roles somebody holds, each with its way back, and those that have ended. */
export function GrantList({ person }: { person: Person }) {
  const { grants: words } = useWords(accountWords);
  const { me } = useDesk();
  const take = useTaking(person);
  const held = person.grants.filter((one) => one.isInForce);
  const ended = person.grants.filter((one) => !one.isInForce);
  return (
    <>
      {held.length === 0 && <p class="soft">{words.none}</p>}
      <ul class="grants">
        {held.map((grant) => (
          <li key={grant.id} class="grant">
            <GrantWords grant={grant} />
            {person.username !== me.username && <Take grant={grant} onTake={() => void take(grant)} />}
          </li>
        ))}
      </ul>
      {ended.length > 0 && (
        <details class="grants-ended">
          <summary>{words.former}</summary>
          <ul class="grants soft">
            {ended.map((grant) => (
              <li key={grant.id}>
                <GrantWords grant={grant} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Take({ grant: { role, agency }, onTake }: { grant: Grant; onTake(): void }) {
  const { grants, roles } = useWords(accountWords);
  const label = fill(grants.takeLabel, { role: roles[role], agency: agency.shortName });
  return (
    <button type="button" class="bare" aria-label={label} onClick={onTake}>
      {grants.take}
    </button>
  );
}

function GrantWords({ grant }: { grant: Grant }) {
  const { grants: words, roles } = useWords(accountWords);
  const reader = useReader();
  const { role, agency, leader, grantedAt, grantedBy, validUntil, revokedAt } = grant;
  const day = (instant: string) => ({ day: sayDay(reader.words, dayOf(instant), 'dayNumbers') });
  const details = [
    leader && fill(words.as, { leader: `${leader.honorific} ${leader.fullName}` }),
    fill(words.since, day(grantedAt)),
    grantedBy && fill(words.by, { name: grantedBy }),
    revokedAt ? fill(words.ended, day(revokedAt)) : validUntil && fill(words.until, day(validUntil)),
  ];
  return (
    <div>
      <div>{fill(words.at, { role: roles[role], agency: agency.name })}</div>
      <div class="grant-details">{details.filter(Boolean).join(', ')}</div>
    </div>
  );
}

function useTaking({ id, fullName }: Person) {
  const { grants: words, roles } = useWords(accountWords);
  const confirm = useConfirm();
  const say = useOutcomeToast();
  const [revoke] = useAct(revokeRoleMutation);
  return async ({ id: grantId, role }: Grant) => {
    const title = fill(words.takeTitle, { role: roles[role], name: fullName });
    if (!(await confirm({ title, text: words.takeText, act: words.take, isGrave: true }))) return;
    say(await revoke({ input: { accountId: id, grantId } }), words.taken);
  };
}
