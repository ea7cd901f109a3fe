import { useRef } from 'preact/hooks';
import { newKey } from '../../api/key.js';
import { useAct } from '../ask/use-act.js';
import { useToast } from '../ui/toasts.js';
import { dialoguesWords } from '../words/dialogues.js';
import { useWords } from '../words/use-words.js';
import { addTopicMutation, type DialogueShown } from './documents.js';
import { FieldDialog } from './field-dialog.js';
import { sourceIn, sourcesOf } from './sources.js';
import { orNull } from './typed.js';

/** Writes down what people want talked about that came on paper, by telephone or at a meeting. */
export function TopicWriting({ dialogue, onClose }: { dialogue: DialogueShown; onClose(): void }) {
  const words = useWords(dialoguesWords);
  const toast = useToast();
  const [add] = useAct(addTopicMutation);
  const key = useRef(newKey());
  const isKnown = useRef(false);
  const { topics: said, fields } = words;
  return (
    <FieldDialog
      title={said.add}
      button={said.add}
      fields={[
        { name: 'text', label: fields.topicText, hint: said.addHint, kind: 'area' },
        { name: 'source', label: fields.source, kind: 'pick', options: sourcesOf(words.sources) },
        { name: 'sourceNote', label: fields.sourceNote, hint: fields.sourceNoteHint },
        { name: 'people', label: fields.people, kind: 'number', value: '1' },
      ]}
      send={async ({ text = '', source, sourceNote, people }) => {
        const outcome = await add({
          input: {
            ...{ dialogueId: dialogue.id, key: key.current, text, source: sourceIn(source) ?? 'PAPER' },
            ...{ sourceNote: orNull(sourceNote), people: Math.trunc(Number(people)) || 0 },
          },
        });
        if (outcome.kind === 'done') isKnown.current = outcome.answer.isKnown;
        return outcome;
      }}
      onDone={() => {
        toast({ text: isKnown.current ? said.known : said.added });
        onClose();
      }}
      onClose={onClose}
    />
  );
}
