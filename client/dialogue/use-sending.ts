import { useState } from 'preact/hooks';
import { Unanswered } from '../api/execute.js';
import { useDialogueSpeech } from './speech.js';

/** Sends something and says in words why it did not go; one thing at a time. */
export function useSending() {
  const words = useDialogueSpeech();
  const [problem, setProblem] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  async function send<Sent>(work: () => Promise<Sent>): Promise<Sent | null> {
    if (isSending) return null;
    setSending(true);
    setProblem(null);
    try {
      return await work();
    } catch (failure) {
      const isLimit = failure instanceof Unanswered && failure.code === 'RATE_LIMITED';
      setProblem(isLimit ? words.tooMany : words.unanswered);
      return null;
    } finally {
      setSending(false);
    }
  }
  return { send, isSending, problem, setProblem };
}
