import { addDays, type Day, dayIn, instantAt, lengthOfMonth, monthNumber, monthOf } from '../working-days/day-rules.js';
import { addWorkingDays, type WorkingCalendar } from '../working-days/rules.js';
import type { CutOff, Hours, Part, RegistrationRule, SlotPattern } from './rule.js';

/** Registration that opens some days ahead opens when offices do. */
const opensAtTime = '08:00';

/** The parts of a day in its season: summer and winter hours, where the rule has them. */
export function partsOn(hours: Hours, day: Day): readonly Part[] {
  const monthDay = day.slice(5);
  return hours.seasons.find((season) => isWithin(monthDay, season))?.parts ?? hours.usual;
}

/** From the beginning of the first part to the end of the last. */
export function stretchOf(day: Day, parts: readonly Part[]): { startsAt: string; endsAt: string } {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) throw new Error(`A schedule has no hours on ${day}`);
  return { startsAt: instantAt(day, first.from), endsAt: instantAt(day, last.to) };
}

/** Cuts each part of a session into slots of equal length; what is left over at the end of a part is no slot. */
export function slotsOf(day: Day, parts: readonly Part[], pattern: SlotPattern) {
  const lengthMs = pattern.minutes * 60_000;
  return parts.flatMap((part) => {
    const first = Date.parse(instantAt(day, part.from));
    const many = Math.floor((Date.parse(instantAt(day, part.to)) - first) / lengthMs);
    return Array.from({ length: many }, (_, turn) => ({
      startsAt: new Date(first + turn * lengthMs).toISOString(),
      endsAt: new Date(first + (turn + 1) * lengthMs).toISOString(),
      publicCapacity: pattern.publicPlaces,
      staffCapacity: pattern.staffPlaces,
    }));
  });
}

/** Where a session stands when its registration is reckoned. */
export interface Reckoned {
  nominalDay: Day;
  day: Day;
  startsAt: string;
  calendar: WorkingCalendar;
}

/** When registration opens and ends; null: with publication, and with the beginning. Never after the session has begun. */
export function windowOf(rule: RegistrationRule, at: Reckoned): { opensAt: string | null; cutOffAt: string | null } {
  const cutOffAt = cutOffOf(rule.cutOff, at);
  if (rule.opensDaysBefore === null) return { opensAt: null, cutOffAt };
  const opensAt = instantAt(addDays(at.day, -rule.opensDaysBefore), opensAtTime);
  return { opensAt: opensAt < (cutOffAt ?? at.startsAt) ? opensAt : null, cutOffAt };
}

/** "Trước ngày 20" ends when day 20 begins; it goes by the nominal day, because the notice does. */
function cutOffOf(rule: CutOff, at: Reckoned): string | null {
  if (rule.kind === 'NONE') return null;
  const wanted =
    rule.kind === 'BEFORE_DAY_OF_MONTH'
      ? instantAt(lastBefore(rule.days, at.nominalDay), '00:00')
      : instantAt(
          rule.kind === 'DAYS_BEFORE' ? addDays(at.day, -rule.days) : addWorkingDays(at.calendar, at.day, -rule.days),
          rule.until,
        );
  if (wanted >= at.startsAt) return at.startsAt;
  return wanted;
}

/** The last of some days of the month before a nominal day; in the month before when this month has none. */
function lastBefore(days: readonly number[], nominal: Day): Day {
  const month = nominal.slice(0, 7);
  const earlier = days.filter((day) => day < Number(nominal.slice(8)));
  if (earlier.length > 0) return dayIn(month, Math.max(...earlier));
  const previous = monthOf(monthNumber(nominal) - 1);
  return dayIn(previous, Math.min(Math.max(...days), lengthOfMonth(previous)));
}

function isWithin(monthDay: string, { from, to }: { from: string; to: string }): boolean {
  return from <= to ? monthDay >= from && monthDay <= to : monthDay >= from || monthDay <= to;
}
