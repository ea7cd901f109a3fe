import type { RequestContext } from '../context.js';
import type { Suspect, WorkNeeded } from './proofs.js';

export type Demand = () => Promise<WorkNeeded | null>;

/** Asks for work, if it must, once for a request, however often that request is tried. */
export function demandOnce(ctx: RequestContext, suspect: Omit<Suspect, 'address'>): Demand {
  let asked: Promise<WorkNeeded | null> | undefined;
  return () => {
    asked ??= ctx.proofs?.demand({ ...suspect, address: ctx.address }) ?? Promise.resolve(null);
    return asked;
  };
}
