import type { AgencyRow } from '../../db/agencies.js';
import { findSessionAsOf, listSessionsAsOf, type StoodSession } from '../../db/session-editions.js';
import type { SessionQuestion } from '../../db/sessions.js';
import type { RequestContext } from '../context.js';
import { Fault } from '../faults.js';
import { readRegistrationState } from '../registrations/read-state.js';
import type { RegistrationStateName } from '../registrations/registration-state.js';
import { presentSession, type SessionFacts } from './facts.js';

type Reader = Pick<RequestContext, 'db'> & Partial<Pick<RequestContext, 'touched'>>;

/** Clocks of those who ask, and of other instances, may be ahead of ours by so much. */
const clocksDifferMs = 60_000;

/** Refuses to tell how the calendar will stand: only what has been published by now is known. */
export function requirePast(ctx: Pick<RequestContext, 'now' | 'locale'>, asOf: string | null | undefined): void {
  const now = ctx.now();
  if (!asOf || Date.parse(asOf) <= Date.parse(now) + clocksDifferMs) return;
  const sentence = {
    vi: `\`asOf\` nằm ở tương lai; lịch chỉ xem lại được đến thời điểm hiện tại (${now}). Để xem lịch hiện nay, xin bỏ \`asOf\`.`,
    en: `\`asOf\` lies in the future; the calendar can be told as it stood up to now (${now}). Leave \`asOf\` out for the present one.`,
  };
  throw new Fault('BAD_USER_INPUT', ctx.locale, { detail: sentence[ctx.locale], where: { argument: 'asOf', now } });
}

/** What was published at an instant. The past is not booked: no place is free in it, and none waits. */
export async function listAsOf(ctx: Reader, asked: SessionQuestion, asOf: string): Promise<SessionFacts[]> {
  ctx.touched?.add('calendar');
  return (await listSessionsAsOf(ctx.db, asked, asOf)).map((stood) => presentStood(stood, asOf));
}

/** One session as it was published at an instant; null when it was not. */
export async function findAsOf(
  ctx: Reader,
  by: { id: string } | { slug: string },
  asOf: string,
): Promise<SessionFacts | null> {
  ctx.touched?.add('calendar');
  const stood = await findSessionAsOf(ctx.db, by, asOf);
  return stood && presentStood(stood, asOf);
}

/** Agencies hosting beside the owner, as the session stands or stood. */
export async function readHosts(ctx: RequestContext, { id, stood }: SessionFacts): Promise<readonly AgencyRow[]> {
  if (!stood) return ctx.loaders.hostsOfSession.load(id);
  const hosts = await Promise.all(stood.hostIds.map((hostId) => ctx.loaders.agency.load(hostId)));
  return hosts.filter((host) => host !== null);
}

/** Who attends, as the session stands or stood. */
export function readParticipants(ctx: RequestContext, { id, stood }: SessionFacts) {
  return stood ? stood.participants : ctx.loaders.participantsOfSession.load(id);
}

/** Whether a place can be booked online at this moment; in the past none can. */
export function readBookable(ctx: RequestContext, session: SessionFacts): RegistrationStateName {
  return session.stood ? 'NOT_OFFERED' : readRegistrationState(ctx, session);
}

/** Presents a session as it stood, where it is known at which instant. */
export function presentStood({ row, ...stood }: StoodSession, stoodAt?: string): SessionFacts {
  return { ...presentSession(row), stood, ...(stoodAt ? { stoodAt } : {}) };
}
