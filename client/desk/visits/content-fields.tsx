import { SelectField, TextField, Tick } from '../../ui/field.js';
import { useAsked } from '../ask/use-asked.js';
import { casesQuery } from '../cases/documents.js';
import { useTopics } from '../registrations/use-topics.js';
import { InputField } from '../ui/input-field.js';
import { useWords } from '../words/use-words.js';
import { visitWords } from '../words/visits.js';
import { newMatter, type VisitDraft } from './draft.js';
import type { VisitPart } from './people-fields.js';

interface ContentFieldsProps extends VisitPart {
  /** Papers are taken in once: who tells a visit again is not asked for them. */
  isCorrection?: boolean;
}

/** What was said; or why the person was not received. */
export function ContentFields({ draft, put, isCorrection = false }: ContentFieldsProps) {
  const words = useWords(visitWords);
  const topics = useTopics().including(draft.topicArea);
  return (
    <fieldset>
      <legend>{words.sections.content}</legend>
      <SelectField
        id="topicArea"
        label={words.topic}
        value={draft.topicArea}
        onPick={(topic) => put({ topicArea: topic as VisitDraft['topicArea'] })}
        options={[{ value: '', text: words.noTopic }, ...topics]}
      />
      <TextField
        id="content"
        label={words.said}
        hint={words.saidHint}
        rows={5}
        value={draft.content}
        onType={(content) => put({ content })}
      />
      {!isCorrection && (
        <TextField
          id="papers"
          label={words.sections.papers}
          hint={words.papersHint}
          rows={2}
          value={draft.papers}
          onType={(papers) => put({ papers })}
        />
      )}
      <Tick
        id="needsInterpreter"
        label={words.interpreter}
        checked={draft.needsInterpreter}
        onTick={(needsInterpreter) => put({ needsInterpreter })}
      />
      <Tick
        id="isComplex"
        label={words.complex}
        hint={words.complexHint}
        checked={draft.isComplex}
        onTick={(isComplex) => put({ isComplex })}
      />
      <Tick id="isRefused" label={words.refuse} checked={draft.isRefused} onTick={(isRefused) => put({ isRefused })} />
      {draft.isRefused && <RefusalFields {...{ draft, put }} />}
    </fieldset>
  );
}

function RefusalFields({ draft, put }: Pick<VisitPart, 'draft' | 'put'>) {
  const words = useWords(visitWords);
  return (
    <>
      <SelectField
        id="ground"
        label={words.ground}
        value={draft.ground}
        onPick={(ground) => put({ ground: ground as VisitDraft['ground'] })}
        options={Object.entries(words.grounds).map(([value, text]) => ({ value, text }))}
      />
      <TextField
        id="explanation"
        label={words.explanation}
        rows={2}
        value={draft.explanation}
        onType={(explanation) => put({ explanation })}
        required
      />
      {draft.ground === 'ALREADY_SETTLED' && (
        <TextField
          id="noticeNumber"
          label={words.noticeNumber}
          value={draft.noticeNumber}
          onType={(noticeNumber) => put({ noticeNumber })}
          exact
          required
        />
      )}
    </>
  );
}

/** Which matter it was about: one that goes on, or a new one. */
export function MatterFields({ draft, put, known }: VisitPart) {
  const words = useWords(visitWords);
  const asked = useAsked(
    casesQuery,
    { filter: { agencyId: known.agencyId, open: true }, first: 100 },
    { concerns: ['case'] },
  );
  const matters = asked.data?.caseMatters.nodes ?? [];
  const other = known.matter && !matters.some(({ id }) => id === known.matter?.id) ? [known.matter] : [];
  const options = [...other, ...matters].map(({ id, code, title }) => ({ value: id, text: `${code} ${title ?? ''}` }));
  return (
    <fieldset>
      <legend>{words.sections.matter}</legend>
      <SelectField
        id="matterId"
        label={words.matter}
        value={draft.matterId}
        onPick={(matterId) => put({ matterId })}
        options={[{ value: '', text: words.noMatter }, { value: newMatter, text: words.newMatter }, ...options]}
      />
      {draft.matterId === newMatter && (
        <TextField
          id="matterTitle"
          label={words.matterTitle}
          value={draft.matterTitle}
          onType={(matterTitle) => put({ matterTitle })}
          required
        />
      )}
    </fieldset>
  );
}

/** What the leader said, or by when an answer is promised; staff who receive need neither. */
export function WordFields({ draft, put }: VisitPart) {
  const words = useWords(visitWords);
  if (draft.receivedBy === 'STAFF') return null;
  return (
    <fieldset>
      <legend>{words.sections.word}</legend>
      <TextField
        id="opinion"
        label={words.opinion}
        rows={3}
        value={draft.opinion}
        onType={(opinion) => put({ opinion })}
      />
      <InputField
        id="promisedDay"
        type="date"
        label={words.promisedDay}
        value={draft.promisedDay}
        onType={(promisedDay) => put({ promisedDay })}
      />
    </fieldset>
  );
}
