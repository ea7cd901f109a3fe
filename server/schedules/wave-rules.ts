/**
 * Lays things into as few waves as a first fit gives, so that no two of one wave take the same leader, office or place.
 *
 * What comes later in the list and takes the same comes in a later wave, or takes nothing of those in its own.
 */
export function inWaves<Thing>(things: readonly Thing[], takenBy: (thing: Thing) => readonly string[]): Thing[][] {
  const waves: { things: Thing[]; taken: Set<string> }[] = [];
  for (const thing of things) {
    const takes = takenBy(thing);
    let wave = waves.find(({ taken }) => !takes.some((one) => taken.has(one)));
    if (!wave) {
      wave = { things: [], taken: new Set() };
      waves.push(wave);
    }
    wave.things.push(thing);
    for (const one of takes) wave.taken.add(one);
  }
  return waves.map((wave) => wave.things);
}
