import { fold } from '../../db/fold.js';
import { type FoundRow, findByWords, findSealedGroups, findSealedRegistrations } from '../../db/search.js';
import { recordRead } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { localDay } from '../local-day.js';
import { readCode } from '../registrations/code.js';
import { readPhone } from '../registrations/details.js';
import { openApplicant } from '../registrations/present-listed.js';
import { requireStaff } from '../staff/require-staff.js';
import { reachOf } from './access.js';
import { isNamed, wordsOf } from './rules.js';

export type HitKind = FoundRow['kind'] | 'REGISTRATION' | 'GROUP_CASE';

/** Something that was found, for the reader to go to. */
export interface HitFacts {
  kind: HitKind;
  id: string;
  title: string;
  detail: string;
  agencyId: string;
  /** The session it belongs to, where it is shown with one. */
  sessionId: string | null;
  startsAt: string | null;
  day: string | null;
}

/** Of each kind. */
const most = 6;

/** Names are sealed: so many of the newest registrations are opened and compared. */
const newest = 1_500;

/**
 * Looks for words, a code or a telephone number among everything the asker may see, however it was typed.
 *
 * Three statements at most, whatever is found. Registrations that are shown are recorded as read.
 */
export async function readSearch(ctx: RequestContext, text: string): Promise<HitFacts[]> {
  requireStaff(ctx);
  const typed = text.normalize('NFC').trim().slice(0, 100);
  const words = wordsOf(fold(typed));
  if (words.length === 0) return [];
  const [found, registrations, groups] = await Promise.all([
    findByWords(ctx.db, { words, reach: reachOf(ctx.actor), today: localDay(ctx.now()), most }),
    findRegistrations(ctx, typed, words),
    findGroups(ctx, words),
  ]);
  return [...registrations, ...found.map(presentFound), ...groups];
}

function presentFound({ day, ...row }: FoundRow): HitFacts {
  const isTimed = row.kind === 'SESSION';
  return {
    ...row,
    sessionId: isTimed ? row.id : null,
    startsAt: isTimed && day ? new Date(day).toISOString() : null,
    day: isTimed ? null : day,
  };
}

async function findRegistrations(ctx: RequestContext, typed: string, words: readonly string[]): Promise<HitFacts[]> {
  const readable = reachOf(ctx.actor).registrations;
  if (readable.length === 0) return [];
  const code = readCode(typed) ?? undefined;
  const digits = typed.replace(/[\s.()-]/g, '');
  const phone = !code && /\d{6,}/.test(digits) ? readPhone(typed) : null;
  const phoneKey = phone ? ctx.keys.blind('phone', phone) : undefined;
  const isExact = code !== undefined || phoneKey !== undefined;
  const rows = await findSealedRegistrations(ctx.db, { readable, code, phoneKey, most: isExact ? most : newest });
  const shown = rows
    .map((row) => ({ ...row, fullName: openApplicant(ctx.keys, row).fullName }))
    .filter(({ fullName }) => isExact || isNamed(fold(fullName), words))
    .slice(0, most);
  await recordRead(ctx, {
    ...{ what: 'RegistrationsFound', agencyId: null, subjectKind: 'REGISTRATION' },
    subjectIds: shown.map(({ id }) => id),
  });
  return shown.map(({ id, code, agencyId, fullName, leader, startsAt }) => ({
    ...{ kind: 'REGISTRATION' as const, id, title: fullName, detail: `${code} · ${leader}`, agencyId },
    ...{ sessionId: null, startsAt: new Date(startsAt).toISOString(), day: null },
  }));
}

async function findGroups(ctx: RequestContext, words: readonly string[]): Promise<HitFacts[]> {
  const readable = reachOf(ctx.actor).registrations;
  if (readable.length === 0) return [];
  const rows = await findSealedGroups(ctx.db, { readable, most: newest });
  return rows
    .map((row) => ({ ...row, title: ctx.keys.open(row.sealedTitle, `group_case|title|${row.id}`) }))
    .filter(({ title }) => isNamed(fold(title), words))
    .slice(0, most)
    .map(({ id, title, agencyId, sessionId, startsAt }) => ({
      ...{ kind: 'GROUP_CASE' as const, id, title, detail: '', agencyId, sessionId },
      ...{ startsAt: new Date(startsAt).toISOString(), day: null },
    }));
}
