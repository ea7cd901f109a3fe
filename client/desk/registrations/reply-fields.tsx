import { SelectField, TextField } from '../../ui/field.js';
import { fill } from '../../words/fill.js';
import type { Problems } from '../ui/form.js';
import { InputField } from '../ui/input-field.js';
import { registrationWords } from '../words/registrations.js';
import { useWords } from '../words/use-words.js';
import type { Ground, Line, Template } from './documents.js';
import { type Draft, fieldId, languagesOf, tells, withGround, withTemplate } from './draft.js';
import { needsDueDay, needsGround, readyFor } from './model.js';
import { PlaceField } from './place-field.js';

interface ReplyFieldsProps {
  draft: Draft;
  lines: readonly Line[];
  grounds: readonly Ground[];
  templates: readonly Template[];
  problems: Problems;
  /** The draft as it is now, and which field it was. */
  put(draft: Draft, field: string): void;
}

/** What an act asks for: its ground, a day, a place, and the reply itself. */
export function ReplyFields(props: ReplyFieldsProps) {
  const { draft, lines, problems, put } = props;
  const { reply } = useWords(registrationWords);
  const [first] = lines;
  return (
    <>
      {needsGround(draft.act, lines) && <GroundFields {...props} />}
      {draft.act === 'PROPOSE_SESSION' && first && (
        <PlaceField
          id={fieldId('slotId')}
          label={reply.place}
          agencyId={first.agencyId}
          except={first.slot?.id}
          value={draft.slotId}
          onPick={(slotId) => put({ ...draft, slotId }, 'slotId')}
          error={problems.at('slotId')}
        />
      )}
      {needsDueDay(draft.act) && (
        <InputField
          id={fieldId('dueDay')}
          type="date"
          label={reply.due}
          value={draft.dueDay}
          onType={(dueDay) => put({ ...draft, dueDay }, 'dueDay')}
          error={problems.at('dueDay')}
        />
      )}
      {tells(draft.act) && <Words {...props} />}
    </>
  );
}

function GroundFields({ draft, grounds, templates, problems, put }: ReplyFieldsProps) {
  const { reply } = useWords(registrationWords);
  const fitting = grounds.filter(({ acts }) => acts.includes(draft.act));
  const ground = fitting.find(({ id }) => id === draft.groundId);
  return (
    <>
      <SelectField
        id={fieldId('groundId')}
        label={reply.ground}
        hint={ground && fill(reply.source, { source: ground.source })}
        value={draft.groundId}
        onPick={(id) =>
          put(
            withGround(
              draft,
              fitting.find((one) => one.id === id),
              templates,
            ),
            'groundId',
          )
        }
        error={problems.at('groundId')}
        options={[
          { value: '', text: reply.chooseGround },
          ...fitting.map(({ id, title }) => ({ value: id, text: title })),
        ]}
      />
      {ground && <p class="soft ground-words">{ground.words}</p>}
      {ground?.needsBody && (
        <TextField
          id={fieldId('competentBody')}
          label={reply.body}
          hint={reply.bodyHint}
          value={draft.competentBody}
          onType={(competentBody) => put({ ...draft, competentBody }, 'competentBody')}
          error={problems.at('competentBody')}
          required
        />
      )}
      {ground?.needsDocument && (
        <TextField
          id={fieldId('documentNumber')}
          label={reply.document}
          value={draft.documentNumber}
          onType={(documentNumber) => put({ ...draft, documentNumber }, 'documentNumber')}
          error={problems.at('documentNumber')}
          exact
          required
        />
      )}
    </>
  );
}

/** The reply, in the languages in which those concerned are written to. */
function Words({ draft, lines, grounds, templates, problems, put }: ReplyFieldsProps) {
  const { reply } = useWords(registrationWords);
  const ready = readyFor(
    templates,
    draft.act,
    grounds.find(({ id }) => id === draft.groundId),
  );
  const languages = languagesOf(lines);
  return (
    <>
      <SelectField
        id={fieldId('templateId')}
        label={reply.template}
        value={draft.templateId}
        onPick={(id) =>
          put(
            withTemplate(
              draft,
              ready.find((one) => one.id === id),
            ),
            'templateId',
          )
        }
        options={[{ value: '', text: reply.noTemplate }, ...ready.map(({ id, name }) => ({ value: id, text: name }))]}
      />
      {languages.includes('VI') && (
        <TextField
          id={fieldId('replyVi')}
          label={reply.vi}
          hint={reply.hint}
          rows={8}
          value={draft.vi}
          onType={(vi) => put({ ...draft, vi, isTouched: true }, 'replyVi')}
          error={problems.at('replyVi')}
          required
        />
      )}
      {languages.includes('EN') && (
        <TextField
          id={fieldId('replyEn')}
          label={reply.en}
          hint={languages.includes('VI') ? undefined : reply.hint}
          rows={8}
          value={draft.en}
          onType={(en) => put({ ...draft, en, isTouched: true }, 'replyEn')}
          error={problems.at('replyEn')}
          required
        />
      )}
    </>
  );
}
