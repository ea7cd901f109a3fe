import type { Transaction } from '../client.js';
import { leave } from '../tables/calendar-day.js';
import { addDays, instantAt, localDay, weekdayOf } from './day.js';
import { demoId } from './demo-id.js';
import { insertAll } from './insert-all.js';
import { headOn, type Term } from './offices.js';
import type { SessionBundle } from './session-bundle.js';
import { accountOf } from './staff.js';
import { leaderId } from './structure-rows.js';

/** Who is to be away, how long and from how many days on at the earliest; the desk is told the kind, nobody else anything. */
const absences = [
  { agency: 'ubnd-thanh-pho', days: 3, after: 9, kind: 'BUSINESS_TRIP' },
  { agency: 'ubnd-xa-thang-binh', days: 2, after: 12, kind: 'STUDY' },
] as const;

interface Around {
  bundles: readonly SessionBundle[];
  terms: readonly Term[];
  now: string;
}

/** Absences to come of two heads, on days on which they do not receive. */
export async function insertAbsences(tx: Transaction, around: Around): Promise<void> {
  const at = instantAt(addDays(localDay(around.now), -2), '10:00');
  const rows = absences.flatMap(({ agency, kind, ...span }) => {
    const head = headOn(around.terms, agency, localDay(around.now));
    const id = head && leaderId(head.person);
    const fromDay = id && freeDay(id, { ...span, ...around });
    if (!id || !fromDay) return [];
    const days = { fromDay, toDay: addDays(fromDay, span.days - 1) };
    const made = { recordedBy: accountOf(agency), recordedAt: at };
    return [{ id: demoId(`absence ${agency}`, at), leaderId: id, kind, ...days, ...made }];
  });
  await insertAll(tx, leave, rows);
}

/** The first day from which a leader receives nobody for so many days of one week. */
function freeDay(leader: string, { bundles, now, days, after }: Around & { days: number; after: number }) {
  const busy = new Set(
    bundles.filter(({ session }) => session.receiverLeaderId === leader).map(({ session }) => session.day),
  );
  const isFree = (from: string) =>
    Array.from({ length: days }, (_, n) => addDays(from, n)).every((day) => weekdayOf(day) <= 5 && !busy.has(day));
  const candidates = Array.from({ length: 40 }, (_, n) => addDays(localDay(now), after + n));
  return candidates.find(isFree);
}
