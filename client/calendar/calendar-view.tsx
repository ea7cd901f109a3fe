import { useCallback, useEffect, useRef } from 'preact/hooks';
import { nameSession } from '../session/receiver.js';
import { LiveLine } from '../ui/live-line.js';
import { PastBanner } from '../ui/past-banner.js';
import { useAnnouncer } from '../ui/use-announcer.js';
import { fill } from '../words/fill.js';
import { useReader } from '../words/reader.js';
import { Chips } from './chips.js';
import { CalendarContext } from './context.js';
import { DayList } from './day-list.js';
import { FilterForm } from './filter-form.js';
import { withFilters, writeFilters } from './filters.js';
import type { CalendarData } from './load.js';
import type { CalendarChange } from './model.js';
import { MonthTable } from './month-table.js';
import { NearestFree } from './nearest-free.js';
import { PeriodBar } from './period-bar.js';
import { useCalendar } from './use-calendar.js';
import { WeekTable } from './week-table.js';

/** The whole calendar page. Without script every control is a link or a form; with it, nothing needs a new page. */
export function CalendarView({ data: given }: { data: CalendarData }) {
  const { words } = useReader();
  const [said, onChange] = useSpokenChanges();
  const calendar = useCalendar(given, onChange);
  const { data, loading } = calendar;
  const { view, after, at } = data.filters;
  const list = useListInSight(data.shown.from, after);
  return (
    <CalendarContext.Provider value={calendar}>
      <div class="wide calendar" aria-busy={loading === 'yes'}>
        <div class="calendar-head">
          <h1>{words.calendar.title}</h1>
          <p class="lead">{words.calendar.lead}</p>
        </div>
        {at && (
          <PastBanner
            at={at}
            now={`/${writeFilters(withFilters(data.filters, { at: undefined, from: undefined, to: undefined }))}`}
          />
        )}
        <FilterForm key={JSON.stringify(data.filters)} />
        <Chips />
        <NearestFree />
        <PeriodBar />
        {loading === 'failed' && <LoadFailed onRetry={calendar.refresh} />}
        <div class={`calendar-body view-${view}`}>
          {view === 'tuan' && <WeekTable />}
          {view === 'thang' && <MonthTable large />}
          {view === 'danh-sach' && (
            <div class="calendar-side">
              <MonthTable />
            </div>
          )}
          <div class="calendar-list" ref={list} tabIndex={-1}>
            <DayList />
          </div>
        </div>
        {!at && <LiveLine state={calendar.live} knownAt={calendar.knownAt} onRefresh={calendar.refresh} />}
        <p class="hidden-text" role="status">
          {loading === 'yes' && words.frame.loading}
        </p>
        <p class="hidden-text" aria-live="polite">
          {said}
        </p>
      </div>
    </CalendarContext.Provider>
  );
}

/** Brings the list back into sight when its days change, and goes on reading at its top when its page does. */
function useListInSight(from: string, after: string | undefined) {
  const list = useRef<HTMLDivElement>(null);
  const before = useRef({ from, after });
  useEffect(() => {
    const { current: place } = list;
    const pageTurned = before.current.after !== after;
    const changed = pageTurned || before.current.from !== from;
    before.current = { from, after };
    if (!changed || !place) return;
    if (place.getBoundingClientRect().top < 0) place.scrollIntoView();
    if (pageTurned) place.focus({ preventScroll: true });
  }, [from, after]);
  return list;
}

function LoadFailed({ onRetry }: { onRetry(): void }) {
  const { frame } = useReader().words;
  return (
    <div class="notice notice-few" role="alert">
      <div>{frame.failed}</div>
      <button type="button" class="quiet" onClick={onRetry}>
        {frame.retry}
      </button>
    </div>
  );
}

function useSpokenChanges(): [string, (change: CalendarChange) => void] {
  const reader = useReader();
  const { spoken } = reader.words.calendar;
  const [said, say] = useAnnouncer(useCallback((n: number) => fill(spoken.several, { n }), [spoken]));
  const onChange = useCallback(
    ({ change, session }: CalendarChange) => {
      if (!session) return;
      say(fill(spoken[change], { session: nameSession(reader, session), n: session.freePlaces }));
    },
    [say, spoken, reader],
  );
  return [said, onChange];
}
