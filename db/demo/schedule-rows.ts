import { agencies } from './agencies.js';
import { addDays, weekNumber } from './day.js';
import { demoId } from './demo-id.js';
import { type CutOff, dropped, type Notice } from './notice.js';
import { deputyOffice, holderOn, startOfTerm, type Term } from './offices.js';
import { legalBasisOn, whatToBring } from './papers.js';
import type { Recurrence } from './recurrence.js';
import type { ScheduleRow } from './rows.js';
import { agencyId, founded, pointId, positionId } from './structure-rows.js';

/** Seasonal hours: what a notice calls summer. */
const summer = { from: '04-16', to: '10-15' };

export function scheduleId(notice: string): string {
  return demoId(`schedule ${notice}`, founded);
}

/** A notice of the demo as the schedule its sessions follow from. */
export function scheduleRow(notice: Notice, terms: readonly Term[], today: string): ScheduleRow {
  const [first] = notice.offices.map((office) => holderOn(terms, office, today));
  if (!first) throw new Error(`Nobody receives by ${notice.slug}`);
  return {
    id: scheduleId(notice.slug),
    agencyId: agencyId(notice.agency ?? first.agency),
    positionId: positionId(first),
    title: titleOf(notice, first),
    kind: notice.kind,
    mode: notice.mode,
    rule: ruleOf(notice, terms, today),
    hostIds: notice.hosts.map(agencyId),
    participants: notice.participants.map((body) => {
      const known = agencies.find((one) => one.slug === body);
      return { name: known?.shortName ?? body, agencyId: known ? agencyId(known.slug) : null };
    }),
    expectedContent: notice.contents[0] ?? null,
    howToRegister: notice.register,
    whatToBring,
    legalBasis: [...legalBasisOn(today, notice.basis)],
    effectiveFrom: startOfTerm,
    createdAt: founded,
    updatedAt: founded,
  };
}

function titleOf(notice: Notice, first: Term): string {
  const receiving = notice.basis === 'PARTY' ? 'tiếp dân' : 'tiếp công dân';
  if (notice.offices.length > 1) return `Lịch ${receiving} luân phiên của lãnh đạo thành phố`;
  if (notice.kind === 'REGULAR') return `Lịch ${receiving} thường xuyên`;
  return `Lịch ${receiving} ${notice.mode === 'ONLINE' ? 'trực tuyến' : 'định kỳ'} của ${first.title}`;
}

/** The rule as server/schedules/rule.ts has it; a test lays both out and finds the same days. */
function ruleOf(notice: Notice, terms: readonly Term[], today: string): Record<string, unknown> {
  const { hours, offices, slotMinutes, publicPlaces, staffPlaces } = notice;
  const spoken = (parts: readonly (readonly [string, string])[]) => parts.map(([from, to]) => ({ from, to }));
  return {
    recurrence: recurrenceOf(notice.when),
    shift: { ...notice.shift, busy: 'KEEP' },
    turns: {
      positionIds: offices.map((office) => positionId(holderOn(terms, office, today))),
      countedFrom: firstTurn(offices.length),
    },
    hours: hours.winter
      ? { usual: spoken(hours.winter), seasons: [{ ...summer, parts: spoken(hours.summer) }] }
      : { usual: spoken(hours.summer), seasons: [] },
    venues: [{ pointId: pointId(notice.point), room: notice.room, hours: null }],
    venueOrder: 'IN_TURN',
    registration: {
      opensDaysBefore: notice.opensDaysBefore,
      cutOff: publicPlaces > 0 ? cutOffOf(notice.cutOff, notice.when) : { kind: 'NONE' },
      lateRequests: notice.shift === dropped ? 'REFUSED' : 'NEXT_SESSION',
    },
    slots: publicPlaces > 0 ? { minutes: slotMinutes, publicPlaces, staffPlaces } : null,
    deputy: { ...notice.deputy, standIns: standInsOf(notice, terms, today) },
  };
}

function recurrenceOf(when: Recurrence): Record<string, unknown> {
  if (when.every === 'WORKDAY') return { kind: 'WEEKLY', weekdays: [1, 2, 3, 4, 5] };
  if (when.every === 'WEEK') return { kind: 'WEEKLY', weekdays: [when.weekday] };
  if ('days' in when) return { kind: 'DAYS_OF_MONTH', days: when.days, missingDay: 'LAST_DAY' };
  if ('nth' in when) return { kind: 'NTH_WEEKDAY', weekday: when.weekday, nth: when.nth };
  return { kind: 'LAST_WEEKDAY', weekday: when.lastWeekday };
}

/** "Trước ngày 20" for day 25 is five days before it. */
function cutOffOf(cutOff: CutOff, when: Recurrence): Record<string, unknown> {
  if ('workingDaysBefore' in cutOff)
    return { kind: 'WORKING_DAYS_BEFORE', days: cutOff.workingDaysBefore, until: '17:00' };
  const days = 'days' in when ? when.days : [];
  return { kind: 'BEFORE_DAY_OF_MONTH', days: days.map((day) => day - cutOff.daysBeforeNominal) };
}

/** A Monday on which the first of so many has the turn, as `occurrencesOf` counts. */
function firstTurn(many: number): string {
  const weeks = weekNumber(startOfTerm);
  return addDays('1970-01-05', 7 * (weeks - (weeks % many)));
}

function standInsOf(notice: Notice, terms: readonly Term[], today: string): string[] {
  if (notice.deputy.policy !== 'ALLOW') return [];
  const [office] = notice.offices;
  const deputy = office === undefined ? null : deputyOffice(terms, office);
  return deputy === null ? [] : [positionId(holderOn(terms, deputy, today))];
}
