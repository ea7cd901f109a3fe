import '../../styles/desk-calendar.css';
import { useState } from 'preact/hooks';
import type { Day } from '../../calendar/days.js';
import type { DeskPage } from '../page.js';
import { useShortcut } from '../ui/shortcuts.js';
import { Split } from '../ui/split.js';
import { calendarWords } from '../words/calendar.js';
import { useWords } from '../words/use-words.js';
import { CalendarContext } from './calendar-context.js';
import { CalendarHead } from './calendar-head.js';
import { CarryBar } from './carry-bar.js';
import { ChosenSession } from './chosen-session.js';
import type { Lane } from './lanes.js';
import { NewSession } from './new-session.js';
import { TellingOf } from './use-drop.js';
import { useHands } from './use-hands.js';
import { useStretch } from './use-stretch.js';
import { useWeeks } from './use-weeks.js';
import { WeekTable } from './week-table.js';

export const deskPage: DeskPage = { View: CalendarPage };

/** The calendar of an agency: several people or rooms side by side, to be arranged by hand. */
function CalendarPage() {
  const words = useWords(calendarWords);
  const stretch = useStretch();
  const { weeks, arrangement, isMonth, day, setSearch } = stretch;
  const { lanes, shown, house, note } = useWeeks(weeks, stretch);
  const [adding, setAdding] = useState<{ lane?: Lane; day: Day }>();
  const chosen = shown.flatMap(({ sessions }) => sessions).find(({ id }) => id === stretch.chosenId);
  const hands = useHands({ stretch, lanes, chosen, add: (lane, onDay) => setAdding({ lane, day: onDay }) });
  const { calendar, carried, findings, drop } = hands;
  const add = () => setAdding({ day });
  useShortcut({ keys: 'n', says: words.shortcuts.add, run: add, isOff: !calendar.mayArrange });
  const lane = lanes.find(({ key }) => key === carried?.laneKey);
  return (
    <CalendarContext.Provider value={calendar}>
      <CalendarHead stretch={stretch} onAdd={add} />
      {note}
      <Split
        label={words.pane.label}
        onBack={() => setSearch({ buoi: null })}
        detail={chosen && <ChosenSession session={chosen} onMove={hands.pickUpChosen} />}
        list={
          <div class={isMonth ? 'lanes-month' : 'lanes-week'}>
            {shown.map(({ days, week, cells }) => (
              <WeekTable key={days[0]} {...{ days, lanes, week, cells }} />
            ))}
          </div>
        }
      />
      {carried && (
        <CarryBar {...{ carried, findings, arrangement, lane }} onDrop={hands.putDown} onCancel={hands.cancel} />
      )}
      {drop.telling && <TellingOf {...drop.telling} onClose={drop.endTelling} />}
      {adding && house && <NewSession {...adding} house={house} onClose={() => setAdding(undefined)} />}
    </CalendarContext.Provider>
  );
}
