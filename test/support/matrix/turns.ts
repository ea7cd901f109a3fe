/** Does something with each of many, some of them at the same time; the answers come in the order of the questions. */
export async function inTurns<One, Done>(
  all: readonly One[],
  atOnce: number,
  work: (one: One) => Promise<Done>,
): Promise<Done[]> {
  const done: Done[] = [];
  const waiting = all.entries();
  const workers = Array.from({ length: Math.min(atOnce, all.length) }, async () => {
    for (const [at, one] of waiting) done[at] = await work(one);
  });
  await Promise.all(workers);
  return done;
}
