import { fill } from '../../words/fill.js';
import { useAct } from '../ask/use-act.js';
import { useDesk } from '../desk.js';
import { usePlace } from '../shell/route.js';
import { useToast } from '../ui/toasts.js';
import { dialoguesWords } from '../words/dialogues.js';
import { useWords } from '../words/use-words.js';
import { createMutation, type PlanShown, type RequestShown } from './documents.js';
import { type Field, FieldDialog } from './field-dialog.js';
import { choicesOf, oneOf, orNull } from './typed.js';

interface CreateProps {
  year: number;
  plans: readonly PlanShown[];
  requests: readonly RequestShown[];
  onClose(): void;
}

/** Begins a dialogue: of a line of the plan, on a request of voters, or beside both. */
export function CreateDialogue({ year, plans, requests, onClose }: CreateProps) {
  const words = useWords(dialoguesWords);
  const { agency } = useDesk();
  const { go } = usePlace();
  const toast = useToast();
  const [create] = useAct(createMutation);
  const fields = useFields(plans, requests);
  let made: string | null = null;
  return (
    <FieldDialog
      title={`${words.create}, ${fill(words.year, { year })}`}
      fields={fields}
      button={words.create}
      send={async (typed) => {
        const outcome = await create({
          input: {
            ...{ agencyId: agency.id, year, kind: oneOf(words.kinds, typed['kind']) },
            ...{ occasion: oneOf(words.occasions, typed['occasion']), planItemId: orNull(typed['planItemId']) },
            ...{
              requestId: orNull(typed['requestId']),
              title: typed['title'] ?? '',
              audience: typed['audience'] ?? '',
            },
            ...{ area: orNull(typed['area']), setting: orNull(typed['setting']), day: orNull(typed['day']) },
            topicsUntil: orNull(typed['topicsUntil']),
          },
        });
        if (outcome.kind === 'done') made = outcome.answer.dialogue.id;
        return outcome;
      }}
      onDone={() => {
        toast({ text: words.created });
        if (made) go(`/doi-thoai/${made}`);
      }}
      onClose={onClose}
    />
  );
}

function useFields(plans: readonly PlanShown[], requests: readonly RequestShown[]): readonly Field[] {
  const words = useWords(dialoguesWords);
  const lines = plans.flatMap(({ items }) => items.filter(({ kind }) => kind === 'DIALOGUE'));
  const open = requests.filter(({ dialogueId }) => dialogueId === null);
  const { fields: said } = words;
  return [
    { name: 'kind', label: said.kind, kind: 'pick', options: choicesOf(words.kinds) },
    { name: 'occasion', label: said.occasion, kind: 'pick', options: choicesOf(words.occasions) },
    {
      name: 'planItemId',
      label: said.planItem,
      kind: 'pick',
      options: [{ value: '', text: said.noPlanItem }, ...lines.map(({ id, text }) => ({ value: id, text }))],
    },
    {
      name: 'requestId',
      label: said.request,
      kind: 'pick',
      options: [{ value: '', text: said.noRequest }, ...open.map(({ id, content }) => ({ value: id, text: content }))],
    },
    { name: 'title', label: said.title },
    { name: 'audience', label: said.audience },
    { name: 'area', label: said.area },
    { name: 'setting', label: said.setting },
    { name: 'day', label: said.day, kind: 'date' },
    { name: 'topicsUntil', label: said.topicsUntil, kind: 'date' },
  ];
}
