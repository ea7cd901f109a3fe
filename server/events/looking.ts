/** What a reading found: more to read at once, something that cannot be read yet, or nothing more. */
export type Found = 'more' | 'held back' | 'done';

/** Readings one after another, never two at a time. */
export interface Looking {
  /** Reads now, or once more after the running reading. Never throws. */
  look(): void;
  /** Reads; tells, when a reading that began after this call has ended, whether it left nothing behind. Never throws. */
  looked(): Promise<boolean>;
  /** Resolves when the running reading has ended; no other will begin. */
  stop(): Promise<void>;
}

/** Changes within this time of the last reading are read together. */
const GATHER_MS = 4;
/** How soon to look again for what an older transaction holds back. */
const HELD_BACK_MS = 25;

/** Reads whenever it is asked to, however often that is. A reading that fails is not repeated before the next call. */
export function createLooking(read: () => Promise<Found>, onFailure: (error: unknown) => void): Looking {
  let isAsked = false;
  let isStopped = false;
  let running: Promise<void> | null = null;
  let later: NodeJS.Timeout | null = null;
  const waiting = createWaiting();

  const readAll = async () => {
    while (isAsked && !isStopped) {
      isAsked = false;
      const found = await waiting.serve(read);
      if (found === 'held back') later ??= setTimeout(lookLater, HELD_BACK_MS).unref();
      if (found === 'more') isAsked = true;
      else if (isAsked) await new Promise((resume) => setTimeout(resume, GATHER_MS));
    }
  };
  const look = () => {
    isAsked = true;
    if (running || isStopped) return;
    running = readAll()
      .catch((error: unknown) => {
        isAsked = false;
        onFailure(error);
      })
      .finally(() => {
        running = null;
        if (isAsked) look();
      });
  };
  const lookLater = () => {
    later = null;
    look();
  };
  return {
    look,
    async looked() {
      if (isStopped) return false;
      const answer = waiting.join();
      look();
      return answer;
    },
    async stop() {
      isStopped = true;
      if (later) clearTimeout(later);
      await running;
      waiting.dismiss();
    },
  };
}

/** Those who want to know that a reading has ended which began after they came. */
function createWaiting() {
  let waiting: ((isAll: boolean) => void)[] = [];
  const tell = (those: readonly ((isAll: boolean) => void)[], isAll: boolean) => {
    for (const resolve of those) resolve(isAll);
  };
  return {
    join: () => new Promise<boolean>((resolve) => waiting.push(resolve)),
    async serve(read: () => Promise<Found>): Promise<Found> {
      const those = waiting;
      waiting = [];
      try {
        const found = await read();
        if (found === 'more') waiting.push(...those);
        else tell(those, found === 'done');
        return found;
      } catch (error) {
        tell(those, false);
        throw error;
      }
    },
    dismiss: () => tell(waiting, false),
  };
}
