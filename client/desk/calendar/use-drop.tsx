import { useState } from 'preact/hooks';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { useAct } from '../ask/use-act.js';
import { useAsked } from '../ask/use-asked.js';
import { deskSessionQuery } from '../session/documents.js';
import { sayTimes } from '../session/say.js';
import { TellingDialog } from '../session/telling-dialog.js';
import type { TellingStart } from '../session/telling-draft.js';
import { useOutcomeToast } from '../ui/outcome-toast.js';
import { useToast } from '../ui/toasts.js';
import { calendarWords } from '../words/calendar.js';
import { useWords } from '../words/use-words.js';
import { type Carried, type Drop, dropOf, hoursOfCarried, isWhereItWas } from './carrying.js';
import { moveDraftMutation } from './documents.js';
import { type Arrangement, type Lane, laneKeyOf } from './lanes.js';

interface Telling {
  id: string;
  start: TellingStart;
}

/** Putting a session down: a draft moves at once and can be taken back; of what is public people are told, with a reason. */
export function useDrop() {
  const { carry: words } = useWords(calendarWords);
  const reader = useReader();
  const toast = useToast();
  const say = useOutcomeToast();
  const [move] = useAct(moveDraftMutation);
  const [telling, setTelling] = useState<Telling>();
  const moveDraft = async (carried: Carried, drop: Drop & { kind: 'move' }, from: Lane | undefined) => {
    const { session } = carried;
    const { kind: _, ...to } = drop;
    const outcome = await move({ input: { id: session.id, expectedVersion: session.version, ...to } });
    if (outcome.kind !== 'done') return say(outcome, '');
    const { startsAt, endsAt } = hoursOfCarried(carried);
    const back = {
      id: session.id,
      startsAt: session.startsAt,
      assignedPositionId: session.assignedPosition.id,
      ...(from?.pointId ? { pointId: from.pointId, room: from.room ?? '' } : {}),
    };
    toast({
      text: fill(words.done, { when: sayTimes(reader, startsAt, endsAt) }),
      undo: async () => {
        say(await move({ input: { ...back, expectedVersion: outcome.answer.session.version } }), words.undone);
      },
    });
    return true;
  };
  /** Answers whether it was put down. */
  const put = async (carried: Carried, by: Arrangement, lanes: readonly Lane[]): Promise<boolean> => {
    if (isWhereItWas(carried, by)) return true;
    const laneAt = (key: string) => lanes.find((lane) => lane.key === key);
    const drop = dropOf(carried, by, laneAt(carried.laneKey));
    const { id } = carried.session;
    if (drop.kind === 'move') return moveDraft(carried, drop, laneAt(laneKeyOf(carried.session, by)));
    if (drop.kind === 'elsewhere') return false;
    setTelling({
      id,
      start:
        drop.kind === 'postpone'
          ? { act: 'POSTPONE', startsAt: drop.startsAt, endsAt: drop.endsAt }
          : { act: 'DELEGATE', positionId: drop.positionId },
    });
    return true;
  };
  return { put, telling, endTelling: () => setTelling(undefined) };
}

/** The dialog of an act people are told of, for a session of the calendar. */
export function TellingOf({ id, start, onClose }: Telling & { onClose(): void }) {
  const { data } = useAsked(deskSessionQuery, { id }, { concerns: ['session'] });
  const session = data?.staffSession;
  return session ? <TellingDialog act={start.act} start={start} session={session} onClose={onClose} /> : null;
}
