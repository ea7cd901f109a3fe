import { useState } from 'preact/hooks';
import { ask } from '../../api/execute.js';
import { TextField } from '../../ui/field.js';
import { dayOf, sayDay } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { type AnyOutcome, outcomeOf, useAct } from '../ask/use-act.js';
import { useDesk } from '../desk.js';
import type { ResultOf } from '../graph.js';
import { Form, OutcomeNotice, useProblems } from '../ui/form.js';
import { InputField } from '../ui/input-field.js';
import { useToast } from '../ui/toasts.js';
import { useUnsaved } from '../ui/use-unsaved.js';
import { settingsWords } from '../words/settings.js';
import { useWords } from '../words/use-words.js';
import { type SettingLine, setSettingMutation, settingPreviewQuery } from './documents.js';
import { draftOf, givenValue, type ValueDraft } from './value-draft.js';
import { ValueFields } from './value-fields.js';

type Preview = Extract<ResultOf<typeof settingPreviewQuery>['settingPreview'], { __typename: 'SettingPreview' }>;

/** A new value: what it is, from when, by which paper; first one sees what it would change, then it is saved. */
export function ChangeSetting({ setting, onDone }: { setting: SettingLine; onDone(): void }) {
  const words = useWords(settingsWords);
  const change = useChange(setting, onDone);
  const { draft, put, span, putSpan, source, putSource, problems, outcome, preview, isActing, look, save } = change;
  useUnsaved(change.isDirty);
  const day = (field: 'effectiveFrom' | 'effectiveTo', label: string, hint: string) => (
    <InputField
      id={field}
      type="date"
      label={label}
      hint={hint}
      value={span[field]}
      onType={(value) => putSpan({ [field]: value })}
      error={problems.at(field)}
    />
  );
  return (
    <section class="setting-change" aria-labelledby="gia-tri-moi">
      <h3 id="gia-tri-moi">{words.newValue}</h3>
      <Form problems={problems} onSubmit={() => void (preview ? save() : look())}>
        <OutcomeNotice outcome={outcome} onAgain={() => void save()} />
        <ValueFields setting={setting} draft={draft} onPut={put} problems={problems} />
        <div class="form-row">
          {day('effectiveFrom', words.from, words.fromHint)}
          {day('effectiveTo', words.to, words.toHint)}
        </div>
        <TextField
          id="source"
          label={words.paper}
          hint={words.paperHint}
          value={source}
          onType={putSource}
          error={problems.at('source')}
          required
        />
        <div role="status">{preview && <PreviewNotice preview={preview} from={span.effectiveFrom} />}</div>
        <div class="acts">
          <button type="submit" aria-disabled={isActing || undefined}>
            {preview ? words.save : words.look}
          </button>
          <button type="button" class="quiet" onClick={onDone}>
            {words.leave}
          </button>
        </div>
      </Form>
    </section>
  );
}

function useChange(setting: SettingLine, onDone: () => void) {
  const words = useWords(settingsWords);
  const { agency, now, execute } = useDesk();
  const toast = useToast();
  const problems = useProblems();
  const [draft, setDraft] = useState(() => draftOf(setting));
  const [span, setSpan] = useState({ effectiveFrom: dayOf(now()), effectiveTo: '' });
  const [source, setSource] = useState('');
  const [isDirty, setDirty] = useState(false);
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const [preview, setPreview] = useState<Preview>();
  const [set, { isActing }] = useAct(setSettingMutation);
  const touch = (fields: readonly string[]) => {
    for (const field of fields) problems.cure(field);
    setPreview(undefined);
    setDirty(true);
  };
  const input = () => ({
    ...{ agencyId: agency.id, key: setting.key, value: givenValue(setting.form, draft), source: source.trim() },
    ...{ effectiveFrom: span.effectiveFrom, effectiveTo: span.effectiveTo || null },
  });
  const findGaps = () => [
    ...(span.effectiveFrom ? [] : [{ field: 'effectiveFrom', text: words.needDay }]),
    ...(source.trim() ? [] : [{ field: 'source', text: words.needPaper }]),
  ];
  const look = async () => {
    if (problems.show(findGaps())) return;
    const seen = outcomeOf((await ask(execute, settingPreviewQuery, { input: input() })).settingPreview);
    setOutcome(seen);
    if (seen.kind === 'refused') problems.show(seen.problems);
    if (seen.kind === 'done') setPreview(seen.answer);
  };
  const save = async () => {
    if (isActing || problems.show(findGaps())) return;
    const done = await set({ input: input() });
    setOutcome(done);
    if (done.kind === 'refused') problems.show(done.problems);
    if (done.kind !== 'done') return;
    setDirty(false);
    toast({ text: words.saved });
    onDone();
  };
  return {
    ...{ draft, span, source, problems, outcome, preview, isActing, isDirty, look, save },
    put: (part: Partial<ValueDraft>) => {
      touch(Object.keys(part));
      setDraft((before) => ({ ...before, ...part }));
    },
    putSpan: (part: Partial<typeof span>) => {
      touch(Object.keys(part));
      setSpan((before) => ({ ...before, ...part }));
    },
    putSource: (value: string) => {
      touch(['source']);
      setSource(value);
    },
  };
}

function PreviewNotice({ preview, from }: { preview: Preview; from: string }) {
  const words = useWords(settingsWords);
  const { words: common } = useReader();
  const { before, says, agencies, apart, apartNames, sessions, registrations, followedBy } = preview;
  return (
    <div class="notice notice-few">
      <div>
        <p>
          {preview.changesNothing
            ? words.changesNothing
            : fill(words.changes, {
                day: sayDay(common, from),
                before: before?.says ?? words.ofTheSoftware,
                after: says,
              })}
        </p>
        <ul class="lines">
          <li>{fill(words.reaches, { n: agencies })}</li>
          {apart > 0 && <li>{fill(words.apart, { n: apart, names: apartNames.join(', ') })}</li>}
          <li>{fill(words.touches, { sessions, registrations })}</li>
          {followedBy && (
            <li>{fill(words.followed, { day: sayDay(common, followedBy.effectiveFrom), value: followedBy.says })}</li>
          )}
        </ul>
      </div>
    </div>
  );
}
