import '../../styles/desk-dialogues.css';
import { useState } from 'preact/hooks';
import { addDays } from '../../calendar/days.js';
import { dayOf, sayDay } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { useAct } from '../ask/use-act.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import { FieldDialog } from '../dialogues/field-dialog.js';
import type { DeskPage } from '../page.js';
import { AskedView } from '../ui/asked-view.js';
import { PageHead } from '../ui/page-head.js';
import { useToast } from '../ui/toasts.js';
import { feedbackWords } from '../words/feedback.js';
import { useWords } from '../words/use-words.js';
import { answerMutation, type FeedbackLine, feedbackQuery } from './documents.js';

export const deskPage: DeskPage = { View: FeedbackPage };

const daysBack = 180;

/** What people said after visits of the last half-year, as far as it goes to whoever reads it. */
function FeedbackPage() {
  const words = useWords(feedbackWords);
  const { agency, now } = useDesk();
  const [answering, setAnswering] = useState<FeedbackLine | null>(null);
  const to = dayOf(now());
  const asked = useAsked(
    feedbackQuery,
    { agencyId: agency.id, from: addDays(to, -daysBack), to },
    { concerns: ['feedback'] },
  );
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <AskedView asked={asked}>
        {({ visitFeedback: lines }) => (
          <div class="dialogues-page">
            <section class="panel stack" aria-label={words.title}>
              <Sum lines={lines} />
              <ul class="lines">
                {lines.map((line) => (
                  <Line key={line.id} line={line} onAnswer={() => setAnswering(line)} />
                ))}
              </ul>
            </section>
          </div>
        )}
      </AskedView>
      {answering && <AnswerDialog line={answering} onClose={() => setAnswering(null)} />}
    </>
  );
}

function Sum({ lines }: { lines: readonly FeedbackLine[] }) {
  const words = useWords(feedbackWords);
  const { language } = useReader();
  if (lines.length === 0) return <p class="soft">{words.none}</p>;
  const mean = lines.reduce((sum, { grade }) => sum + grade, 0) / lines.length;
  const average = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(mean);
  return <p class="number">{fill(words.sum, { n: lines.length, average })}</p>;
}

function Line({ line, onAnswer }: { line: FeedbackLine; onAnswer(): void }) {
  const words = useWords(feedbackWords);
  const { words: common } = useReader();
  const { agency, leader, grade } = line;
  const day = sayDay(common, line.day, 'dayNumbers');
  const said = Object.entries(words.grades).find(([name]) => Number(name) === grade)?.[1] ?? '';
  return (
    <li>
      <p>
        <strong>{said}</strong> <span class="tag">{words.abouts[line.about]}</span>
      </p>
      {line.comment && <p>{line.comment}</p>}
      <p class="soft">
        {fill(leader ? words.of : words.ofStaff, {
          agency: agency.shortName ?? agency.name,
          day,
          leader: leader?.fullName ?? '',
        })}
      </p>
      {line.answer && <p>{fill(words.answered, { answer: line.answer })}</p>}
      {!line.answer && line.comment && (
        <div class="acts">
          <button type="button" class="quiet" aria-label={fill(words.answerOf, { day })} onClick={onAnswer}>
            {words.answer}
          </button>
        </div>
      )}
    </li>
  );
}

function AnswerDialog({ line, onClose }: { line: FeedbackLine; onClose(): void }) {
  const words = useWords(feedbackWords);
  const toast = useToast();
  const [answer] = useAct(answerMutation);
  return (
    <FieldDialog
      title={words.answer}
      button={words.send}
      fields={[{ name: 'answer', label: words.answerField, hint: words.answerHint, kind: 'area' }]}
      send={(typed) => answer({ id: line.id, answer: typed['answer'] ?? '' })}
      onDone={() => {
        toast({ text: words.done });
        onClose();
      }}
      onClose={onClose}
    />
  );
}
