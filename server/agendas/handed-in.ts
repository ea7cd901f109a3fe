import { listPreparations, type PreparationRow } from '../../db/agenda-preparations.js';
import type { RequestContext } from '../context.js';

/** What an agency handed in for an item. */
export interface HandedIn {
  agencyId: string;
  text: string;
  reference: string | null;
  version: number;
  handedInBy: string;
  handedInAt: string;
}

type Keys = Pick<RequestContext, 'keys'>;

export function sealHandedIn({ keys }: Keys, { itemId, agencyId }: Place, text: string): Buffer {
  return keys.seal(text, bondOf({ itemId, agencyId }));
}

/** What was sealed of one of them. Call it only for who may read it. */
export function openHandedIn({ keys }: Keys, row: PreparationRow): HandedIn {
  const { agencyId, sealedText, reference, version, handedInBy, handedInAt } = row;
  return { agencyId, text: keys.open(sealedText, bondOf(row)), reference, version, handedInBy, handedInAt };
}

/** Everything handed in for an agenda, by item. Call it only for who may read it. */
export async function readHandedIn(ctx: RequestContext, sessionId: string): Promise<Map<string, HandedIn[]>> {
  const byItem = new Map<string, HandedIn[]>();
  for (const row of await listPreparations(ctx.db, sessionId))
    byItem.set(row.itemId, [...(byItem.get(row.itemId) ?? []), openHandedIn(ctx, row)]);
  return byItem;
}

interface Place {
  itemId: string;
  agencyId: string;
}

function bondOf({ itemId, agencyId }: Place): string {
  return `agenda_preparation|text|${itemId}|${agencyId}`;
}
