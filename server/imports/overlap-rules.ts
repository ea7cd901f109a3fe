/** A line that takes a leader and a room for some time. */
export interface Taking {
  line: number;
  leaderId: string;
  pointId: string;
  room: string;
  startsAt: string;
  endsAt: string;
}

export interface Overlap {
  line: number;
  /** The earlier line. */
  other: number;
  /** The very same leader and hours, or only in each other's way. */
  kind: 'TWICE' | 'OVERLAPS';
}

/** Lines that stand in the way of an earlier one: the same leader, or the same room, at an overlapping time. */
export function findOverlaps(lines: readonly Taking[]): Overlap[] {
  const inOrder = lines.toSorted((one, other) => one.startsAt.localeCompare(other.startsAt) || one.line - other.line);
  const found: Overlap[] = [];
  for (const [index, one] of inOrder.entries()) {
    for (const next of inOrder.slice(index + 1)) {
      if (next.startsAt >= one.endsAt) break;
      const isLeader = one.leaderId === next.leaderId;
      if (!isLeader && !(one.room !== '' && one.room === next.room && one.pointId === next.pointId)) continue;
      const isTwin = isLeader && one.startsAt === next.startsAt;
      const [other, line] = [one.line, next.line].sort((a, b) => a - b);
      found.push({ line: line ?? 0, other: other ?? 0, kind: isTwin ? 'TWICE' : 'OVERLAPS' });
    }
  }
  return found.sort((one, other) => one.line - other.line);
}
