import { sayDay, sayInstant } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { registrationWords } from '../words/registrations.js';
import { useWords } from '../words/use-words.js';
import type { Detail, Step } from './documents.js';
import { sayTimes } from './say.js';
import { useTakeBack } from './use-triage.js';

/** What the secretariat has done with it, the latest first, with what the citizen answered. */
export function Steps({ registration, onChanged }: { registration: Detail; onChanged(): void }) {
  const { steps: words } = useWords(registrationWords);
  const takeBack = useTakeBack(onChanged);
  const { steps } = registration;
  return (
    <section aria-labelledby="da-xu-ly">
      <h3 id="da-xu-ly">{words.title}</h3>
      {steps.length === 0 ? (
        <p class="soft">{words.none}</p>
      ) : (
        <ol class="steps">
          {steps.map((step) => (
            <li key={step.id}>
              <OneStep step={step} />
              {step.undoable && (
                <button type="button" class="quiet" onClick={() => void takeBack([step.id])}>
                  {words.undo}
                </button>
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function OneStep({ step }: { step: Step }) {
  const { acts, overdue, history, steps: words } = useWords(registrationWords);
  const reader = useReader();
  const { act, by, at, ground, competentBody, documentNumber, dueDay, proposedSlot, reply } = step;
  const said = { act: acts[act], who: by ?? history.staff, when: sayInstant(reader.words, at) };
  return (
    <>
      <p>
        <strong>{fill(words.by, said)}</strong>
      </p>
      {ground && (
        <p>{[fill(words.ground, { title: ground.title }), competentBody, documentNumber].filter(Boolean).join(', ')}</p>
      )}
      {proposedSlot && <p>{fill(words.proposed, { when: sayTimes(reader, proposedSlot) })}</p>}
      {dueDay && (
        <p>
          {fill(words.due, { day: sayDay(reader.words, dueDay) })}{' '}
          {step.overdue && <span class="tag tag-cancelled">{overdue}</span>}
        </p>
      )}
      {reply && <p class="as-written soft">{reply}</p>}
      <Answer step={step} />
    </>
  );
}

function Answer({ step: { answer, answerText, answeredAt } }: { step: Step }) {
  const { steps: words } = useWords(registrationWords);
  const reader = useReader();
  if (!answer) return null;
  return (
    <div class="step-answer">
      <p>
        <strong>{words.answers[answer]}</strong>
        {answeredAt && <span class="soft">, {sayInstant(reader.words, answeredAt)}</span>}
      </p>
      {answerText && <p class="as-written">{answerText}</p>}
    </div>
  );
}
