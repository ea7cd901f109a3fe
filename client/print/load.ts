import { ask, type Execute } from '../api/execute.js';
import type { ResultOf } from '../api/graphql.js';
import { type Day, isDay, lastOfMonth } from '../calendar/days.js';
import {
  type PaperAgency,
  type PaperNotice,
  type PaperSession,
  paperAgencyQuery,
  paperNoticesQuery,
  paperSessionsQuery,
} from './documents.js';

/** Everything a paper of one agency and month is made of, as plain data. */
export interface PaperData {
  agency: PaperAgency;
  /** First day of the month. */
  month: Day;
  sessions: PaperSession[];
  /** The paper in force that announces sessions of this month. */
  notice: PaperNotice | undefined;
}

/** Nobody prints more than this for one month. */
const mostPages = 5;

/** Loads what is published of an agency's month; nothing for an agency or a month that is none. */
export async function loadPaper(execute: Execute, slug: string, month: string): Promise<PaperData | undefined> {
  const first = `${month}-01`;
  if (!isDay(first)) return undefined;
  const { agency } = await ask(execute, paperAgencyQuery, { slug });
  if (!agency) return undefined;
  const filter = { agencyId: agency.id, includeSubordinate: false, fromDay: first, toDay: lastOfMonth(first) };
  const [sessions, { notices }] = await Promise.all([
    loadSessions(execute, filter),
    ask(execute, paperNoticesQuery, { agencyId: agency.id }),
  ]);
  return { agency, month: first, sessions, notice: noticeOf(notices.nodes, month) };
}

/** The paper in force that announces most of a month; of two such the later one. One about a single session is not it. */
export function noticeOf<One extends Pick<PaperNotice, 'standing' | 'sessions'>>(
  latestFirst: readonly One[],
  month: string,
): One | undefined {
  const told = ({ sessions }: One) => sessions.filter(({ day }) => day.startsWith(month)).length;
  const inForce = latestFirst.filter((one) => one.standing === 'PUBLISHED' && told(one) > 0);
  return inForce.reduce<One | undefined>((best, one) => (best && told(best) >= told(one) ? best : one), undefined);
}

async function loadSessions(execute: Execute, filter: object & { fromDay: string; toDay: string }) {
  const found: PaperSession[] = [];
  let after: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    const { sessions }: ResultOf<typeof paperSessionsQuery> = await ask(execute, paperSessionsQuery, { filter, after });
    found.push(...sessions.nodes);
    if (!sessions.pageInfo.hasNextPage) break;
    after = sessions.pageInfo.endCursor;
  }
  return found;
}
