/**
 * Opens a store of this browser by its name; made when it is not there.
 *
 * Another window with a newer version of the product is never kept waiting: the store is let go as soon as it asks.
 */
export function openStore(name: string, table: string, keyPath: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asking = indexedDB.open(name, 1);
    asking.onupgradeneeded = () => asking.result.createObjectStore(table, { keyPath });
    asking.onsuccess = () => {
      asking.result.onversionchange = () => asking.result.close();
      resolve(asking.result);
    };
    asking.onerror = () => reject(asking.error);
    asking.onblocked = () => reject(new Error(`The store ${name} is held by another window.`));
  });
}

/** Asks one thing of a table; resolves with the answer. */
export function askStore<Result>(
  database: IDBDatabase,
  mode: IDBTransactionMode,
  ask: (table: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const [name = ''] = database.objectStoreNames;
    const asking = ask(database.transaction(name, mode).objectStore(name));
    asking.onsuccess = () => resolve(asking.result);
    asking.onerror = () => reject(asking.error);
  });
}
