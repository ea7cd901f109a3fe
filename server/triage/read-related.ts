import { findDeskRows, listDeskRows } from '../../db/desk-registrations.js';
import { fold } from '../../db/fold.js';
import { listRelated } from '../../db/related-registrations.js';
import { findSession } from '../../db/sessions.js';
import { findScope } from '../../db/staff.js';
import { recordRead } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { localDay } from '../local-day.js';
import { openSummary, presentListed } from '../registrations/present-listed.js';
import { requireStaff } from '../staff/require-staff.js';
import { mayTriage, readableBy } from './access.js';
import { isLikelyDuplicate, suggestGroups } from './matter-rules.js';

const mostRelated = 50;
/** Registrations of one session that are compared with each other. */
const mostCompared = 300;

/**
 * Other registrations of the same person and of the same matter, at every agency whose registrations the asker examines;
 * null for a registration that is not theirs. The look is on record.
 */
export async function readRelated(ctx: RequestContext, id: string) {
  requireStaff(ctx);
  const [row] = isIdentifier(id) ? await findDeskRows(ctx.db, [id]) : [];
  if (!row || !mayTriage(ctx.actor, await findScope(ctx.db, row.registration.agencyId))) return null;
  const known = row.registration;
  const session = await ctx.loaders.anySession.load(known.sessionId);
  const related = await listRelated(ctx.db, known, { readable: readableBy(ctx.actor), most: mostRelated });
  await recordRead(ctx, {
    ...{ what: 'PersonHistory', agencyId: known.agencyId, subjectKind: 'REGISTRATION' },
    subjectIds: [id, ...related.map((one) => one.registration.id)],
  });
  return related.map((other) => {
    const how = relationOf(known, other.registration);
    const isSamePerson = how === 'SAME_PAPER' || how === 'SAME_PERSON';
    const { status } = other.registration;
    return {
      registration: presentListed(ctx, other),
      how,
      likelyDuplicate: isLikelyDuplicate({ status, isSamePerson, day: session?.day ?? other.day, otherDay: other.day }),
    };
  });
}

interface Keys {
  personKey: Buffer;
  identityKey: Buffer | null;
  phoneKey: Buffer | null;
}

function relationOf(one: Keys, other: Keys): 'SAME_PAPER' | 'SAME_PERSON' | 'SAME_PHONE' | 'SAME_MATTER' {
  if (one.identityKey && other.identityKey?.equals(one.identityKey)) return 'SAME_PAPER';
  if (other.personKey.equals(one.personKey)) return 'SAME_PERSON';
  return one.phoneKey && other.phoneKey?.equals(one.phoneKey) ? 'SAME_PHONE' : 'SAME_MATTER';
}

/**
 * Registrations of a session that several people may have made about one matter, the largest set first; null for a session
 * that is not the asker's.
 *
 * Computed on opened texts of this one session; nothing of it is kept.
 */
export async function readSimilarMatters(ctx: RequestContext, sessionId: string) {
  requireStaff(ctx);
  const session = isIdentifier(sessionId) ? await findSession(ctx.db, sessionId) : null;
  if (!session || !mayTriage(ctx.actor, await findScope(ctx.db, session.agencyId))) return null;
  const question = {
    ...{ readable: readableBy(ctx.actor), sessionId, today: localDay(ctx.now()) },
    statuses: ['CONFIRMED', 'WAITLISTED'],
  };
  const rows = await listDeskRows(ctx.db, question, { most: mostCompared });
  const suggestions = suggestGroups(
    rows.map(({ registration }) => ({
      id: registration.id,
      person: registration.personKey.toString('hex'),
      topicArea: registration.topicArea,
      summary: openSummary(ctx.keys, registration),
      groupCaseId: registration.groupCaseId,
    })),
    fold,
  );
  await recordRead(ctx, {
    ...{ what: 'SimilarMatters', agencyId: session.agencyId, subjectKind: 'SESSION' },
    subjectIds: suggestions.length > 0 ? [sessionId] : [],
  });
  const byId = new Map(rows.map((row) => [row.registration.id, row]));
  return suggestions.map(({ ids, ...suggestion }) => ({
    ...suggestion,
    agencyId: session.agencyId,
    registrations: ids.flatMap((id) => byId.get(id) ?? []).map((row) => presentListed(ctx, row)),
  }));
}

/** How many other standing registrations the same person has near this one, at agencies the asker examines. */
export async function readDuplicateCount(ctx: RequestContext, { id }: { id: string }): Promise<number> {
  const found = await ctx.loaders.duplicatesOfRegistration.load({ id, readable: readableBy(ctx.actor) });
  return found ?? 0;
}
