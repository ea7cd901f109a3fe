import type { EnumOf, VariablesOf } from '../graph.js';
import type { actOnPetitionMutation } from './documents.js';

export type ActName = EnumOf<'PetitionActKind'>;

/** An act while it is typed. */
export interface ActDraft {
  act: ActName;
  day: string;
  documentNumber: string;
  note: string;
  type: string;
  eligible: string;
  within: string;
  settlement: string;
  forwardedToName: string;
  extent: string;
  context: string;
  finding: string;
}

type Asked = 'classification' | 'destination' | 'withdrawal' | 'finding' | 'number';

const asked: Readonly<Record<Asked, readonly ActName[]>> = {
  classification: ['CLASSIFY'],
  destination: ['FORWARD', 'GUIDE', 'URGE'],
  withdrawal: ['WITHDRAW'],
  finding: ['RESOLVE'],
  number: [
    ...(['ACCEPT', 'GUIDE', 'FORWARD', 'RETURN', 'FILE', 'REFUSE', 'URGE', 'RESOLVE', 'TERMINATE'] as const),
    ...(['RECORD_REPLY', 'ANSWER', 'TELL_FRONT', 'WITHDRAW', 'SUSPEND', 'PROLONG'] as const),
  ],
};

/** Whether an act asks for something. */
export function asksFor(act: ActName, what: Asked): boolean {
  return asked[what].includes(act);
}

/** The act as the graph takes it: what it does not ask for is left out. */
export function actInput(
  { id, version: expectedVersion }: { id: string; version: number },
  draft: ActDraft,
): VariablesOf<typeof actOnPetitionMutation>['input'] {
  const { act, day } = draft;
  const classification = asksFor(act, 'classification')
    ? {
        type: draft.type as EnumOf<'PetitionType'>,
        eligible: draft.eligible === 'yes',
        withinJurisdiction: draft.within === 'yes',
        settlement: draft.settlement as EnumOf<'EarlierSettlement'>,
      }
    : {};
  const extent = draft.extent as EnumOf<'WithdrawalExtent'>;
  const context = draft.context as EnumOf<'WithdrawalContext'>;
  return {
    ...{ id, expectedVersion, act, day, ...classification },
    documentNumber: asksFor(act, 'number') ? draft.documentNumber || null : null,
    forwardedToName: asksFor(act, 'destination') ? draft.forwardedToName || null : null,
    finding: asksFor(act, 'finding') ? ((draft.finding || null) as EnumOf<'PetitionFinding'> | null) : null,
    withdrawal: asksFor(act, 'withdrawal') ? { extent, context } : null,
    note: draft.note || null,
  };
}
