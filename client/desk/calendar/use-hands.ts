import { useCallback, useRef } from 'preact/hooks';
import type { Day } from '../../calendar/days.js';
import { useDesk } from '../desk.js';
import { useShortcut } from '../ui/shortcuts.js';
import { calendarWords } from '../words/calendar.js';
import { useWords } from '../words/use-words.js';
import type { Calendar } from './calendar-context.js';
import type { Carried } from './carrying.js';
import type { CalendarSession } from './documents.js';
import type { Lane } from './lanes.js';
import { useCarrying } from './use-carrying.js';
import { useDrop } from './use-drop.js';
import { useFindings } from './use-findings.js';
import type { Stretch } from './use-stretch.js';

interface HandsProps {
  stretch: Stretch;
  lanes: readonly Lane[];
  chosen: CalendarSession | undefined;
  add(lane: Lane, day: Day): void;
}

/** What hands can do in the calendar: choose, add, pick up, carry, put down. What is carried out of sight takes the view along. */
export function useHands({ stretch, lanes, chosen, add }: HandsProps) {
  const words = useWords(calendarWords);
  const { arrangement, today, setSearch, weeks } = stretch;
  const mayArrange = useDesk().holds('SECRETARY');
  const mayMove = useCallback(
    ({ state }: CalendarSession) => mayArrange && ['DRAFT', 'SCHEDULED', 'RESCHEDULED'].includes(state),
    [mayArrange],
  );
  const landing = useRef<string | undefined>(undefined);
  const drop = useDrop();
  const onCarry = ({ day }: Carried) => {
    if (!weeks.some((days) => days.includes(day))) setSearch({ ngay: day }, { replace: true });
  };
  const put = (given: Carried) => {
    if (findings.isBlocked && given === carried) return;
    landing.current = given.session.id;
    void drop.put(given, arrangement, lanes).then((isDone) => isDone && cancel());
  };
  const { carried, begin, cancel, grab } = useCarrying({ arrangement, lanes, mayMove, onCarry, onDrop: put });
  const lane = lanes.find(({ key }) => key === carried?.laneKey);
  const findings = useFindings(carried, arrangement, lane);
  const pickUpChosen = chosen && mayMove(chosen) ? () => begin(chosen) : undefined;
  useShortcut({ keys: 'm', says: words.shortcuts.move, run: () => pickUpChosen?.(), isOff: !pickUpChosen });
  const choose = (session: CalendarSession) => setSearch({ buoi: session.id });
  const calendar: Calendar = {
    arrangement,
    today,
    mayArrange,
    choose,
    add,
    carried,
    grab,
    landing,
    chosen: chosen?.id,
  };
  return { calendar, carried, cancel, findings, drop, pickUpChosen, putDown: () => carried && put(carried) };
}
