import type { Executor } from '../../db/client.js';
import { findLeaders, findPositions } from '../../db/leaders.js';
import { listOwedOf, type OwedAct } from '../../db/owed-notices.js';
import { findSessions, type SessionRow } from '../../db/sessions.js';
import { sayDifference } from './difference-rules.js';

/**
 * What a notice has to say of each session that these acts changed: as it was announced, and as it is now.
 *
 * By session, in the order of the first act on each; what is as announced again is left out. Three statements.
 */
export async function readDifferences(db: Executor, acts: readonly OwedAct[]): Promise<Map<string, string>> {
  const [said] = await readEachDifference(db, [acts]);
  return said ?? new Map();
}

/** The same for the acts of several notices, in as many statements. */
export async function readEachDifference(
  db: Executor,
  groups: readonly (readonly OwedAct[])[],
): Promise<Map<string, string>[]> {
  const acts = groups.flat();
  const found = await findSessions(db, [...new Set(acts.map((one) => one.change.sessionId))]);
  const sessions = new Map(found.map((one) => [one.id, one]));
  const ids = acts.flatMap(({ change }) => [change.before.actualPositionId ?? []].flat());
  const own = found.flatMap((one) => [one.assignedPositionId, one.actualPositionId ?? []].flat());
  const nameOf = await readNames(db, [...ids, ...own]);
  return groups.map((group) => {
    const said = new Map<string, string>();
    // Private: the first act on a session knows how it was announced.
    for (const { change } of [
      ...new Map([...group].reverse().map((one) => [one.change.sessionId, one])).values(),
    ].reverse()) {
      const session = sessions.get(change.sessionId);
      const line = session && differenceOf(session, change.before, nameOf);
      if (line) said.set(change.sessionId, line);
    }
    return said;
  });
}

function differenceOf(
  session: SessionRow,
  before: OwedAct['change']['before'],
  nameOf: (positionId: string) => string,
): string | null {
  const { assignedPositionId, actualPositionId, status, statusReason, startsAt, endsAt } = session;
  const receiver = nameOf(actualPositionId ?? assignedPositionId);
  return sayDifference({
    before: { ...before, receiver: nameOf(before.actualPositionId ?? assignedPositionId) },
    after: { status, statusReason, startsAt, endsAt, receiver, delegation: delegationOf(session) },
  });
}

/** The same as the words of one notice being prepared, a line a session; null where it owes nothing. */
export async function readContent(db: Executor, { id }: { id: string }): Promise<string | null> {
  const said = await readDifferences(db, await listOwedOf(db, [id]));
  return said.size === 0 ? null : [...said.values()].join('\n');
}

function delegationOf({ actualPositionId, delegationReason, delegationDocument }: SessionRow) {
  return actualPositionId === null ? null : { reason: delegationReason ?? '', paper: delegationDocument };
}

async function readNames(db: Executor, positionIds: readonly string[]): Promise<(positionId: string) => string> {
  const positions = await findPositions(db, [...new Set(positionIds)]);
  const leaders = await findLeaders(db, [...new Set(positions.map((one) => one.leaderId))]);
  return (positionId) => {
    const position = positions.find((one) => one.id === positionId);
    const leader = leaders.find((one) => one.id === position?.leaderId);
    return position && leader ? `${leader.honorific} ${leader.fullName}, ${position.title}`.trim() : '';
  };
}
