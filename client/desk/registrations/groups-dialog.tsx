import { fill } from '../../words/fill.js';
import { useAsked } from '../ask/use-asked.js';
import { LinkForm } from '../cases/link-form.js';
import { Go } from '../shell/route.js';
import { AskedView } from '../ui/asked-view.js';
import { Dialog } from '../ui/dialog.js';
import { registrationWords } from '../words/registrations.js';
import { useWords } from '../words/use-words.js';
import { type Group, groupsQuery, type Suggestion } from './desk-documents.js';
import { GroupForm } from './group-form.js';
import { type Member, ofGroup, ofSuggestion, titleOf } from './group-model.js';
import { useGroupActs } from './use-group-acts.js';

interface GroupsDialogProps {
  sessionId: string;
  onChanged(): void;
  onClose(): void;
}

/** Many people with one matter in a session: those found alike, and the group cases made of them. */
export function GroupsDialog({ sessionId, onChanged, onClose }: GroupsDialogProps) {
  const { same } = useWords(registrationWords);
  const asked = useAsked(groupsQuery, { sessionId }, { concerns: ['registration', 'case'] });
  const changed = () => {
    onChanged();
    void asked.again();
  };
  return (
    <Dialog title={same.title} onClose={onClose} wide>
      <p class="dialog-text soft">{same.lead}</p>
      <AskedView asked={asked}>
        {({ groupCases, similarMatters }) => (
          <div class="stack">
            {groupCases && groupCases.length > 0 && (
              <section>
                <h3>{same.groups}</h3>
                {groupCases.map((group) => (
                  <OneGroup key={`${group.id} ${group.version}`} group={group} onChanged={changed} />
                ))}
              </section>
            )}
            <Suggestions
              sessionId={sessionId}
              groups={groupCases ?? []}
              suggestions={similarMatters ?? []}
              onChanged={changed}
            />
          </div>
        )}
      </AskedView>
    </Dialog>
  );
}

function OneGroup({ group, onChanged }: { group: Group; onChanged(): void }) {
  const { same } = useWords(registrationWords);
  const { change, dissolve, isActing } = useGroupActs(onChanged);
  return (
    <details class="panel group-case">
      <summary>
        {group.title} <span class="soft">{fill(same.count, { n: group.people })}</span>{' '}
        {group.lacksRepresentatives && <span class="tag tag-few">{same.lacks}</span>}{' '}
        {group.matter && <span class="tag">{group.matter.code}</span>}
      </summary>
      <GroupForm
        id={group.id}
        act={same.save}
        start={{ title: group.title, members: ofGroup(group) }}
        most={group.mostRepresentatives}
        isActing={isActing}
        onSend={(wish) => change({ id: group.id, version: group.version, ...wish })}
      >
        <button type="button" class="bare" onClick={() => void dissolve(group)}>
          {same.dissolve}
        </button>
      </GroupForm>
      <div class="stack group-matter">
        {group.matter && (
          <p>
            {same.matter}{' '}
            <Go path={`/vu-viec/${group.matter.id}`}>
              {[group.matter.code, group.matter.title].filter(Boolean).join(' · ')}
            </Go>
          </p>
        )}
        <LinkForm agencyId={group.session.agency.id} joined={{ groupCaseId: group.id }} onLinked={onChanged} />
      </div>
    </details>
  );
}

interface SuggestionsProps {
  sessionId: string;
  groups: readonly Group[];
  suggestions: readonly Suggestion[];
  onChanged(): void;
}

function Suggestions({ sessionId, groups, suggestions, onChanged }: SuggestionsProps) {
  const { same } = useWords(registrationWords);
  const { form, change, isActing } = useGroupActs(onChanged);
  const open = suggestions.filter(({ registrations }) => registrations.some(({ groupCase }) => !groupCase));
  if (open.length === 0) return <p class="soft">{same.none}</p>;
  return (
    <section>
      <h3>{same.found}</h3>
      {open.map((one) => {
        const into = groups.find(({ id }) => id === one.groupCaseId);
        const members = into ? joined(ofGroup(into), ofSuggestion(one)) : ofSuggestion(one);
        const start = { title: into?.title ?? titleOf(one), members };
        return (
          <div key={members.map(({ id }) => id).join()} class="panel">
            <p>{fill(same.people, { n: one.people, words: one.words.join(', ') })}</p>
            <GroupForm
              id={members.map(({ id }) => id).join('-')}
              act={into ? fill(same.add, { title: into.title }) : same.form}
              start={start}
              isActing={isActing}
              onSend={(wish) =>
                into
                  ? change({ id: into.id, version: into.version, ...wish })
                  : form({ sessionId, topicArea: one.topicArea, ...wish })
              }
            />
          </div>
        );
      })}
    </section>
  );
}

/** Those of a group and those found beside it, each once. */
function joined(members: readonly Member[], others: readonly Member[]): Member[] {
  return [...members, ...others.filter(({ id }) => !members.some((one) => one.id === id))];
}
