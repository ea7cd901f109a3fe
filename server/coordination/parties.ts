import { findAgencies } from '../../db/agencies.js';
import type { Transaction } from '../../db/client.js';
import type { PartyRow } from '../../db/coordination.js';
import { isIdentifier } from '../identifier.js';
import type { NotFoundHere } from '../sessions/arrange.js';
import { notFoundAt } from '../staff/not-found.js';
import type { AgreementFrame } from './words-rules.js';

/** Refuses a party that is said to be an agency known here and is none. */
export async function refuseParties(tx: Transaction, parties: AgreementFrame['parties']): Promise<NotFoundHere | null> {
  const named = parties.flatMap(({ agencyId }) => agencyId ?? []);
  const known = named.every(isIdentifier) ? await findAgencies(tx, named) : [];
  return known.length < new Set(named).size ? notFoundAt('parties') : null;
}

/** Who signed, first to last, as it is kept. */
export function partyRows(agreementId: string, parties: AgreementFrame['parties']): PartyRow[] {
  return parties.map(({ name, agencyId, signatory }, ordering) => ({
    ...{ agreementId, ordering, name },
    ...{ agencyId: agencyId ?? null, signatory: signatory ?? null },
  }));
}

type Signed = Omit<PartyRow, 'ordering'>;

/** Who signed, in words, before and after; where only the agency meant changes, the words name that agency too. */
export async function partyWords(
  tx: Transaction,
  before: readonly Signed[],
  after: readonly Signed[],
): Promise<{ before: string; after: string }> {
  const told = { before: wordsOf(before), after: wordsOf(after) };
  const isSame = before.every(({ agencyId }, at) => agencyId === after[at]?.agencyId);
  if (told.before !== told.after || isSame) return told;
  const ids = new Set([...before, ...after].flatMap(({ agencyId }) => agencyId ?? []));
  const agencies = await findAgencies(tx, [...ids]);
  const isShared = (called: string) => agencies.filter(({ shortName }) => shortName === called).length > 1;
  const names = new Map(
    agencies.map(({ id, shortName, slug }) => [id, isShared(shortName) ? `${shortName} (${slug})` : shortName]),
  );
  return { before: wordsOf(before, names), after: wordsOf(after, names) };
}

function wordsOf(parties: readonly Signed[], names: ReadonlyMap<string, string> = new Map()): string {
  return parties
    .map(({ name, agencyId, signatory }) => {
      const agency = agencyId && names.get(agencyId);
      return [signatory ? `${name} (${signatory})` : name, ...(agency ? [agency] : [])].join(' – ');
    })
    .join('; ');
}
