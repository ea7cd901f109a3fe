import { type FieldProblem, findFieldProblems, type TextShape } from '../staff/shape.js';
import type { DocumentReference, Preparing } from './content-rules.js';
import type { ItemKind } from './time-rules.js';

/** What can be said of an item; left out: as before, null: taken away. */
export interface ItemFields {
  title?: string | null | undefined;
  minutes?: number | null | undefined;
  fixedTime?: string | null | undefined;
  preparing?: { agencyId?: string | null | undefined; name?: string | null | undefined } | null | undefined;
  dueDay?: string | null | undefined;
  preparation?: string | null | undefined;
  note?: string | null | undefined;
  answer?: string | null | undefined;
  documents?: readonly { title: string; reference?: string | null | undefined }[] | null | undefined;
}

/** More than this stands on no day's paper. */
export const mostItems = 300;
export const mostParticipants = 100;

const titleShape: TextShape = { most: 300, required: true };
const shapes: Readonly<Record<string, TextShape>> = {
  fixedTime: { most: 5, pattern: /^([01]\d|2[0-3]):[0-5]\d$/ },
  note: { most: 4_000 },
  answer: { most: 8_000 },
};

/** What is wrong with what is said of an item of this kind. */
export function findItemProblems(kind: ItemKind, given: ItemFields): FieldProblem[] {
  return [
    ...(kind === 'REGISTRATION' ? refuseField('title', given.title) : findFieldProblems(given, { title: titleShape })),
    ...(kind === 'BREAK' ? [] : refuseField('fixedTime', given.fixedTime)),
    ...findFieldProblems(given, shapes),
    ...minutesProblem(kind, given.minutes),
    ...preparingProblem(given.preparing),
    ...documentsProblem(given.documents ?? []),
  ];
}

/** What an item begins with when nothing is said. */
export function usualMinutesOf(kind: ItemKind): number {
  return kind === 'NOTE' ? 0 : 15;
}

/** Who prepares, as it is kept: an agency needs no name; neither is nobody. */
export function givenPreparing(given: ItemFields['preparing']): Preparing | null {
  if (given?.agencyId) return { agencyId: given.agencyId, name: null };
  return given?.name ? { agencyId: null, name: given.name } : null;
}

export function givenDocuments(given: ItemFields['documents']): DocumentReference[] {
  return (given ?? []).map(({ title, reference }) => ({ title, reference: reference || null }));
}

export interface ParticipantFields {
  agencyId?: string | null | undefined;
  name?: string | null | undefined;
  invitedAt?: string | null | undefined;
  answer?: string | null | undefined;
  answeredBy?: string | null | undefined;
}

/** What is wrong with what is said of a participant. */
export function findParticipantProblems(given: ParticipantFields): FieldProblem[] {
  return findFieldProblems(given, { name: { most: 300, required: true }, answeredBy: { most: 300 } });
}

function refuseField(field: string, value: unknown): FieldProblem[] {
  return value === undefined || value === null ? [] : [{ field, problem: 'MALFORMED', fault: 'NOT_OF_THIS_KIND' }];
}

function minutesProblem(kind: ItemKind, minutes: number | null | undefined): FieldProblem[] {
  if (minutes === undefined) return [];
  const [least, most] = kind === 'NOTE' ? [0, 0] : [1, 480];
  if (minutes !== null && minutes >= least && minutes <= most) return [];
  return [{ field: 'minutes', problem: 'MALFORMED', fault: 'OUT_OF_RANGE', least, most }];
}

function preparingProblem(given: ItemFields['preparing']): FieldProblem[] {
  return (given?.name?.length ?? 0) > 300 ? [{ field: 'preparing', problem: 'TOO_LONG', most: 300 }] : [];
}

function documentsProblem(documents: NonNullable<ItemFields['documents']>): FieldProblem[] {
  const isLong = ({ title, reference }: (typeof documents)[number]) =>
    title.length > 300 || (reference?.length ?? 0) > 500;
  if (documents.length > 20 || documents.some(isLong)) return [{ field: 'documents', problem: 'TOO_LONG' }];
  return documents.some(({ title }) => title === '') ? [{ field: 'documents', problem: 'MISSING' }] : [];
}
