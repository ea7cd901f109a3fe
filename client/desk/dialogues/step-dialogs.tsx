import { useReader } from '../../words/reader.js';
import { useAct } from '../ask/use-act.js';
import { sayTimes } from '../session/say.js';
import { useToast } from '../ui/toasts.js';
import { dialoguesWords } from '../words/dialogues.js';
import { useWords } from '../words/use-words.js';
import {
  type BodiesShown,
  concludeMutation,
  type DialogueShown,
  editMutation,
  publicationMutation,
  stepMutation,
} from './documents.js';
import { type Field, FieldDialog } from './field-dialog.js';
import { choicesOf, oneOf, orNull } from './typed.js';

interface OfDialogue {
  dialogue: DialogueShown;
  onClose(): void;
}

/** Closes a dialog with a word that it is done. */
function useDone(onClose: () => void) {
  const words = useWords(dialoguesWords);
  const toast = useToast();
  return () => {
    toast({ text: words.saved });
    onClose();
  };
}

/** What is told of a dialogue, and in which session people meet. */
export function EditDialog({ dialogue, bodies, onClose }: OfDialogue & { bodies: BodiesShown | null }) {
  const words = useWords(dialoguesWords);
  const reader = useReader();
  const [edit] = useAct(editMutation);
  const done = useDone(onClose);
  const { fields: said } = words;
  const sessions = bodies?.staffSessions?.nodes.filter(({ kind }) => kind === dialogue.kind) ?? [];
  const isInternal = dialogue.kind === 'INTERNAL_DIALOGUE';
  const session: Field = {
    ...{ name: 'sessionId', label: said.session, kind: 'pick', value: dialogue.sessionId ?? '' },
    options: [
      { value: '', text: said.noSession },
      ...(dialogue.sessionId && !sessions.some(({ id }) => id === dialogue.sessionId)
        ? [{ value: dialogue.sessionId, text: said.session }]
        : []),
      ...sessions.map(({ id, startsAt, endsAt }) => ({ value: id, text: sayTimes(reader, startsAt, endsAt) })),
    ],
  };
  return (
    <FieldDialog
      title={words.edit}
      button={words.save}
      fields={[
        { name: 'title', label: said.title, value: dialogue.title },
        { name: 'audience', label: said.audience, value: dialogue.audience },
        { name: 'area', label: said.area, value: dialogue.area ?? '' },
        ...(isInternal ? [{ name: 'setting', label: said.setting, value: dialogue.setting ?? '' }] : [session]),
        { name: 'day', label: said.day, kind: 'date', value: dialogue.sessionId ? '' : (dialogue.day ?? '') },
        { name: 'topicsUntil', label: said.topicsUntil, kind: 'date', value: dialogue.topicsUntil ?? '' },
        { name: 'questionsUntil', label: said.questionsUntil, kind: 'date', value: dialogue.questionsUntil ?? '' },
      ]}
      send={(typed) =>
        edit({
          input: {
            ...{ id: dialogue.id, expectedVersion: dialogue.version, title: typed['title'] ?? '' },
            ...{ audience: typed['audience'] ?? '', area: orNull(typed['area']), setting: orNull(typed['setting']) },
            ...{ day: orNull(typed['day']), sessionId: orNull(typed['sessionId']) },
            ...{ topicsUntil: orNull(typed['topicsUntil']), questionsUntil: orNull(typed['questionsUntil']) },
          },
        })
      }
      onDone={done}
      onClose={onClose}
    />
  );
}

/** A step that needs a word: why it is put off or not needed, or how many came. */
export function ReasonDialog({ dialogue, to, onClose }: OfDialogue & { to: DialogueShown['state'] }) {
  const words = useWords(dialoguesWords);
  const [step] = useAct(stepMutation);
  const done = useDone(onClose);
  const isHeld = to === 'HELD';
  return (
    <FieldDialog
      title={words.acts[to]}
      button={words.send}
      fields={[
        isHeld
          ? { name: 'attendance', label: words.fields.attendance, kind: 'number' }
          : { name: 'reason', label: words.fields.reason, kind: 'area' },
      ]}
      send={({ reason, attendance }) =>
        step({
          input: {
            ...{ id: dialogue.id, expectedVersion: dialogue.version, to, reason: orNull(reason) },
            attendance: orNull(attendance) === null ? null : Number(attendance),
          },
        })
      }
      onDone={done}
      onClose={onClose}
    />
  );
}

/** The conclusion notice: its number, its day, and who does what by when. */
export function ConcludeDialog({ dialogue, onClose }: OfDialogue) {
  const words = useWords(dialoguesWords);
  const [conclude] = useAct(concludeMutation);
  const done = useDone(onClose);
  const { fields: said } = words;
  return (
    <FieldDialog
      title={words.one.conclude}
      button={words.save}
      fields={[
        { name: 'number', label: said.number, value: dialogue.conclusion?.number ?? '' },
        { name: 'day', label: said.documentDay, kind: 'date', value: dialogue.conclusion?.day ?? '' },
        {
          ...{ name: 'text', label: said.conclusion, hint: said.conclusionHint, kind: 'area' },
          value: dialogue.conclusion?.text ?? '',
        },
      ]}
      send={({ number = '', day = '', text = '' }) =>
        conclude({ input: { id: dialogue.id, expectedVersion: dialogue.version, number, day, text } })
      }
      onDone={done}
      onClose={onClose}
    />
  );
}

/** Where the notice or the result was made known. */
export function TellDialog({ dialogue, onClose }: OfDialogue) {
  const words = useWords(dialoguesWords);
  const [tell] = useAct(publicationMutation);
  const done = useDone(onClose);
  const { fields: said } = words;
  return (
    <FieldDialog
      title={words.one.tell}
      button={words.send}
      fields={[
        {
          ...{ name: 'what', label: said.what, kind: 'pick', options: choicesOf(words.one.told) },
          value: dialogue.heldDay ? 'RESULT' : 'NOTICE',
        },
        { name: 'channel', label: said.channel, kind: 'pick', options: choicesOf(words.channels) },
        { name: 'day', label: said.tellDay, kind: 'date' },
        { name: 'detail', label: said.detail },
      ]}
      send={({ what, channel, day = '', detail }) =>
        tell({
          input: {
            ...{ id: dialogue.id, what: oneOf(words.one.told, what), channel: oneOf(words.channels, channel), day },
            detail: orNull(detail),
          },
        })
      }
      onDone={done}
      onClose={onClose}
    />
  );
}
