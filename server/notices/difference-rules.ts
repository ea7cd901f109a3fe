/** As much of a session as a notice announces of it. */
export interface AnnouncedSession {
  status: string;
  startsAt: string;
  endsAt: string;
  /** “Ông Trần Văn Mẫu, Chủ tịch UBND tỉnh”: who receives. */
  receiver: string;
}

/** A session as a notice announced it and as it is now, with the reasons people were given. */
export interface AnnouncedDifference {
  before: AnnouncedSession;
  after: AnnouncedSession & {
    statusReason: string | null;
    delegation: { reason: string; paper: string | null } | null;
  };
}

/**
 * Says in the words of a printed notice what of a session is no longer as announced; null when nothing is.
 *
 * What matters most comes first: that it is off, then when it is, then who receives.
 *
 * @see domain.md 3.1, R4, R5; 7.4 case 16
 */
export function sayDifference({ before, after }: AnnouncedDifference): string | null {
  const parts = [sayFate(before, after), sayReceiver(before, after)].filter((part) => part !== null);
  return parts.length === 0 ? null : `Buổi tiếp ${sayHours(before)} (${before.receiver}): ${parts.join('; ')}.`;
}

/**
 * Whether a notice is superseded as a whole once another is published in its place.
 *
 * One that takes only part of its place leaves the rest in force, until every session has been announced anew.
 */
export function isWhollySuperseded(facts: {
  isPartly: boolean;
  sessionIds: readonly string[];
  amendedIds: readonly string[];
}): boolean {
  const amended = new Set(facts.amendedIds);
  return !facts.isPartly || facts.sessionIds.every((id) => amended.has(id));
}

function sayFate(before: AnnouncedSession, after: AnnouncedDifference['after']): string | null {
  const why = after.statusReason ? `, lý do: ${after.statusReason}` : '';
  if (after.status === 'CANCELLED') return before.status === 'CANCELLED' ? null : `không tổ chức${why}`;
  if (after.status === 'POSTPONED')
    return before.status === 'POSTPONED' ? null : `hoãn, thời gian mới sẽ thông báo sau${why}`;
  const isMoved = before.startsAt !== after.startsAt || before.endsAt !== after.endsAt;
  if (isMoved) return `chuyển sang ${sayHours(after)}${why}`;
  return before.status === 'POSTPONED' ? `tổ chức ${sayHours(after)} như đã định${why}` : null;
}

function sayReceiver(before: AnnouncedSession, after: AnnouncedDifference['after']): string | null {
  if (before.receiver === after.receiver || after.status === 'CANCELLED') return null;
  const why = after.delegation ? `, lý do: ${after.delegation.reason}` : '';
  const paper = after.delegation?.paper ? ` (${after.delegation.paper})` : '';
  return `người tiếp là ${after.receiver}${why}${paper}`;
}

/** “từ 08 giờ 00 đến 11 giờ 30 ngày 12/3/2026”: hours in Viet Nam, as notices print them. */
function sayHours({ startsAt, endsAt }: Pick<AnnouncedSession, 'startsAt' | 'endsAt'>): string {
  const [from, to] = [localParts(startsAt), localParts(endsAt)];
  return `từ ${from.hour} giờ ${from.minute} đến ${to.hour} giờ ${to.minute} ngày ${from.day}/${from.month}/${from.year}`;
}

const sevenHoursMs = 7 * 60 * 60 * 1_000;

function localParts(instant: string) {
  const [date = '', time = ''] = new Date(Date.parse(instant) + sevenHoursMs).toISOString().split('T');
  const [year = '', month = '', day = ''] = date.split('-');
  const [hour = '', minute = ''] = time.split(':');
  // Nghị định 30/2020/NĐ-CP: days below 10, and January and February, have a zero in front; other months have none.
  return { year, month: Number(month) > 2 ? String(Number(month)) : month, day, hour, minute };
}
