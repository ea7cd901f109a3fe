type Acts = Record<string, (given: unknown) => unknown>;

/** What the launching process gave this one. */
export function settings<Settings>(): Settings {
  return JSON.parse(process.argv[2] ?? '{}');
}

/** Tells the launching process that we serve, and does what it asks from then on. */
export function serve(url: string, acts: Acts = {}): void {
  const known: Acts = {
    processorSeconds() {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1e6;
    },
    memory() {
      globalThis.gc?.();
      return process.memoryUsage().rss;
    },
    ...acts,
  };
  process.on('message', async ({ act, given }: { act: string; given: unknown }) => {
    process.send?.({ answer: await known[act]?.(given) });
  });
  process.once('disconnect', () => process.exit(0));
  process.send?.({ url });
}
