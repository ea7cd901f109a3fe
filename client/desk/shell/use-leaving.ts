import { useLeaveQuestion } from './route.js';

/** Does something that ends the page, after asking when something typed there would be lost. */
export function useLeaving(act: () => Promise<void>): () => void {
  const mayLeave = useLeaveQuestion();
  return () => {
    void mayLeave().then((may) => (may ? act() : undefined));
  };
}
