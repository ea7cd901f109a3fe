import { dayOf } from '../../words/dates.js';
import type { Me } from '../desk.js';
import { askStore, openStore } from './database.js';

/** Something this browser knew on a day. */
interface Row {
  key: string;
  day: string;
  data: unknown;
}

/**
 * What this browser remembers of one day for whoever signed in last, to be shown when the server cannot be reached.
 *
 * Nothing of an earlier day is ever given back. It is emptied when somebody signs out, when the sign-in has ended, when somebody
 * else signs in, and at the first opening on another day. A browser that keeps nothing remembers nothing: no call ever fails.
 */
export interface Memory {
  /** Remembers who works here; whatever belonged to somebody else is forgotten. */
  keepMe(me: Me): Promise<void>;
  recallMe(): Promise<Me | undefined>;
  /** Remembers the answer of a question. */
  keep(key: string, data: unknown): Promise<void>;
  recall(key: string): Promise<unknown>;
  forget(): Promise<void>;
}

const meKey = 'toi';
const table = 'cau-tra-loi';

/** Opens the memory of this browser; `now` is the server's time, by which days end. */
export function openMemory(now: () => string): Memory {
  let opened: Promise<IDBDatabase> | undefined;
  const open = () => (opened ??= openStore('tiep-dan-trong-ngay', table, 'key'));
  const asked = async <Result>(mode: IDBTransactionMode, ask: (rows: IDBObjectStore) => IDBRequest<Result>) =>
    open()
      .then((database) => askStore(database, mode, ask))
      .catch(() => undefined);
  const recall = async (key: string): Promise<unknown> => {
    const row = await asked<Row | undefined>('readonly', (rows) => rows.get(key));
    if (row && row.day !== dayOf(now())) await forget();
    return row?.day === dayOf(now()) ? row.data : undefined;
  };
  const recallMe = async () => (await recall(meKey)) as Me | undefined;
  const keep = async (key: string, data: unknown) => {
    const row: Row = { key, day: dayOf(now()), data };
    await asked('readwrite', (rows) => rows.put(row));
  };
  const forget = async () => {
    await asked('readwrite', (rows) => rows.clear());
  };
  return {
    recall,
    recallMe,
    forget,
    async keepMe(me) {
      const before = await recallMe();
      if (before?.username !== me.username) await forget();
      await keep(meKey, me);
    },
    async keep(key, data) {
      // Answers that come after somebody has left belong to nobody.
      if (await recallMe()) await keep(key, data);
    },
  };
}
