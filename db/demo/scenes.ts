import { instantAt, localDay, printedDay } from './day.js';
import { standInFor } from './delegation.js';
import { startOf } from './hours.js';
import { cutOffOf, type Span } from './occurrences.js';
import type { PlannedSession } from './planned-session.js';
import { addWorkingDays } from './working-day.js';

/** What may have happened to a coming session, at an instant; null when it cannot happen to this one. */
type Turn = (session: PlannedSession, span: Span, at: string) => PlannedSession | null;

interface Scene {
  /** The notice whose next fitting session it happens to, if there is one; else the next fitting one of all. */
  at: string;
  fits: (session: PlannedSession, now: string) => boolean;
  turn: Turn;
  /** When it happened: so many working days ago, at that time of day. */
  ago?: readonly [days: number, time: string];
}

const scenes: readonly Scene[] = [
  { at: 'chu-tich-ubnd-thanh-pho', fits: isOpen, turn: filled(0, 5) },
  { at: 'chu-tich-ubnd-xa-thang-binh', fits: isOpen, turn: filled(0, 4) },
  { at: 'giam-doc-so-nong-nghiep-va-moi-truong', fits: isOpen, turn: filled(0, 6) },
  { at: 'bi-thu-thanh-uy', fits: isOpen, turn: filled(1, 0) },
  { at: 'chu-tich-ubnd-phuong-hai-chau', fits: isOpen, turn: filled(2, 0) },
  { at: 'giam-doc-so-y-te', fits: isOpen, turn: filled(1, 0) },
  { at: 'giam-doc-so-noi-vu', fits: isComing, turn: moved, ago: [4, '15:20'] },
  { at: 'chu-tich-ubnd-phuong-hoi-an', fits: isComing, turn: postponed, ago: [1, '10:05'] },
  { at: 'chu-tich-ubnd-xa-hoa-vang', fits: isComing, turn: cancelled, ago: [5, '08:40'] },
  { at: 'giam-doc-so-xay-dung', fits: isComing, turn: takenOver, ago: [2, '16:15'] },
  { at: 'chu-tich-ubnd-xa-thang-binh', fits: isComing, turn: takenOver, ago: [3, '09:30'] },
];

/** Lets every situation a citizen may meet happen to one coming session each. */
export function playScenes(sessions: readonly PlannedSession[], span: Span, now: string): PlannedSession[] {
  const order = [...sessions].sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
  const touched = new Map<string, PlannedSession>();
  for (const scene of scenes) {
    const fitting = order.filter((one) => !touched.has(one.slug) && scene.fits(one, now));
    const chosen = [...fitting.filter((one) => one.slug.startsWith(`${scene.at}-2`)), ...fitting];
    const [days, time] = scene.ago ?? [0, '08:00'];
    const at = instantAt(addWorkingDays(localDay(now), -days), time);
    const turned = firstTurned(chosen, scene.turn, span, at);
    if (turned) touched.set(turned.slug, turned);
  }
  return sessions.map((session) => touched.get(session.slug) ?? session);
}

function firstTurned(sessions: readonly PlannedSession[], turn: Turn, span: Span, at: string): PlannedSession | null {
  for (const session of sessions) {
    const turned = turn(session, span, at);
    if (turned) return turned;
  }
  return null;
}

function isComing(session: PlannedSession, now: string): boolean {
  const periodic = session.kind === 'PERIODIC' && session.mode === 'IN_PERSON' && session.publicPlaces > 0;
  return periodic && session.publishedAt !== null && startOf(session) > now;
}

function isOpen(session: PlannedSession, now: string): boolean {
  const opened = session.opensAt === null || session.opensAt <= now;
  return isComing(session, now) && opened && session.closesAt !== null && session.closesAt > now;
}

function filled(free: number, waiting: number): Turn {
  return (session) => ({ ...session, wanted: { free, waiting } });
}

function moved(session: PlannedSession, span: Span, at: string): PlannedSession | null {
  span.timetable.release(session);
  const days = [2, 3, 4, 5, 6, 7, 8].map((count) => addWorkingDays(session.day, count));
  const other = days.map((day) => ({ ...session, day })).find((one) => span.timetable.isFree(one));
  span.timetable.take(other ?? session);
  if (!other) return null;
  const reason = `Lãnh đạo dự hội nghị đột xuất; dời từ ngày ${printedDay(session.day)} sang ngày ${printedDay(other.day)}. Người đã đăng ký giữ nguyên chỗ.`;
  return {
    ...other,
    status: 'RESCHEDULED',
    statusReason: reason,
    previousStartsAt: startOf(session),
    closesAt: cutOffOf({ workingDaysBefore: 3 }, other.day, other.day),
    change: { act: 'RESCHEDULED', at, reason, before: session },
  };
}

function postponed(session: PlannedSession, span: Span, at: string): PlannedSession {
  span.timetable.release(session);
  const reason = 'Lãnh đạo có chương trình công tác đột xuất; thời gian tiếp mới sẽ được thông báo sau.';
  return {
    ...session,
    status: 'POSTPONED',
    statusReason: reason,
    previousStartsAt: startOf(session),
    change: { act: 'POSTPONED', at, reason, before: session },
  };
}

function cancelled(session: PlannedSession, span: Span, at: string): PlannedSession {
  span.timetable.release(session);
  const reason = 'Hủy kỳ tiếp để tập trung ứng phó mưa lũ; công dân có việc cần gặp được ưu tiên ở kỳ tiếp theo.';
  return {
    ...session,
    status: 'CANCELLED',
    statusReason: reason,
    change: { act: 'CANCELLED', at, reason, before: session },
  };
}

function takenOver(session: PlannedSession, span: Span, at: string): PlannedSession | null {
  const reason = 'Người đứng đầu đi công tác theo triệu tập của cấp trên';
  const standIn = standInFor(session, span.terms, { reason, number: 45 });
  if (standIn === null) return null;
  const other = { ...session, standIn, change: { act: 'DELEGATED' as const, at, reason, before: session } };
  span.timetable.release(session);
  const isFree = span.timetable.isFree(other);
  span.timetable.take(isFree ? other : session);
  return isFree ? other : null;
}
