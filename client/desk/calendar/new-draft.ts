import type { Day } from '../../calendar/days.js';
import type { EnumOf } from '../graph.js';
import { instantOf } from '../session/say.js';
import { slotsOf } from './cells.js';
import type { CalendarHouse } from './documents.js';
import type { Lane } from './lanes.js';

/** A session somebody is writing down; numbers as they are typed. */
export interface NewDraft {
  assignedPositionId: string;
  kind: EnumOf<'SessionKind'>;
  day: Day;
  from: string;
  to: string;
  pointId: string;
  room: string;
  expectedContent: string;
  minutes: string;
  publicPlaces: string;
  staffPlaces: string;
}

/** What a new session begins with: the line and the day it was begun in, the only place where there is one, a morning. */
export function beginDraft(house: CalendarHouse, lane: Lane | undefined, day: Day): NewDraft {
  const [only] = house.receptionPoints;
  return {
    assignedPositionId: lane?.positionId ?? '',
    kind: 'PERIODIC',
    day,
    from: '08:00',
    to: '11:30',
    pointId: lane?.pointId ?? (house.receptionPoints.length === 1 ? (only?.id ?? '') : ''),
    room: lane?.room ?? '',
    expectedContent: '',
    minutes: '30',
    publicPlaces: '2',
    staffPlaces: '0',
  };
}

type Words = Record<'needWho' | 'needPoint' | 'needTime' | 'needNumber', string>;

/** What still has to be said before a draft can be saved. */
export function findMissing(draft: NewDraft, words: Words): { field: string; text: string }[] {
  const numbers = ['minutes', 'publicPlaces', 'staffPlaces'] as const;
  return [
    ...(draft.assignedPositionId === '' ? [{ field: 'assignedPositionId', text: words.needWho }] : []),
    ...(draft.day && draft.from && draft.to ? [] : [{ field: 'day', text: words.needTime }]),
    ...(draft.pointId === '' ? [{ field: 'pointId', text: words.needPoint }] : []),
    ...numbers
      .filter((field) => !/^\d{1,3}$/.test(draft[field].trim()))
      .map((field) => ({ field, text: words.needNumber })),
  ];
}

/** The draft as the graph takes it. */
export function inputOf(draft: NewDraft, agencyId: string) {
  const { assignedPositionId, kind, pointId, room, expectedContent, day, from, to } = draft;
  const startsAt = instantOf(day, from) ?? '';
  const endsAt = instantOf(day, to) ?? '';
  const pattern = {
    minutes: Number(draft.minutes),
    publicCapacity: Number(draft.publicPlaces),
    staffCapacity: Number(draft.staffPlaces),
  };
  return {
    ...{ agencyId, assignedPositionId, kind, pointId, startsAt, endsAt },
    room: room.trim() || null,
    expectedContent: expectedContent.trim() || null,
    slots: slotsOf({ startsAt, endsAt }, pattern),
  };
}
