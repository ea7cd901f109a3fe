import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../db/client.js';
import { type ConclusionRow, listMatters, type MatterRow, type NewMatter, saveMatters } from '../../db/conclusions.js';
import { seesCases } from '../cases/named-cases.js';
import type { RequestContext } from '../context.js';
import { type NamesSomebody, refuseNames } from '../directives/person.js';
import type { NotFoundHere } from '../sessions/arrange.js';
import { notFoundAt } from '../staff/not-found.js';
import type { MatterWords } from './words-rules.js';

type Keys = Pick<RequestContext, 'keys'>;

/** What names people in a matter. Call it only for who may read it. */
export function openMatter({ keys }: Keys, { id, sealedText }: MatterRow): string | null {
  return sealedText && keys.open(sealedText, bondOf(id));
}

/** Writes the matters of a conclusion anew, in the order given; those left out are taken out. Refuses names in public words. */
export async function writeMatters(
  ctx: RequestContext,
  tx: Transaction,
  { id, agencyId, sessionId }: Pick<ConclusionRow, 'id' | 'agencyId' | 'sessionId'>,
  matters: readonly MatterWords[],
): Promise<NamesSomebody | NotFoundHere | null> {
  const before = new Map((await listMatters(tx, [id])).map((row) => [row.id, row]));
  const known = new Set([...before.values()].map(({ caseMatterId }) => caseMatterId));
  const named = matters.flatMap(({ caseMatterId }) => (caseMatterId && !known.has(caseMatterId) ? [caseMatterId] : []));
  if (!(await seesCases(ctx, named))) return notFoundAt('matters');
  for (const { id: matterId, registrationId, publicText: text } of matters) {
    if (matterId && !before.has(matterId)) return notFoundAt('matters');
    const field = 'matters.publicText';
    const refused = await refuseNames(ctx, tx, { field, text, registrationId, sessionId, agencyId });
    if (refused) return refused;
  }
  const at = ctx.now();
  const rows = matters.map((one, ordering) => asRow(ctx, one, before.get(one.id ?? ''), { ordering, at, id }));
  await saveMatters(tx, id, { rows, at });
  return null;
}

function asRow(
  ctx: Keys,
  { registrationId, caseMatterId, publicText, text, isWithheld }: MatterWords,
  before: MatterRow | undefined,
  made: { ordering: number; at: string; id: string },
): NewMatter {
  const id = before?.id ?? uuidv7();
  const sealed = text ? ctx.keys.seal(text, bondOf(id)) : null;
  return {
    ...{ id, conclusionId: made.id, ordering: made.ordering, publicText, isWithheld: isWithheld ?? false },
    ...{ registrationId: registrationId ?? null, caseMatterId: caseMatterId ?? null },
    sealedText: text === undefined ? (before?.sealedText ?? null) : sealed,
    ...{ createdAt: before?.createdAt ?? made.at, updatedAt: made.at },
  };
}

function bondOf(id: string): string {
  return `conclusion_matter|text|${id}`;
}
