import { changeNotice } from '../../db/calendar-notices.js';
import type { ReleaseRow } from '../../db/releases.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import type { ArrangedFacts } from '../sessions/arranged-facts.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import type { Late } from './lead-rules.js';
import { type NoticeSaved, openNoticeFor } from './open.js';
import { readLate } from './read-late.js';
import { readLeftOut } from './read-left-out.js';
import type { NoticeWrongState } from './rules.js';
import { publishSigned } from './write-publication.js';

export interface PublicationWish {
  id: string;
  /** Null: at once. */
  publishAt?: string | null | undefined;
}

export interface NoticePublished extends Omit<NoticeSaved, 'kind'> {
  kind: 'NoticePublished';
  release: ReleaseRow | null;
  late: Late[];
  leftOut: ArrangedFacts[];
}

export type PublishNoticeOutcome =
  | NoticePublished
  | NoticeSaved
  | NoticeWrongState
  | { kind: 'NotFoundHere' }
  | { kind: 'InvalidHours'; problem: 'IN_THE_PAST' };

/**
 * Publishes a signed notice and the drafts it announces, in one release: at once, or by itself at a set time.
 *
 * A time set before is replaced. Publishing later than the law wants is flagged, not refused; drafts that have begun stay
 * drafts, and are named.
 */
export async function publishNotice(ctx: RequestContext, wish: PublicationWish): Promise<PublishNoticeOutcome> {
  const { accountId: by } = requireStaff(ctx);
  const publishAt = wish.publishAt ?? null;
  return settle(ctx, async (tx) => {
    const opened = await openNoticeFor(ctx, tx, { id: wish.id, act: 'publish' });
    if (opened.kind !== 'Open') return opened;
    const now = ctx.now();
    if (publishAt !== null && publishAt <= now) return { kind: 'InvalidHours', problem: 'IN_THE_PAST' };
    const done = { agencyId: opened.notice.agencyId, subjectKind: 'NOTICE', subjectId: wish.id } as const;
    if (publishAt !== null) {
      await recordAct(tx, ctx, { ...done, act: 'NoticePublicationPlanned' });
      const planned = { publishAt, publishedBy: by, updatedAt: now };
      return { kind: 'NoticeSaved', notice: await changeNotice(tx, wish.id, planned) };
    }
    await recordAct(tx, ctx, { ...done, act: 'NoticePublished' });
    const { notice, release, published } = await publishSigned(tx, opened.notice, { by, now, keys: ctx.keys });
    const late = await readLate(tx, notice.agencyId, published, now);
    return { kind: 'NoticePublished', notice, release, late, leftOut: await readLeftOut(tx, wish.id, now) };
  });
}
