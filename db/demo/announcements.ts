import { agencyOf } from './agencies.js';
import { localDay } from './day.js';
import { lot } from './lot.js';
import { announcesAtOnce, periodsAround } from './periods.js';
import type { PlannedSession } from './planned-session.js';

/** A paper (thông báo) of the demo: what it announces, and when it became public. */
export interface Announcement {
  key: string;
  agency: string;
  /** Which of the year's notices it is. */
  count: number;
  subject: string;
  /** Null: still a draft. */
  publishedAt: string | null;
  /** The paper that holds no more because of this one. */
  supersedes: string | null;
  sessions: readonly PlannedSession[];
}

/** One moment at which an agency made something of its calendar public: sessions announced, or one changed. */
export interface Act {
  at: string;
  agency: string;
  announces: readonly PlannedSession[];
  changes: PlannedSession | null;
  paper: Announcement | null;
}

/** Everything that the agencies of the demo have made public, in order of time. */
export function actsOf(sessions: readonly PlannedSession[], now: string): Act[] {
  const announced = [...groupsOf(sessions).values()].map((group) => announcing(group, now));
  const papers = announced.flatMap((act) => act.paper ?? []);
  const changing = sessions.filter((one) => one.change !== null).map((one) => changed(one, papers));
  return [...announced, ...changing].sort((a, b) => (a.at < b.at ? -1 : 1));
}

/** Papers that are being written: two agencies have begun with the months that come next. */
export function draftPapers(sessions: readonly PlannedSession[], now: string): Announcement[] {
  const { drafts } = periodsAround(localDay(now));
  return ['ubnd-thanh-pho', 'ubnd-xa-thang-binh'].map((agency) => ({
    key: `${agency} drafts`,
    agency,
    count: 0,
    subject: subjectOf(agency, drafts.from, drafts.to),
    publishedAt: null,
    supersedes: null,
    sessions: sessions.filter((one) => one.agency === agency && one.publishedAt === null),
  }));
}

function groupsOf(sessions: readonly PlannedSession[]): Map<string, PlannedSession[]> {
  const groups = new Map<string, PlannedSession[]>();
  for (const session of sessions) {
    if (session.publishedAt === null) continue;
    const key = session.ruled ? `${session.agency} ${session.publishedAt}` : session.slug;
    groups.set(key, [...(groups.get(key) ?? []), session]);
  }
  return groups;
}

function announcing(group: readonly PlannedSession[], now: string): Act {
  const [first] = group;
  if (!first || first.publishedAt === null) throw new Error('Nothing is announced');
  const { agency, publishedAt } = first;
  const act = { at: publishedAt, agency, announces: group, changes: null };
  if (first.kind === 'AD_HOC') return { ...act, paper: null };
  const key = first.ruled ? `${agency} ${publishedAt}` : first.slug;
  const paper = { key, agency, publishedAt, supersedes: null, sessions: group };
  if (!first.ruled)
    return { ...act, paper: { ...paper, count: 40 + lot(first.slug, 30), subject: dialogueSubject(first) } };
  const { first: months, second } = periodsAround(localDay(now));
  const isSecond = first.day >= second.from;
  const { from } = isSecond ? second : months;
  const { to } = isSecond || announcesAtOnce(agencyOf(agency)) ? second : months;
  const count = (isSecond ? 30 : 8) + lot(agency, 9);
  return { ...act, paper: { ...paper, count, subject: subjectOf(agency, from, to) } };
}

/** A moved session is told by a new paper in place of the old one, one put off by a short paper of its own. */
function changed(session: PlannedSession, papers: readonly Announcement[]): Act {
  const { agency, change, publishedAt } = session;
  if (change === null) throw new Error(`${session.slug} has not changed`);
  const act = { at: change.at, agency, announces: [], changes: session };
  const before = papers.find((paper) => paper.key === `${agency} ${publishedAt}`);
  const count = 40 + lot(`${agency} change`, 20);
  const paper = { key: `${session.slug} ${change.act}`, agency, count, publishedAt: change.at };
  if (change.act === 'RESCHEDULED' && before) {
    const subject = `${before.subject} (điều chỉnh)`;
    return { ...act, paper: { ...paper, subject, supersedes: before.key, sessions: before.sessions } };
  }
  if (change.act !== 'POSTPONED') return { ...act, paper: null };
  const subject = `Hoãn buổi tiếp công dân ngày ${writtenDay(session.day)} của ${agencyOf(agency).shortName}`;
  return { ...act, paper: { ...paper, subject, supersedes: null, sessions: [session] } };
}

function subjectOf(agency: string, from: string, to: string): string {
  const { kind, shortName } = agencyOf(agency);
  const receiving = kind === 'PARTY_COMMITTEE' ? 'tiếp dân' : 'tiếp công dân';
  return `Lịch ${receiving} của ${shortName} từ ngày ${writtenDay(from)} đến ngày ${writtenDay(to)}`;
}

function dialogueSubject(session: PlannedSession): string {
  const whom = session.kind === 'BUSINESS_DIALOGUE' ? 'doanh nghiệp, hộ kinh doanh' : 'Nhân dân';
  return `Hội nghị đối thoại của ${agencyOf(session.agency).shortName} với ${whom} ngày ${writtenDay(session.day)}`;
}

/** `01/9/2026`, as papers write it: January and February with a zero in front, so that nothing can be added. */
function writtenDay(day: string): string {
  const [yyyy = '', mm = '', dd = ''] = day.split('-');
  return `${dd}/${Number(mm) <= 2 ? mm : Number(mm)}/${yyyy}`;
}
