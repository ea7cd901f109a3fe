import { useState } from 'preact/hooks';
import { SelectField, TextField, Tick } from '../../ui/field.js';
import { type AnyOutcome, useAct } from '../ask/use-act.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import { Form, OutcomeNotice, type Problems, useProblems } from '../ui/form.js';
import { InputField } from '../ui/input-field.js';
import { useToast } from '../ui/toasts.js';
import { directivesWords } from '../words/directives.js';
import { useWords } from '../words/use-words.js';
import { giveDirectiveMutation, ownersQuery } from './documents.js';

/** A conclusion that something is directed by, with its matters. */
export interface OfConclusion {
  id: string;
  agencyId: string;
  matters: readonly { id: string; publicText: string }[];
}

const nothing = { ownerAgencyId: '', publicText: '', detail: '', dueDay: '', matterId: '', isPublic: true };

/** Records what a leader has somebody do: in writing, or by a conclusion. */
export function GiveDirective({ conclusion }: { conclusion?: OfConclusion }) {
  const { give: words } = useWords(directivesWords);
  const { agency } = useDesk();
  const giverId = conclusion?.agencyId ?? agency.id;
  const { typed, put, problems, outcome, isActing, send } = useGiving(giverId, conclusion);
  return (
    <section class="panel stack give-directive" aria-labelledby="giao-viec">
      <h2 id="giao-viec">{conclusion ? words.titleOf : words.title}</h2>
      <Form problems={problems} onSubmit={() => void send()}>
        <OutcomeNotice outcome={outcome} onAgain={() => void send()} />
        {conclusion && <OfMatter conclusion={conclusion} typed={typed} put={put} />}
        <OwedBy giverId={giverId} typed={typed} put={put} problems={problems} />
        <TextField
          id="publicText"
          label={words.what}
          value={typed.publicText}
          rows={2}
          required
          onType={(publicText) => put({ publicText })}
          error={problems.at('publicText')}
        />
        <TextField
          id="detail"
          label={words.detail}
          value={typed.detail}
          rows={2}
          onType={(detail) => put({ detail })}
          error={problems.at('detail')}
        />
        {!conclusion && (
          <Tick id="isPublic" label={words.public} checked={typed.isPublic} onTick={(isPublic) => put({ isPublic })} />
        )}
        <div class="acts">
          <button type="submit" aria-disabled={isActing || undefined}>
            {words.save}
          </button>
        </div>
      </Form>
    </section>
  );
}

type Typed = typeof nothing;

interface PartProps {
  typed: Typed;
  put(part: Partial<Typed>): void;
}

/** Who is to do it, and by when. */
function OwedBy({ giverId, typed, put, problems }: PartProps & { giverId: string; problems: Problems }) {
  const { give: words } = useWords(directivesWords);
  const { data } = useAsked(ownersQuery, { agencyId: giverId }, { concerns: ['structure'] });
  const house = data?.agency;
  const near = house ? [house, ...house.children, ...house.ancestors, ...(data?.agencies.nodes ?? [])] : [];
  const owners = [...new Map(near.map((one) => [one.id, one.name])).entries()];
  return (
    <div class="form-row">
      <SelectField
        id="ownerAgencyId"
        label={words.owner}
        value={typed.ownerAgencyId}
        onPick={(ownerAgencyId) => put({ ownerAgencyId })}
        error={problems.at('ownerAgencyId')}
        options={[{ value: '', text: words.choose }, ...owners.map(([value, text]) => ({ value, text }))]}
      />
      <InputField
        id="dueDay"
        type="date"
        label={words.due}
        value={typed.dueDay}
        onType={(dueDay) => put({ dueDay })}
        error={problems.at('dueDay')}
      />
    </div>
  );
}

/** Which matter of the conclusion it belongs to. */
function OfMatter({ conclusion, typed, put }: PartProps & { conclusion: OfConclusion }) {
  const { give: words } = useWords(directivesWords);
  if (conclusion.matters.length === 0) return null;
  return (
    <SelectField
      id="matterId"
      label={words.matter}
      value={typed.matterId}
      onPick={(matterId) => put({ matterId })}
      options={[
        { value: '', text: words.noMatter },
        ...conclusion.matters.map((one, n) => ({
          value: one.id,
          text: `${n + 1}. ${one.publicText.slice(0, 90)}`,
        })),
      ]}
    />
  );
}

function useGiving(agencyId: string, conclusion: OfConclusion | undefined) {
  const { give: words } = useWords(directivesWords);
  const toast = useToast();
  const problems = useProblems();
  const [typed, setTyped] = useState(nothing);
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const [give, { isActing }] = useAct(giveDirectiveMutation);
  const put = (part: Partial<typeof nothing>) => {
    for (const field of Object.keys(part)) problems.cure(field);
    setTyped((before) => ({ ...before, ...part }));
  };
  const send = async () => {
    const missing = typed.ownerAgencyId ? [] : [{ field: 'ownerAgencyId', text: words.choose }];
    if (isActing || problems.show(missing)) return;
    const { matterId, detail, dueDay, isPublic, ...rest } = typed;
    const from = conclusion ? { conclusionId: conclusion.id, matterId: matterId || null } : { isPublic };
    const input = { ...rest, ...from, agencyId, detail: detail || null, dueDay: dueDay || null };
    const done = await give({ input });
    setOutcome(done);
    if (done.kind === 'refused') problems.show(done.problems);
    if (done.kind !== 'done') return;
    setTyped(nothing);
    toast({ text: words.saved });
  };
  return { typed, put, problems, outcome, isActing, send };
}
