import type { TestServer } from '../support/server.js';
import type { Told } from './watching.js';

/** The subscriptions the live tests ask. */
export const calendarChanged = `subscription ($filter: SessionFilter, $after: String) {
  calendarChanged(filter: $filter, after: $after) {
    ... on CalendarChange { cursor change sessionId at session { id freePlaces status expectedContent agency { name } } }
    ... on CalendarSnapshot { cursor sessions { id freePlaces } }
  }
}`;

export const sessionChanged = `subscription ($id: ID!, $after: String) {
  sessionChanged(id: $id, after: $after) {
    ... on CalendarChange { cursor change sessionId session { freePlaces slots { id } agency { id } } }
    ... on CalendarSnapshot { cursor sessions { id } }
  }
}`;

export interface Change {
  cursor: string;
  change?: string;
  sessionId?: string;
  session?: { id: string; freePlaces: number } | null;
  sessions?: { id: string }[];
}

/** The updates among what was told. */
export function changesOf(told: readonly Told[], field = 'calendarChanged'): Change[] {
  return told.flatMap(({ data }) => {
    const update = data?.[field];
    return isChange(update) ? [update] : [];
  });
}

/** Where the stream is, asked as a client asks. */
export async function cursorOfNow(server: Pick<TestServer, 'gql'>): Promise<string> {
  const { data } = await server.gql<{ changeCursor: string }>('{ changeCursor }');
  return data?.changeCursor ?? '';
}

function isChange(value: unknown): value is Change {
  return typeof value === 'object' && value !== null && 'cursor' in value;
}
