import { type FieldProblem, findFieldProblems, type TextShape } from '../staff/shape.js';

/** What a session says beside its hours and receiver; left out: as before, null: taken away. */
export interface SessionWords {
  room?: string | null | undefined;
  expectedContent?: string | null | undefined;
  topics?: string[] | null | undefined;
  howToRegister?: string | null | undefined;
  whatToBring?: string | null | undefined;
  legalBasis?: string | null | undefined;
  registrationOpensAt?: string | null | undefined;
  registrationClosesAt?: string | null | undefined;
  hostIds?: string[] | null | undefined;
  participants?: { name: string; agencyId?: string | null | undefined }[] | null | undefined;
}

export interface SlotPlan {
  startsAt: string;
  endsAt: string;
  publicCapacity: number;
  staffCapacity: number;
}

const shapes: Readonly<Record<string, TextShape>> = {
  room: { most: 80 },
  expectedContent: { most: 4_000 },
  howToRegister: { most: 2_000 },
  whatToBring: { most: 2_000 },
  legalBasis: { most: 1_000 },
};

/** What is wrong with the words of a session. */
export function findWordsProblems(given: SessionWords): FieldProblem[] {
  const { topics, participants, hostIds } = given;
  return [
    ...findFieldProblems(given, shapes),
    ...listProblem('topics', topics ?? [], { most: 30, characters: 300 }),
    ...listProblem(
      'participants',
      (participants ?? []).map((one) => one.name),
      { most: 40, characters: 300 },
    ),
    ...listProblem('hostIds', hostIds ?? [], { most: 20, characters: 36 }),
  ];
}

/** What is wrong with the number of slots or of their places. */
export function findSlotsProblems(slots: readonly SlotPlan[]): FieldProblem[] {
  if (slots.length > 100) return [{ field: 'slots', problem: 'TOO_LONG', fault: 'TOO_MANY', most: 100 }];
  const isCount = (places: number) => places >= 0 && places <= 1_000;
  const fits = slots.every((slot) => isCount(slot.publicCapacity) && isCount(slot.staffCapacity));
  return fits ? [] : [{ field: 'slots', problem: 'MALFORMED', fault: 'OUT_OF_RANGE', least: 0, most: 1_000 }];
}

/** Agencies that host together with the owner, each once, the owner left out. */
export function hostsBeside(owner: string, hostIds: readonly string[] | null | undefined): string[] {
  return [...new Set(hostIds ?? [])].filter((id) => id !== owner);
}

interface AgenciesNaming {
  hostIds?: readonly string[] | null | undefined;
  participants?: readonly { agencyId?: string | null | undefined }[] | null | undefined;
}

/** Every agency the words name, by the field that does. */
export function agenciesNamed({ hostIds, participants }: AgenciesNaming): Readonly<Record<string, readonly string[]>> {
  return { hostIds: hostIds ?? [], participants: (participants ?? []).flatMap((one) => one.agencyId ?? []) };
}

function listProblem(
  field: string,
  items: readonly string[],
  bound: { most: number; characters: number },
): FieldProblem[] {
  if (items.length > bound.most) return [{ field, problem: 'TOO_LONG', fault: 'TOO_MANY', most: bound.most }];
  if (items.some((item) => item.length > bound.characters))
    return [{ field, problem: 'TOO_LONG', fault: 'ENTRY_TOO_LONG', most: bound.characters }];
  return items.some((item) => item.trim() === '') ? [{ field, problem: 'MISSING' }] : [];
}
