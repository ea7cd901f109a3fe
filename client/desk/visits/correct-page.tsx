import '../../styles/desk-visits.css';
import { useEffect, useState } from 'preact/hooks';
import { TextField } from '../../ui/field.js';
import { fill } from '../../words/fill.js';
import { type AnyOutcome, useAct } from '../ask/use-act.js';
import { useAsked } from '../ask/use-asked.js';
import type { DeskPage, PageProps } from '../page.js';
import { Go, usePlace } from '../shell/route.js';
import { AskedView } from '../ui/asked-view.js';
import { Form, OutcomeNotice, useProblems } from '../ui/form.js';
import { PageHead } from '../ui/page-head.js';
import { useToast } from '../ui/toasts.js';
import { useUnsaved } from '../ui/use-unsaved.js';
import { papersWords } from '../words/papers.js';
import { useWords } from '../words/use-words.js';
import { visitWords } from '../words/visits.js';
import { ContentFields, WordFields } from './content-fields.js';
import { type Beginning, correctVisitMutation, type VisitFile, visitBeginningQuery, visitQuery } from './documents.js';
import { broughtOver, contentInput, draftOf, type VisitDraft } from './draft.js';
import { PeopleFields } from './people-fields.js';
import { ReceptionFields } from './reception-fields.js';

export const deskPage: DeskPage = { View: CorrectVisitPage };

/** Tells a recorded visit again where something was wrong; why, and how it stood, stay in its history. */
function CorrectVisitPage({ params: { id = '' } }: PageProps) {
  const words = useWords(visitWords);
  const asked = useAsked(visitQuery, { id }, { concerns: [] });
  const [isOpened, setOpened] = useState(false);
  useEffect(() => {
    if (!asked.isAsking) setOpened(true);
  }, [asked.isAsking]);
  return (
    <AskedView asked={asked}>
      {({ visit }) =>
        visit && visit.status !== 'VOIDED' ? (
          <>
            <PageHead title={fill(words.correct.title, { code: visit.code })} lead={visit.agency.name}>
              <Go class="button quiet" path={`/luot-tiep/${id}`}>
                {words.correct.back}
              </Go>
            </PageHead>
            {/* Nobody begins on an older copy: a colleague's change would be taken back unseen. */}
            {isOpened && <Known visit={visit} again={asked.again} />}
          </>
        ) : (
          <p class="notice">{words.notHere}</p>
        )
      }
    </AskedView>
  );
}

interface VisitProps {
  visit: VisitFile;
  /** Reads what is there now. */
  again(): Promise<void>;
}

function Known({ visit, again }: VisitProps) {
  const words = useWords(visitWords);
  const asked = useAsked(visitBeginningQuery, { agencyId: visit.agency.id }, { concerns: [] });
  return (
    <AskedView asked={asked}>
      {({ visitBeginning: known }) =>
        known ? (
          <CorrectForm
            key={visit.id}
            {...{ visit, again, known: { ...known, receivers: receiversOf(visit, known) } }}
          />
        ) : (
          <p class="notice">{words.notHere}</p>
        )
      }
    </AskedView>
  );
}

/** Who receives now, and who received then, whatever became of their office. */
function receiversOf({ receiver, onBehalfOf }: VisitFile, { receivers }: Beginning): Beginning['receivers'] {
  const then = [receiver, onBehalfOf].filter((one) => one !== null);
  return [...receivers, ...then.filter((one) => !receivers.some(({ id }) => id === one.id))];
}

function CorrectForm({ visit, again, known }: VisitProps & { known: Beginning }) {
  const words = useWords(visitWords);
  const { draft, put, reason, setReason, send, problems, outcome, isActing, isStale, goOn } = useCorrection(
    visit,
    again,
  );
  const { form: said } = useWords(papersWords);
  const parts = { draft, put, known };
  return (
    <Form problems={problems} onSubmit={() => void send()}>
      <div class="visit-form">
        {isStale ? (
          <div class="notice notice-few" role="alert">
            <p>{words.correct.stale}</p>
            <button type="button" class="quiet" onClick={goOn}>
              {said.goOn}
            </button>
          </div>
        ) : (
          <OutcomeNotice outcome={outcome} onAgain={() => void send()} />
        )}
        <PeopleFields {...parts} error={problems.at('people')} />
        <ReceptionFields {...parts} />
        <ContentFields {...parts} isCorrection />
        <WordFields {...parts} />
        <TextField
          id="reason"
          label={words.correct.reason}
          hint={words.correct.reasonHint}
          value={reason}
          onType={setReason}
          required
        />
        <div class="acts">
          <button type="submit" aria-disabled={isActing || isStale || undefined}>
            {words.correct.act}
          </button>
        </div>
      </div>
    </Form>
  );
}

function useCorrection(visit: VisitFile, again: () => Promise<void>) {
  const words = useWords(visitWords);
  const { go } = usePlace();
  const toast = useToast();
  const problems = useProblems();
  const [read, setRead] = useState(() => ({ version: visit.version, draft: draftOf(visit) }));
  const [draft, setDraft] = useState<VisitDraft>(read.draft);
  const isStale = visit.version !== read.version;
  const [reason, setReason] = useState('');
  const [isDirty, setDirty] = useState(false);
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const [correct, { isActing }] = useAct(correctVisitMutation);
  const isSaved = outcome?.kind === 'done';
  useUnsaved((isDirty || reason.trim() !== '') && !isSaved);
  useEffect(() => {
    if (isSaved) go(`/luot-tiep/${visit.id}`);
  }, [isSaved, go, visit.id]);
  const put = (part: Partial<VisitDraft>) => {
    for (const field of Object.keys(part)) problems.cure(field);
    setDirty(true);
    setDraft((before) => ({ ...before, ...part }));
  };
  const send = async () => {
    const isNameless = draft.people.some(({ fullName }) => fullName.trim() === '');
    if (isActing || isStale || problems.show(isNameless ? [{ field: 'people', text: words.needName }] : [])) return;
    const done = await correct({
      input: { id: visit.id, expectedVersion: read.version, visit: contentInput(draft), reason },
    });
    setOutcome(done);
    if (done.kind === 'refused')
      problems.show(done.problems.map((one) => ({ ...one, field: one.field.split('.')[0] ?? one.field })));
    if (done.kind === 'refused' && Reflect.get(done.refusal, '__typename') === 'StaleVersion') await again();
    if (done.kind === 'done') toast({ text: words.correct.done });
  };
  const goOn = () => {
    const now = draftOf(visit);
    setDraft((typed) => broughtOver({ read: read.draft, typed, now }));
    setRead({ version: visit.version, draft: now });
    setOutcome(undefined);
  };
  return { draft, put, reason, setReason, send, problems, outcome, isActing, isStale, goOn };
}
