import { dayOf, sayDay } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { useAct } from '../ask/use-act.js';
import { useDesk } from '../desk.js';
import { Go } from '../shell/route.js';
import { useOutcomeToast } from '../ui/outcome-toast.js';
import { petitionWords } from '../words/petitions.js';
import { useWords } from '../words/use-words.js';
import { type CaseFile, partGroupMutation } from './documents.js';

/** Groups that registered about a matter: how many people, who stands for them, and in which session they are received. */
export function Groups({ file: { groups, groupCaseIds } }: { file: CaseFile }) {
  const { cases: words } = useWords(petitionWords);
  if (groupCaseIds.length === 0) return null;
  const elsewhere = groupCaseIds.length - groups.length;
  return (
    <section class="panel stack" aria-labelledby="cac-doan">
      <h2 id="cac-doan">{words.groupsTitle}</h2>
      <ul class="lines">
        {groups.map((group) => (
          <Group key={group.id} group={group} />
        ))}
      </ul>
      {elsewhere > 0 && <p class="soft">{fill(words.groups, { n: elsewhere })}</p>}
    </section>
  );
}

function Group({ group }: { group: CaseFile['groups'][number] }) {
  const { cases: words } = useWords(petitionWords);
  const { words: common } = useReader();
  const { holds } = useDesk();
  const told = useOutcomeToast();
  const [part, { isActing }] = useAct(partGroupMutation);
  const { id, title, people, members, session } = group;
  const standing = members.filter(({ isRepresentative }) => isRepresentative).map(({ applicantName }) => applicantName);
  return (
    <li>
      <Go path={`/dang-ky?buoi=${session.id}`}>{title}</Go>
      {` · ${fill(words.groupPeople, { n: people })} · ${session.agency.shortName}, ${sayDay(common, dayOf(session.startsAt))}`}
      <p class="soft">
        {standing.length > 0 ? fill(words.groupStanding, { names: standing.join(', ') }) : words.groupNobody}
      </p>
      {holds('RECEPTIONIST', 'SECRETARY') && (
        <div class="acts">
          <button
            type="button"
            class="quiet"
            aria-label={`${words.groupPart}: ${title}`}
            aria-disabled={isActing || undefined}
            onClick={async () => isActing || told(await part({ groupCaseId: id }), words.groupParted)}
          >
            {words.groupPart}
          </button>
        </div>
      )}
    </li>
  );
}
