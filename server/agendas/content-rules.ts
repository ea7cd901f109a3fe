import type { StrikeReason } from './strike-rules.js';
import type { ItemKind } from './time-rules.js';

/** Who prepares an item: an agency of ours, or a body in words. */
export interface Preparing {
  agencyId: string | null;
  name: string | null;
}

export interface DocumentReference {
  title: string;
  reference: string | null;
}

/** An item as it is frozen. It names no citizen: of a registration only the id, of what was said of it only a keyed hash. */
export interface FrozenItem {
  id: string;
  kind: ItemKind;
  registrationId: string | null;
  title: string | null;
  minutes: number;
  fixedTime: string | null;
  startsAt: string;
  endsAt: string;
  strike: StrikeReason | null;
  preparing: Preparing | null;
  dueDay: string | null;
  preparation: string | null;
  documents: readonly DocumentReference[];
  /** Null where nothing was said. */
  wordsHash: string | null;
}

export interface FrozenParticipant {
  id: string;
  agencyId: string | null;
  name: string;
  invitedAt: string | null;
  answer: string | null;
  answeredBy: string | null;
}

/** Everything of an agenda that a version holds fast. */
export interface AgendaContent {
  session: { id: string; startsAt: string; endsAt: string };
  items: readonly FrozenItem[];
  participants: readonly FrozenParticipant[];
}

/** What was said of one item. */
export interface ItemWords {
  note: string | null;
  answer: string | null;
}

/** Who prepares, as it is told: null when nobody is named. */
export function preparingOf(row: { preparingAgencyId: string | null; preparingName: string | null }): Preparing | null {
  const { preparingAgencyId: agencyId, preparingName: name } = row;
  return agencyId === null && name === null ? null : { agencyId, name };
}

/** Whether what was asked of somebody has not come by its day; the day itself is still in time. */
export function isLate(item: { preparation: string | null; dueDay: string | null }, today: string): boolean {
  return item.preparation === 'ASKED' && item.dueDay !== null && item.dueDay < today;
}
