import '../../styles/desk-today.css';
import { dayOf, sayDay } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import type { DeskPage } from '../page.js';
import { Go, useSearch } from '../shell/route.js';
import { AskedView } from '../ui/asked-view.js';
import { PageHead } from '../ui/page-head.js';
import { todayWords } from '../words/today.js';
import { useWords } from '../words/use-words.js';
import { ComingSessions } from './coming-sessions.js';
import { deskTodayQuery, type SessionLine, type TodayLine } from './documents.js';
import { FilterBar } from './filter-bar.js';
import { LeaderDay } from './leader-day.js';
import { linesFor, sessionsFor, type TodayFilter } from './model.js';
import { NeedList } from './need-list.js';
import { OverseerDay } from './overseer-day.js';
import { weeksFrom } from './weeks.js';

export const deskPage: DeskPage = { View: TodayPage };

/** The first page: what needs one now, and the sessions of the coming two weeks; alive. */
function TodayPage() {
  const words = useWords(todayWords);
  const reader = useReader();
  const { agency, holds, now } = useDesk();
  const isPlanning = holds('SECRETARY', 'HEAD', 'RECEPTIONIST', 'ADMINISTRATOR');
  const isOverseeing = holds('INSPECTOR', 'FRONT_OBSERVER');
  const asked = useAsked(deskTodayQuery, { agencyId: agency.id, ...weeksFrom(now(), 2) }, { unless: !isPlanning });
  const lead = `${sayDay(reader.words, dayOf(now()))} · ${agency.name}`;
  return (
    <>
      <PageHead title={words.title} lead={lead} />
      {isPlanning && (
        <AskedView asked={asked}>
          {({ deskToday }) => (deskToday ? <Day {...deskToday} /> : <p class="notice">{words.noPlanning}</p>)}
        </AskedView>
      )}
      {holds('LEADER') && <LeaderDay />}
      {!isPlanning && isOverseeing && <OverseerDay />}
      {!isPlanning && !isOverseeing && !holds('LEADER') && (
        <div class="notice">
          <div>{words.noPlanning}</div>
          {holds('CASE_HANDLER') && (
            <Go class="button quiet" path="/vu-viec-cua-toi">
              {words.myMatters}
            </Go>
          )}
        </div>
      )}
    </>
  );
}

interface DayProps {
  today: string;
  lines: readonly TodayLine[];
  sessions: readonly SessionLine[];
}

function Day({ today, lines, sessions }: DayProps) {
  const words = useWords(todayWords);
  const [search] = useSearch();
  const filter: TodayFilter = { leaderId: search.get('lanh-dao') ?? '', agencyId: search.get('don-vi') ?? '' };
  const mine = linesFor(lines, filter);
  const isFiltered = filter.leaderId !== '' || filter.agencyId !== '';
  return (
    <>
      <FilterBar lines={lines} sessions={sessions} filter={filter} />
      <div class="today">
        <section aria-labelledby="viec-can-lam">
          <h2 id="viec-can-lam">{fill(words.needsCount, { n: mine.length })}</h2>
          <p class="hidden-text" role="status">
            {fill(words.changed, { n: mine.length })}
          </p>
          {mine.length === 0 ? (
            <p class="today-done">{isFiltered ? words.allDoneFor : words.allDone}</p>
          ) : (
            <NeedList lines={mine} today={today} />
          )}
        </section>
        <section aria-labelledby="buoi-sap-toi">
          <h2 id="buoi-sap-toi">{words.sessions}</h2>
          <ComingSessions sessions={sessionsFor(sessions, filter)} />
        </section>
      </div>
    </>
  );
}
