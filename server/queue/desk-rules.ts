import type { FieldProblem } from '../staff/shape.js';

const longest = { name: 40, room: 60 };

/** What is wrong with the name or the room of a desk, both of which people read on the wall. */
export function findDeskProblems({ name, room }: { name: string; room: string }): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (name === '') problems.push({ field: 'name', problem: 'MISSING' });
  if (name.length > longest.name) problems.push({ field: 'name', problem: 'TOO_LONG' });
  if (room.length > longest.room) problems.push({ field: 'room', problem: 'TOO_LONG' });
  return problems;
}

/** The first letter that no open desk of the point has; null when all are taken. */
export function freeLetter(taken: readonly string[]): string | null {
  return [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].find((letter) => !taken.includes(letter)) ?? null;
}

/** Whether a desk takes the people of a session that is held today and is not over. */
export function servesToday(
  { sessionId }: { sessionId: string | null },
  sessions: readonly { id: string; endsAt: string }[],
  now: string,
): boolean {
  return (
    sessionId !== null && sessions.some(({ id, endsAt }) => id === sessionId && Date.parse(endsAt) > Date.parse(now))
  );
}
