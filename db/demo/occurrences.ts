import { addDays, instantAt, weekNumber } from './day.js';
import { lot } from './lot.js';
import type { Notice, Part } from './notice.js';
import { holderOn, type Term } from './offices.js';
import { legalBasisOn, whatToBring } from './papers.js';
import type { PlannedSession } from './planned-session.js';
import { nominalDays } from './recurrence.js';
import type { Timetable } from './timetable.js';
import { addWorkingDays, isWorkingDay, shiftDay } from './working-day.js';

/** The days the demo covers, and what is known of people and rooms. */
export interface Span {
  first: string;
  last: string;
  terms: readonly Term[];
  timetable: Timetable;
}

/**
 * The sessions that follow from a notice, each given a day on which leader and room are free.
 *
 * Days that are kept come first, as in server/schedules: whoever had to move looks for a free day afterwards.
 */
export function occurrencesOf(notice: Notice, span: Span): PlannedSession[] {
  const days = nominalDays(notice.when, span.first, span.last).flatMap((nominal) => {
    const day = shiftDay(nominal, notice.shift);
    return day === null ? [] : [{ nominal, day }];
  });
  const isKept = ({ nominal, day }: { nominal: string; day: string }) => nominal === day;
  return [...days.filter(isKept), ...days.filter((one) => !isKept(one))].flatMap(({ nominal, day }) => {
    const planned = withoutClash(occurrence(notice, nominal, day, span.terms), notice, span);
    if (planned) span.timetable.take(planned);
    return planned ? [planned] : [];
  });
}

/** When registration for a session of this notice ends. */
export function cutOffOf(cutOff: Notice['cutOff'], nominal: string, day: string): string {
  if ('daysBeforeNominal' in cutOff) return instantAt(addDays(nominal, -cutOff.daysBeforeNominal), '00:00');
  return instantAt(addWorkingDays(day, -cutOff.workingDaysBefore), '17:00');
}

function occurrence(notice: Notice, nominal: string, day: string, terms: readonly Term[]): PlannedSession {
  const office = notice.offices[weekNumber(nominal) % notice.offices.length] ?? '';
  const offered = notice.publicPlaces > 0;
  return {
    slug: `${notice.slug}-${nominal}`,
    ruled: { notice: notice.slug, nominalDay: nominal },
    agency: notice.agency ?? holderOn(terms, office, day).agency,
    hosts: notice.hosts,
    participants: notice.participants,
    office,
    standIn: null,
    kind: notice.kind,
    mode: notice.mode,
    point: notice.point,
    room: notice.room,
    day,
    parts: hoursOn(day, notice),
    slotMinutes: notice.slotMinutes,
    publicPlaces: notice.publicPlaces,
    staffPlaces: notice.staffPlaces,
    content: contentOf(notice, nominal),
    topics: [],
    register: notice.register,
    bring: whatToBring,
    basis: legalBasisOn(day, notice.basis),
    opensAt:
      offered && notice.opensDaysBefore !== null ? instantAt(addDays(day, -notice.opensDaysBefore), '08:00') : null,
    closesAt: offered ? cutOffOf(notice.cutOff, nominal, day) : null,
    status: 'SCHEDULED',
    statusReason: null,
    previousStartsAt: null,
    wanted: null,
    publishedAt: null,
    change: null,
  };
}

function withoutClash(planned: PlannedSession, notice: Notice, span: Span): PlannedSession | null {
  if (span.timetable.isFree(planned)) return planned;
  if (notice.onClash === 'DROP' || !isWorkingDay(planned.day)) return null;
  const others = [1, 2, 3, 4, 5, 6].map((days) => addWorkingDays(planned.day, days));
  const moved = others.map((day) => ({ ...planned, day })).find((other) => span.timetable.isFree(other));
  return moved ?? null;
}

function hoursOn(day: string, { hours }: Notice): readonly Part[] {
  const monthDay = day.slice(5);
  const isSummer = monthDay >= '04-16' && monthDay <= '10-15';
  return isSummer ? hours.summer : (hours.winter ?? hours.summer);
}

function contentOf(notice: Notice, nominal: string): string {
  const content = notice.contents[lot(nominal.slice(0, 7) + notice.slug, notice.contents.length)] ?? '';
  return inMonth(content, nominal);
}

/** What a schedule expects of the month of a day: `{tháng}` becomes that month. */
export function inMonth(content: string, day: string): string {
  return content.replaceAll('{tháng}', `${Number(day.slice(5, 7))}/${day.slice(0, 4)}`);
}
