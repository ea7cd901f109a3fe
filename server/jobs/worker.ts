import { v7 as uuidv7 } from 'uuid';
import type { House } from '../house.js';
import { describeError } from '../log.js';
import { runJobs } from './round.js';

/** Short enough that whoever brings in a small file need not wait for it. */
const PAUSE_MS = 500;

/** Does long work as it is asked for, until stopped; with any number of other instances, each part once. */
export function startJobWorker(house: House): { stop(): Promise<void> } {
  const heldBy = uuidv7();
  let isOver = false;
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const look = () => {
    running = runJobs(house, heldBy, { isOver: () => isOver })
      .catch((error: unknown) => {
        house.log.error('long work could not be looked for', describeError(error));
        return 0;
      })
      .then(() => {
        if (!isOver) timer = setTimeout(look, PAUSE_MS);
      });
  };
  look();
  return {
    async stop() {
      isOver = true;
      clearTimeout(timer);
      await running;
    },
  };
}
