import type { CaseRow } from '../../db/cases.js';
import type { Keyring } from '../privacy/keyring.js';

/** A matter in short. */
export interface CaseBriefFacts {
  id: string;
  agencyId: string;
  code: string;
  title: string | null;
  topicArea: string | null;
  isOpen: boolean;
}

/** A matter in short; its title only where the reader sees what it is about. */
export function briefOf({ keys }: { keys: Keyring }, row: CaseRow, isWhole: boolean): CaseBriefFacts {
  const { id, agencyId, topicArea, state } = row;
  return {
    ...{ id, agencyId, topicArea, isOpen: state === 'OPEN', code: `VV-${row.number}/${row.year}` },
    title: isWhole ? openTitle({ keys }, row) : null,
  };
}

export function sealTitle({ keys }: { keys: Keyring }, caseId: string, title: string): Buffer {
  return keys.seal(title, `case_matter|title|${caseId}`);
}

export function openTitle({ keys }: { keys: Keyring }, { id, sealedTitle }: CaseRow): string {
  return keys.open(sealedTitle, `case_matter|title|${id}`);
}
