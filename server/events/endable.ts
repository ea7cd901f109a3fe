/**
 * Makes a generator that can be ended while it waits.
 *
 * A generator that awaits cannot be ended from outside until what it awaits arrives; `release` makes that arrive, or
 * fail, at once. It is called at every end and must bear being called twice.
 */
export function endable<T>(
  run: AsyncGenerator<T, undefined>,
  release: () => Promise<unknown>,
): AsyncIterableIterator<T, undefined> & { return(): Promise<IteratorResult<T, undefined>> } {
  return {
    next: () => run.next(),
    async return() {
      await release();
      return run.return(undefined);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
