import { type AnyOutcome, useAct } from '../ask/use-act.js';
import { useToast } from '../ui/toasts.js';
import { dialoguesWords } from '../words/dialogues.js';
import { useWords } from '../words/use-words.js';
import {
  addQuestionMutation,
  assignMutation,
  type BodiesShown,
  type DialogueShown,
  type QuestionShown,
  questionMutation,
  settleMutation,
} from './documents.js';
import { type Field, FieldDialog } from './field-dialog.js';
import { sourceIn, sourcesOf } from './sources.js';
import { choicesOf, oneOf, orNull } from './typed.js';

/** What is about to be done with a question. */
export type QuestionAct = { act: 'add' } | { act: 'accept' | 'decline' | 'assign' | 'settle'; question: QuestionShown };

interface QuestionDialogProps {
  act: QuestionAct;
  dialogue: DialogueShown;
  bodies: BodiesShown | null;
  onClose(): void;
}

type Typed = Readonly<Record<string, string>>;

/** Asks what an act on a question needs, and sends it. */
export function QuestionDialog({ act, dialogue, bodies, onClose }: QuestionDialogProps) {
  const words = useWords(dialoguesWords);
  const toast = useToast();
  const send = useSending(act, dialogue);
  const { questions: said } = words;
  const titles = {
    add: said.add,
    accept: said.accept,
    decline: said.decline,
    assign: said.assign,
    settle: said.settle,
  };
  return (
    <FieldDialog
      title={titles[act.act]}
      button={titles[act.act]}
      fields={useFields(act, dialogue, bodies)}
      send={send}
      onDone={() => {
        toast({ text: words.saved });
        onClose();
      }}
      onClose={onClose}
    />
  );
}

function useFields(act: QuestionAct, dialogue: DialogueShown, bodies: BodiesShown | null): readonly Field[] {
  const words = useWords(dialoguesWords);
  const { fields: said } = words;
  const agencies = agenciesIn(bodies);
  const chosen = [{ value: '', text: said.choose }, ...agencies];
  if (act.act === 'add')
    return [
      { name: 'text', label: said.publicText, kind: 'area' },
      { name: 'source', label: said.source, kind: 'pick', options: sourcesOf(words.sources, dialogue) },
      { name: 'askerName', label: said.askerName },
      { name: 'area', label: said.area },
    ];
  const { question } = act;
  if (act.act === 'decline') return [{ name: 'reason', label: said.declineReason, kind: 'area' }];
  if (act.act === 'assign')
    return [
      { name: 'agencyId', label: said.body, kind: 'pick', options: chosen },
      { name: 'dueDay', label: said.due, kind: 'date', value: question.dueDay ?? '' },
    ];
  if (act.act === 'settle')
    return [
      { name: 'how', label: said.how, kind: 'pick', options: choicesOf(words.how) },
      { name: 'answer', label: said.answer, kind: 'area', value: question.preparedAnswer ?? '' },
      { name: 'ownerAgencyId', label: said.owner, kind: 'pick', options: chosen },
      { name: 'dueDay', label: said.due, kind: 'date' },
      { name: 'forwardedTo', label: said.forwardedTo },
    ];
  const topics = dialogue.topics.filter(({ state }) => state === 'ACCEPTED');
  return [
    { name: 'publicText', label: said.publicText, kind: 'area', value: question.publicText ?? question.text ?? '' },
    {
      ...{ name: 'topicId', label: said.topic, kind: 'pick', value: question.topicId ?? '' },
      options: [
        { value: '', text: said.noTopic },
        ...topics.map(({ id, title }) => ({ value: id, text: title ?? '' })),
      ],
    },
  ];
}

function useSending(act: QuestionAct, dialogue: DialogueShown): (typed: Typed) => Promise<AnyOutcome> {
  const { how: ways } = useWords(dialoguesWords);
  const [add] = useAct(addQuestionMutation);
  const [decide] = useAct(questionMutation);
  const [assign] = useAct(assignMutation);
  const [settle] = useAct(settleMutation);
  return async (typed) => {
    const text = (name: string) => typed[name] ?? '';
    if (act.act === 'add') {
      const source = sourceIn(typed['source']);
      const about = { text: text('text'), source, askerName: orNull(typed['askerName']), area: orNull(typed['area']) };
      return add({ input: { dialogueId: dialogue.id, ...about } });
    }
    const { id } = act.question;
    if (act.act === 'decline') return decide({ input: { id, accept: false, reason: orNull(typed['reason']) } });
    if (act.act === 'accept') {
      const about = { publicText: orNull(typed['publicText']), topicId: orNull(typed['topicId']) };
      return decide({ input: { id, accept: true, ...about } });
    }
    if (act.act === 'assign') return assign({ input: { id, agencyId: text('agencyId'), dueDay: text('dueDay') } });
    return settle({
      input: {
        ...{ id, how: oneOf(ways, typed['how']), answer: orNull(typed['answer']), dueDay: orNull(typed['dueDay']) },
        ...{ ownerAgencyId: orNull(typed['ownerAgencyId']), forwardedTo: orNull(typed['forwardedTo']) },
      },
    });
  };
}

/** The agency, those below it, those above it and what is below them, each once. */
function agenciesIn(bodies: BodiesShown | null): { value: string; text: string }[] {
  const agency = bodies?.agency;
  if (!agency) return [];
  const all = [agency, ...agency.children, ...agency.ancestors.flatMap((above) => [above, ...above.children])];
  const byId = new Map(all.map(({ id, name }) => [id, name]));
  return [...byId].map(([value, text]) => ({ value, text }));
}
