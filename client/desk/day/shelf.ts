import { askStore, openStore } from '../memory/database.js';
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

const [name, table] = ['tiep-dan-hang-cho', 'acts'];

/** How many acts of somebody still wait on this computer, in whatever line. */
export async function countKept(username: string): Promise<number> {
  const database = await openStore(name, table, 'key');
  const all = await askStore<KeptAct[]>(database, 'readonly', (acts) => acts.getAll());
  database.close();
  return all.filter((one) => one.username === username).length;
}

/** Opens the shelf of this browser; where a browser keeps nothing, acts wait in memory for as long as the page is open. */
export function openShelf(pointId: string, username: string): Shelf {
  let opened: Promise<IDBDatabase> | undefined;
  const open = () => (opened ??= openStore(name, table, 'key'));
  return {
    async list() {
      const all = await askStore<KeptAct[]>(await open(), 'readonly', (acts) => acts.getAll());
      return all
        .filter((one) => one.pointId === pointId && one.username === username)
        .sort((a, b) => a.order - b.order)
        .map(({ act }) => act);
    },
    async put(act) {
      const kept: KeptAct = { key: act.key, pointId, username, order: performance.timeOrigin + performance.now(), act };
      await askStore(await open(), 'readwrite', (acts) => acts.put(kept));
    },
    async remove(keys) {
      const database = await open();
      for (const key of keys) await askStore(database, 'readwrite', (acts) => acts.delete(key));
    },
  };
}
