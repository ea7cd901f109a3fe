/** Things kept by name within a number of bytes; the one not asked for longest goes first. */
export interface Shelf<Thing> {
  has(name: string): boolean;
  find(name: string): Thing | undefined;
  keep(name: string, thing: Thing, bytes: number): void;
  drop(name: string): void;
  clear(): void;
}

export function createShelf<Thing>(mostBytes: number): Shelf<Thing> {
  const kept = new Map<string, { thing: Thing; bytes: number }>();
  let total = 0;
  const drop = (name: string) => {
    total -= kept.get(name)?.bytes ?? 0;
    kept.delete(name);
  };
  return {
    drop,
    has: (name) => kept.has(name),
    find(name) {
      const found = kept.get(name);
      if (!found) return undefined;
      kept.delete(name);
      kept.set(name, found);
      return found.thing;
    },
    keep(name, thing, bytes) {
      drop(name);
      if (bytes > mostBytes) return;
      kept.set(name, { thing, bytes });
      total += bytes;
      for (const oldest of kept.keys()) {
        if (total <= mostBytes) break;
        drop(oldest);
      }
    },
    clear() {
      kept.clear();
      total = 0;
    },
  };
}
