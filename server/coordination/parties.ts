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
