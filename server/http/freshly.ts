import { statSync } from 'node:fs';

/** Reads a file or directory once, and again whenever it has been written since: the client may be built while we run. */
export function freshly<Content>(path: string, read: (path: string) => Content): () => Content {
  let readAtMs = modifiedAtMs(path);
  let content = read(path);
  return () => {
    const nowMs = modifiedAtMs(path);
    if (nowMs !== readAtMs && nowMs !== 0) {
      content = read(path);
      readAtMs = nowMs;
    }
    return content;
  };
}

function modifiedAtMs(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
