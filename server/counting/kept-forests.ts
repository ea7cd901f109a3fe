import { createHash } from 'node:crypto';
import type { KinNode, PublicTally } from '../../db/counting-public.js';
import { type Forest, tellForest } from './public-rules.js';

/** Forests that are remembered; the one asked for longest ago is forgotten first. */
const mostKept = 24;

/** What is told of a forest, decided anew only when its figures have changed. */
export type KeptForests = (kin: readonly KinNode[], tallies: readonly PublicTally[], threshold: number) => Forest;

/**
 * Remembers what is told of each forest and year: deciding it takes the processor for a while, and everybody who asks of any of its
 * agencies is told from the same decision.
 */
export function createKeptForests(): KeptForests {
  const kept = new Map<string, Forest>();
  return (kin, tallies, threshold) => {
    const mark = createHash('sha256')
      .update(JSON.stringify([kin, tallies, threshold]))
      .digest('base64url');
    const forest = kept.get(mark) ?? tellForest(kin, tallies, threshold);
    kept.delete(mark);
    kept.set(mark, forest);
    const oldest = kept.size > mostKept ? kept.keys().next().value : undefined;
    if (oldest !== undefined) kept.delete(oldest);
    return forest;
  };
}
