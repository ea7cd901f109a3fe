import { useEffect, useState } from 'preact/hooks';
import { useAsked } from '../ask/use-asked.js';
import { type Carried, dropOf, hoursOfCarried, isInTheWay, isWhereItWas } from './carrying.js';
import { warningsIfQuery } from './documents.js';
import type { Arrangement, Lane } from './lanes.js';

/** How long a place must be looked at before it is asked about, in milliseconds. */
const pauseMs = 150;

/** What was found out about the place something is carried to. */
export interface Findings {
  state: 'checking' | 'checked' | 'unchecked';
  notes: readonly { kind: string; message: string }[];
  isBlocked: boolean;
}

/** Asks what would be in the way where something is carried to, once it rests there. */
export function useFindings(carried: Carried | undefined, by: Arrangement, lane: Lane | undefined): Findings {
  const wanted = carried && !isWhereItWas(carried, by) ? JSON.stringify(thoughtOf(carried, by, lane)) : undefined;
  const [rested, setRested] = useState<string>();
  useEffect(() => {
    const timer = setTimeout(() => setRested(wanted), pauseMs);
    return () => clearTimeout(timer);
  }, [wanted]);
  const isRested = rested !== undefined && rested === wanted;
  const asked = useAsked(warningsIfQuery, JSON.parse(rested ?? '{"id":"","startsAt":"","endsAt":""}'), {
    unless: !isRested,
    concerns: ['session'],
  });
  if (wanted === undefined) return { state: 'checked', notes: [], isBlocked: false };
  if (!isRested || asked.state === 'loading' || asked.isOlder)
    return { state: 'checking', notes: [], isBlocked: false };
  if (asked.state !== 'ready') return { state: 'unchecked', notes: [], isBlocked: false };
  const notes = asked.data?.staffSession?.warningsIf ?? [];
  return { state: 'checked', notes, isBlocked: notes.some(isInTheWay) };
}

function thoughtOf(carried: Carried, by: Arrangement, lane: Lane | undefined) {
  const drop = dropOf(carried, by, lane);
  const { assignedPositionId, pointId, room } = drop.kind === 'move' ? drop : {};
  const instead = drop.kind === 'delegate' ? drop.positionId : assignedPositionId;
  return { id: carried.session.id, ...hoursOfCarried(carried), assignedPositionId: instead, pointId, room };
}
