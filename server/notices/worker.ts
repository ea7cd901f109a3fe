import { describeError } from '../log.js';
import { beginReleases } from '../releases/begin.js';
import { type DueNotices, publishDueNotices } from './publish-due.js';

const PAUSE_MS = 1_000;

/**
 * Publishes notices at the time set for them, until stopped; with any number of other instances, each notice once.
 *
 * First it sees to it that every public calendar has a release to go on from.
 */
export function startNoticeWorker(house: DueNotices): { stop(): Promise<void> } {
  let isOver = false;
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  let hasBegun = false;
  const round = async () => {
    if (!hasBegun) await beginReleases(house, () => isOver);
    hasBegun = true;
    await publishDueNotices(house);
  };
  const look = () => {
    running = round()
      .catch((error: unknown) => house.log.error('due notices could not be looked for', describeError(error)))
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
