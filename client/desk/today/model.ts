import type { SessionLine, TodayLine } from './documents.js';

/** What of the day somebody wants to see; empty is everything. */
export interface TodayFilter {
  leaderId: string;
  agencyId: string;
}

export interface Choice {
  id: string;
  name: string;
}

type Person = SessionLine['assignedPosition']['leader'];

/** Who a line is about: whoever receives, signs, or is short of sessions. */
export function leaderOf({ session, notice, position }: TodayLine): Person | undefined {
  if (session) return receiverOf(session);
  return notice?.signer?.leader ?? position?.leader;
}

export function receiverOf({ actualPosition, assignedPosition }: SessionLine): Person {
  return (actualPosition ?? assignedPosition).leader;
}

/** Keeps the lines somebody wants to see; what is about nobody is everybody's. */
export function linesFor(lines: readonly TodayLine[], { leaderId, agencyId }: TodayFilter): TodayLine[] {
  return lines.filter(
    (line) =>
      (leaderId === '' || (leaderOf(line)?.id ?? leaderId) === leaderId) &&
      (agencyId === '' || line.agency.id === agencyId),
  );
}

export function sessionsFor(sessions: readonly SessionLine[], { leaderId, agencyId }: TodayFilter): SessionLine[] {
  return sessions.filter(
    (one) => (leaderId === '' || receiverOf(one).id === leaderId) && (agencyId === '' || one.agency.id === agencyId),
  );
}

/** Leaders and agencies one can choose among, by name. */
export function choicesOf(lines: readonly TodayLine[], sessions: readonly SessionLine[]) {
  const people = [...sessions.map(receiverOf), ...lines.flatMap((line) => leaderOf(line) ?? [])];
  const agencies = [...sessions, ...lines].map(({ agency }) => agency);
  return {
    leaders: onceByName(people.map(({ id, fullName }) => ({ id, name: fullName }))),
    agencies: onceByName(agencies.map(({ id, shortName }) => ({ id, name: shortName }))),
  };
}

function onceByName(choices: readonly Choice[]): Choice[] {
  return [...new Map(choices.map((one) => [one.id, one])).values()].sort((one, other) =>
    one.name.localeCompare(other.name, 'vi'),
  );
}

/** The page of the desk where a line is worked off. */
export function pathOf({ kind, session, notice, directive, dialogue }: TodayLine): string {
  if (dialogue) return `/doi-thoai/${dialogue.id}`;
  if (directive) return `/chi-dao/${directive.id}`;
  if (kind === 'PREPARATION_DUE') return '/chuan-bi';
  if (kind === 'VISIT_REPLY_DUE') return '/luot-tiep';
  if (kind === 'PETITION_REPLY_DUE') return '/don?tra-loi=1';
  if (kind === 'CONCLUSION_OWED') return `/ket-luan?buoi=${session?.id ?? ''}`;
  if (notice) return `/thong-bao/${notice.id}`;
  if (kind === 'DUTY_SHORT') return '/trach-nhiem';
  if (!session) return '/lich';
  return kind === 'ANSWER_DUE' || kind === 'PEOPLE_WAITING' || kind === 'CHOICE_AWAITED'
    ? `/buoi/${session.id}?the=dang-ky`
    : `/buoi/${session.id}`;
}
