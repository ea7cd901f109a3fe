import type { SessionQuestion } from '../../db/sessions.js';
import { isIdentifier } from '../identifier.js';

/** What a citizen or a portal may ask of the calendar; see `SessionFilter` in the schema. */
export interface SessionAsked {
  agencyId?: string | undefined;
  includeSubordinate?: boolean | undefined;
  leaderId?: string | undefined;
  unitCode?: string | undefined;
  pointId?: string | undefined;
  kinds?: readonly string[] | undefined;
  mode?: string | undefined;
  fromDay?: string | undefined;
  toDay?: string | undefined;
  freeOnly?: boolean | undefined;
  text?: string | undefined;
}

/** What must be known beside the filter to put it to the database. */
export interface Surroundings {
  now: string;
  unitCodes: readonly string[] | undefined;
  fold: (text: string) => string;
}

type Narrowing = Omit<SessionQuestion, 'most' | 'after'>;

/** Puts a filter into words of the database; null when nothing can match. */
export function putQuestion(asked: SessionAsked, { now, unitCodes, fold }: Surroundings): Narrowing | null {
  const ids = [asked.agencyId, asked.leaderId, asked.pointId].filter((id) => id !== undefined && id !== null);
  if (!ids.every(isIdentifier)) return null;
  const words = fold(asked.text ?? '')
    .split(' ')
    .filter(Boolean);
  const withSubordinate = asked.includeSubordinate !== false;
  return {
    ancestorId: given(withSubordinate ? asked.agencyId : undefined),
    agencyId: given(withSubordinate ? undefined : asked.agencyId),
    leaderId: given(asked.leaderId),
    pointId: given(asked.pointId),
    unitCodes,
    kinds: given(asked.kinds),
    mode: given(asked.mode),
    fromDay: given(asked.fromDay),
    toDay: given(asked.toDay),
    bookableAt: asked.freeOnly === true ? now : undefined,
    words: words.length === 0 ? undefined : words.slice(0, 12),
  };
}

// Private: GraphQL gives null where a client sent null; both mean “not asked”.
function given<T>(value: T | null | undefined): T | undefined {
  return value ?? undefined;
}
