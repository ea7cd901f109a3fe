import { useState } from 'preact/hooks';
import { SelectField } from '../../ui/field.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { type AnyOutcome, type SuccessOf, useAct } from '../ask/use-act.js';
import type { EnumOf, ResultOf } from '../graph.js';
import { sayPosition, sayTimes } from '../session/say.js';
import { Go } from '../shell/route.js';
import { Form, OutcomeNotice, useProblems } from '../ui/form.js';
import { InputField } from '../ui/input-field.js';
import { calendarWords } from '../words/calendar.js';
import { leavesWords } from '../words/leaves.js';
import { useWords } from '../words/use-words.js';
import { type LeaveHouse, recordLeaveMutation } from './documents.js';

type Recorded = SuccessOf<ResultOf<typeof recordLeaveMutation>['recordLeave']>;

const nothing = { leaderId: '', kind: 'BUSINESS_TRIP', fromDay: '', toDay: '' };

/** Notes that a leader is away, and names the sessions that fall on those days, each to be moved or given to somebody else. */
export function RecordLeave({ house }: { house: LeaveHouse }) {
  const words = useWords(leavesWords);
  const { leave: kinds } = useWords(calendarWords);
  const { typed, put, problems, outcome, recorded, isActing, send } = useRecording();
  const day = (field: 'fromDay' | 'toDay', label: string) => (
    <InputField
      id={field}
      type="date"
      label={label}
      value={typed[field]}
      onType={(value) => put({ [field]: value })}
      error={problems.at(field)}
    />
  );
  return (
    <section class="panel stack" aria-labelledby="ghi-vang">
      <h2 id="ghi-vang">{words.add}</h2>
      <p class="soft">{words.lead}</p>
      <Form problems={problems} onSubmit={() => void send()}>
        <OutcomeNotice outcome={outcome} onAgain={() => void send()} />
        <SelectField
          id="leaderId"
          label={words.who}
          value={typed.leaderId}
          onPick={(leaderId) => put({ leaderId })}
          error={problems.at('leaderId')}
          options={[
            { value: '', text: words.choose },
            ...house.positions.map((one) => ({ value: one.leader.id, text: sayPosition(one) })),
          ]}
        />
        <div class="form-row">
          {day('fromDay', words.from)}
          {day('toDay', words.to)}
        </div>
        <SelectField
          id="kind"
          label={words.kind}
          value={typed.kind}
          onPick={(kind) => put({ kind })}
          options={Object.entries(kinds).map(([value, text]) => ({ value, text }))}
        />
        <div class="acts">
          <button type="submit" aria-disabled={isActing || undefined}>
            {words.save}
          </button>
        </div>
      </Form>
      <div role="status">{recorded && <Touched sessions={recorded.sessions} />}</div>
    </section>
  );
}

/** What is typed, and how it is noted. */
function useRecording() {
  const words = useWords(leavesWords);
  const problems = useProblems();
  const [typed, setTyped] = useState(nothing);
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const [recorded, setRecorded] = useState<Recorded>();
  const [record, { isActing }] = useAct(recordLeaveMutation);
  const put = (part: Partial<typeof nothing>) => {
    for (const field of Object.keys(part)) problems.cure(field);
    setTyped((before) => ({ ...before, ...part }));
  };
  const send = async () => {
    const { leaderId, fromDay } = typed;
    const toDay = typed.toDay || fromDay;
    const missing = [
      ...(leaderId ? [] : [{ field: 'leaderId', text: words.needWho }]),
      ...(fromDay && fromDay <= toDay ? [] : [{ field: 'fromDay', text: words.needDays }]),
    ];
    if (isActing || problems.show(missing)) return;
    const done = await record({ input: { leaderId, fromDay, toDay, kind: typed.kind as EnumOf<'LeaveKind'> } });
    setOutcome(done);
    if (done.kind === 'refused') problems.show(done.problems);
    if (done.kind !== 'done') return;
    setRecorded(done.answer);
    setTyped(nothing);
  };
  return { typed, put, problems, outcome, recorded, isActing, send };
}

/** Sessions that fall on days somebody is away. */
function Touched({ sessions }: { sessions: Recorded['sessions'] }) {
  const words = useWords(leavesWords);
  const reader = useReader();
  if (sessions.length === 0)
    return (
      <p>
        {words.saved} {words.untouched}
      </p>
    );
  return (
    <div class="notice notice-few">
      <div>
        <p>
          {words.saved} {fill(words.affected, { n: sessions.length })}
        </p>
        <ul class="lines">
          {sessions.map(({ id, startsAt, endsAt }) => (
            <li key={id}>
              <Go path={`/buoi/${id}`}>{sayTimes(reader, startsAt, endsAt)}</Go>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
