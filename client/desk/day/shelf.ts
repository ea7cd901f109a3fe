import type { Pending } from './documents.js';

/** An act kept on this computer: whose line, and who did it. It holds ids and numbers, nobody's name. */
interface KeptAct {
  key: string;
  pointId: string;
  username: string;
  /** The order in which things were done here. */
  order: number;
  act: Pending;
}

/** Where acts of one person in one line wait for the network. */
export interface Shelf {
  list(): Promise<Pending[]>;
  put(act: Pending): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}

const store = 'acts';

/** Opens the shelf of this browser; where a browser keeps nothing, acts wait in memory for as long as the page is open. */
export function openShelf(pointId: string, username: string): Shelf {
  let opened: Promise<IDBDatabase> | undefined;
  const open = () => (opened ??= openDatabase());
  return {
    async list() {
      const all = await run<KeptAct[]>(await open(), 'readonly', (acts) => acts.getAll());
      return all
        .filter((one) => one.pointId === pointId && one.username === username)
        .sort((a, b) => a.order - b.order)
        .map(({ act }) => act);
    },
    async put(act) {
      const kept: KeptAct = { key: act.key, pointId, username, order: performance.timeOrigin + performance.now(), act };
      await run(await open(), 'readwrite', (acts) => acts.put(kept));
    },
    async remove(keys) {
      const database = await open();
      for (const key of keys) await run(database, 'readwrite', (acts) => acts.delete(key));
    },
  };
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asking = indexedDB.open('tiep-dan-hang-cho', 1);
    asking.onupgradeneeded = () => asking.result.createObjectStore(store, { keyPath: 'key' });
    asking.onsuccess = () => resolve(asking.result);
    asking.onerror = () => reject(asking.error);
  });
}

function run<Result>(
  database: IDBDatabase,
  mode: IDBTransactionMode,
  ask: (acts: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const asking = ask(database.transaction(store, mode).objectStore(store));
    asking.onsuccess = () => resolve(asking.result);
    asking.onerror = () => reject(asking.error);
  });
}
