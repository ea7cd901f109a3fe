import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { TextField } from '../../ui/field.js';
import { fill } from '../../words/fill.js';
import type { AnyOutcome } from '../ask/use-act.js';
import { type Column, DataTable } from '../ui/data-table.js';
import { Form, OutcomeNotice, useProblems } from '../ui/form.js';
import { registrationWords } from '../words/registrations.js';
import { useWords } from '../words/use-words.js';
import { type Member, peopleOf } from './group-model.js';
import { sayCode } from './say.js';

export interface GroupWish {
  title: string;
  memberIds: string[];
  representativeIds: string[];
}

interface GroupFormProps {
  /** Tells its fields from those of other forms on the screen. */
  id: string;
  act: string;
  start: { title: string; members: readonly Member[] };
  /** How many may stand for them, where that is known. */
  most?: number;
  isActing: boolean;
  onSend(wish: GroupWish): Promise<AnyOutcome>;
  children?: ComponentChildren;
}

/** Who belongs to a group case, and who of them stands for the others. */
export function GroupForm({ id, act, start, most, isActing, onSend, children }: GroupFormProps) {
  const { same, need } = useWords(registrationWords);
  const [title, setTitle] = useState(start.title);
  const [members, setMembers] = useState(start.members);
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const problems = useProblems();
  const send = async () => {
    if (isActing || problems.show(title.trim() ? [] : [{ field: 'title', text: need.title }])) return;
    const sent = await onSend(wishOf(title, members));
    setOutcome(sent);
    if (sent.kind === 'refused') problems.show(sent.problems);
  };
  const put = (one: Member, part: Partial<Member>) =>
    setMembers((before) => before.map((member) => (member.id === one.id ? { ...member, ...part } : member)));
  const people = peopleOf(members);
  return (
    <Form problems={problems} idOf={(field) => `${field}-${id}`} onSubmit={() => void send()}>
      <OutcomeNotice outcome={outcome} onAgain={() => void send()} />
      <TextField
        id={`title-${id}`}
        label={same.name}
        value={title}
        onType={(typed) => {
          problems.cure('title');
          setTitle(typed);
        }}
        error={problems.at('title')}
        required
      />
      <Members members={members} put={put} />
      {most !== undefined && <p class="soft">{fill(same.most, { n: most, people })}</p>}
      <div class="acts">
        <button type="submit" class="quiet" aria-disabled={isActing || undefined}>
          {act}
        </button>
        {children}
      </div>
    </Form>
  );
}

interface MembersProps {
  members: readonly Member[];
  put(member: Member, part: Partial<Member>): void;
}

function Members({ members, put }: MembersProps) {
  const { same, columns: heads } = useWords(registrationWords);
  const columns: Column<Member>[] = [
    {
      key: 'in',
      head: same.member,
      cell: (one) => (
        <Check
          label={`${same.member}: ${one.name}`}
          checked={one.isIn}
          onCheck={(isIn) => put(one, { isIn, isRepresentative: isIn && one.isRepresentative })}
        />
      ),
    },
    {
      key: 'represents',
      head: same.representative,
      cell: (one) => (
        <Check
          label={`${same.representative}: ${one.name}`}
          checked={one.isRepresentative}
          onCheck={(isRepresentative) => put(one, { isRepresentative, isIn: one.isIn || isRepresentative })}
        />
      ),
    },
    { key: 'person', head: heads.person, isHead: true, cell: (one) => <Who member={one} /> },
    { key: 'matter', head: heads.matter, isSpare: true, cell: ({ summary }) => summary ?? '' },
  ];
  const shown = members.some(({ summary }) => summary) ? columns : columns.filter(({ key }) => key !== 'matter');
  return <DataTable caption={same.members} columns={shown} rows={members} keyOf={({ id }) => id} />;
}

function Who({ member: { name, code, partySize } }: { member: Member }) {
  const { groupPeople } = useWords(registrationWords);
  return (
    <>
      {name}
      <span class="line-under">
        {sayCode(code)}
        {partySize > 1 && `, ${fill(groupPeople, { n: partySize })}`}
      </span>
    </>
  );
}

function Check({ label, checked, onCheck }: { label: string; checked: boolean; onCheck(checked: boolean): void }) {
  return (
    <label class="row-tick">
      <input
        type="checkbox"
        aria-label={label}
        checked={checked}
        onChange={(event) => onCheck(event.currentTarget.checked)}
      />
    </label>
  );
}

function wishOf(title: string, members: readonly Member[]): GroupWish {
  const belonging = members.filter(({ isIn }) => isIn);
  return {
    title: title.trim(),
    memberIds: belonging.map(({ id }) => id),
    representativeIds: belonging.filter(({ isRepresentative }) => isRepresentative).map(({ id }) => id),
  };
}
