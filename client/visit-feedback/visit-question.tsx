import '../styles/feedback.css';
import { useState } from 'preact/hooks';
import { ask, type Execute } from '../api/execute.js';
import { FeedbackForm, type Said } from '../feedback/feedback-form.js';
import { Given } from '../feedback/given.js';
import { feedback as english } from '../words/en/feedback.js';
import { useReader } from '../words/reader.js';
import { feedback as vietnamese } from '../words/vi/feedback.js';
import { giveVisitFeedbackMutation, type OwnVisit, type VisitProof } from './documents.js';

interface VisitQuestionProps {
  visit: OwnVisit;
  proof: VisitProof;
  execute: Execute;
  onSaid(now: OwnVisit): void;
}

/** The one question after a visit nobody had registered for, or that it was answered before, with what the agency said. */
export function VisitQuestion({ visit, proof, execute, onSaid }: VisitQuestionProps) {
  const { language } = useReader();
  const words = language === 'en' ? english : vietnamese;
  const [isDone, setDone] = useState(false);
  const send = async (said: Said) => {
    const { giveVisitFeedback: outcome } = await ask(execute, giveVisitFeedbackMutation, { input: { proof, ...said } });
    if (outcome.__typename !== 'VisitFeedbackGiven') return outcome.message;
    setDone(true);
    onSaid(outcome.visit);
    return null;
  };
  if (visit.feedbackGiven) return <Given given={{ answer: visit.answer }} words={words} isDone={isDone} />;
  return visit.mayGiveFeedback ? <FeedbackForm words={words} onSend={send} /> : null;
}
