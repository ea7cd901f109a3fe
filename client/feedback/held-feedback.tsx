import '../styles/feedback.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { ask } from '../api/execute.js';
import { executeOverHttp } from '../api/over-http.js';
import { feedback as english } from '../words/en/feedback.js';
import { useReader } from '../words/reader.js';
import { feedback as vietnamese } from '../words/vi/feedback.js';
import { type Access, giveFeedbackMutation, ownFeedbackQuery, type Standing } from './documents.js';
import { FeedbackForm, type Said } from './feedback-form.js';
import { Given } from './given.js';

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
  const send = async (said: Said) => {
    const { giveFeedback: outcome } = await ask(execute, giveFeedbackMutation, { input: { access, ...said } });
    if (outcome.__typename !== 'FeedbackGiven') return outcome.message;
    setStanding(outcome.registration);
    setDone(true);
    return null;
  };
  return <FeedbackForm words={words} onSend={send} />;
}
