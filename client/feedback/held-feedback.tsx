import '../styles/feedback.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { ask } from '../api/execute.js';
import { executeOverHttp } from '../api/over-http.js';
import { Icon } from '../ui/icon.js';
import { Mixed } from '../ui/mixed.js';
import { feedback as english } from '../words/en/feedback.js';
import { fill } from '../words/fill.js';
import { useReader } from '../words/reader.js';
import { feedback as vietnamese } from '../words/vi/feedback.js';
import { type Access, ownFeedbackQuery, type Standing } from './documents.js';
import { FeedbackForm } from './feedback-form.js';
import type { FeedbackWords } from './speech.js';

/** One question after the visit, or what was said before with the answer; nothing where it is not time. */
export function HeldFeedback({ access }: { access: Access }) {
  const { language } = useReader();
  const words = language === 'en' ? english : vietnamese;
  const execute = useMemo(() => executeOverHttp(language), [language]);
  const [standing, setStanding] = useState<Standing | null>(null);
  const [isDone, setDone] = useState(false);
  useEffect(() => {
    ask(execute, ownFeedbackQuery, { access }).then(
      ({ registration }) => setStanding(registration),
      () => setStanding(null),
    );
  }, [execute, access]);
  if (standing?.feedback) return <Given given={standing.feedback} words={words} isDone={isDone} />;
  if (!standing?.mayGiveFeedback) return null;
  const finish = (now: Standing) => {
    setStanding(now);
    setDone(true);
  };
  return <FeedbackForm {...{ access, execute, words }} onDone={finish} />;
}

interface GivenProps {
  given: NonNullable<Standing['feedback']>;
  words: FeedbackWords;
  isDone: boolean;
}

function Given({ given, words, isDone }: GivenProps) {
  const grade = Object.entries(words.grades).find(([name]) => Number(name) === given.grade)?.[1] ?? '';
  return (
    <div class="notice notice-free" role={isDone ? 'status' : undefined}>
      <Icon name="check" />
      <div>
        <p>{isDone ? words.done : fill(words.given, { grade })}</p>
        {given.answer && (
          <p>
            <Mixed text={fill(words.answer, { answer: given.answer })} />
          </p>
        )}
      </div>
    </div>
  );
}
