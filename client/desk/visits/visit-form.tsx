import { fill } from '../../words/fill.js';
import { Go } from '../shell/route.js';
import { Form, OutcomeNotice } from '../ui/form.js';
import { useWords } from '../words/use-words.js';
import { visitWords } from '../words/visits.js';
import { ContentFields, MatterFields, WordFields } from './content-fields.js';
import type { Beginning } from './documents.js';
import { EarlierVisits } from './earlier-visits.js';
import { PeopleFields } from './people-fields.js';
import { PetitionFields } from './petition-fields.js';
import { ReceptionFields } from './reception-fields.js';
import { useRecording } from './use-recording.js';

interface VisitFormProps {
  known: Beginning;
  /** Whose draft it is. */
  whose: string;
  onAnother(): void;
}

/** A whole visit on one screen: who came, who received, what was said, what was taken in. */
export function VisitForm({ known, whose, onAnother }: VisitFormProps) {
  const words = useWords(visitWords);
  const recording = useRecording(known, whose);
  const { draft, put, send, problems, outcome, isActing, saved } = recording;
  if (saved)
    return (
      <section class="panel stack" role="status">
        <h2>{fill(words.saved, { code: saved.code })}</h2>
        <div class="acts">
          <Go class="button" path={`/luot-tiep/${saved.id}`}>
            {words.see}
          </Go>
          <button type="button" class="quiet" onClick={onAnother}>
            {words.another}
          </button>
        </div>
      </section>
    );
  const parts = { draft, put, known };
  return (
    <div class="visit-page">
      <Form problems={problems} onSubmit={() => void send(false)}>
        <div class="visit-form">
          <OutcomeNotice outcome={outcome} onAgain={() => void send(false)} />
          <PeopleFields {...parts} error={problems.at('people')} />
          <ReceptionFields {...parts} />
          <ContentFields {...parts} />
          <MatterFields {...parts} />
          <PetitionFields {...parts} />
          <WordFields {...parts} />
          <div class="acts">
            <button type="submit" aria-disabled={isActing || undefined}>
              {words.save}
            </button>
            <button type="button" class="quiet" aria-disabled={isActing || undefined} onClick={() => void send(true)}>
              {words.saveAndClose}
            </button>
            <span class="soft">{words.draftKept}</span>
          </div>
        </div>
      </Form>
      <aside class="visit-beside">
        <EarlierVisits agencyId={known.agencyId} person={draft.people[0]} onUse={(matterId) => put({ matterId })} />
      </aside>
    </div>
  );
}
