import { type DeskRow, listDeskRows } from '../../db/desk-registrations.js';
import { findSession, type SessionRow } from '../../db/sessions.js';
import { findScope } from '../../db/staff.js';
import { recordExport } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { localDay } from '../local-day.js';
import { presentListed } from '../registrations/present-listed.js';
import { readTopicName } from '../registrations/read-booking-rules.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { type ConfirmationNeeded, confirmationNeeded, isFresh } from '../staff/step-up-rules.js';
import { mayTriage, readableBy } from './access.js';
import type { ExportRow } from './export-columns.js';
import { csvOf, xlsxOf } from './export-files.js';
import { readGroupOf } from './read-group.js';

export interface ExportWish {
  sessionId: string;
  format: 'CSV' | 'XLSX';
}

export type ExportOutcome =
  | NotFoundHere
  | ConfirmationNeeded
  | { kind: 'RegistrationsExported'; fileName: string; mediaType: string; content: string; count: number };

const mostRows = 5_000;

/**
 * The list of a session’s registrations as a file, in the order people are received; those that ended are left out.
 *
 * Needs a fresh proof of who asks, and is on record before the first byte. The numbers of papers are never in it, and no
 * registration looks different from any other.
 */
export async function exportRegistrations(ctx: RequestContext, wish: ExportWish): Promise<ExportOutcome> {
  requireStaff(ctx);
  const session = isIdentifier(wish.sessionId) ? await findSession(ctx.db, wish.sessionId) : null;
  if (!session || !mayTriage(ctx.actor, await findScope(ctx.db, session.agencyId))) return notFoundHere;
  if (!isFresh(ctx.actor, ctx.now())) return confirmationNeeded;
  const rows = await listRows(ctx, session);
  await recordExport(ctx, {
    ...{ what: 'RegistrationsFile', agencyId: session.agencyId, subjectKind: 'SESSION', subjectIds: [session.id] },
    detail: wish.format,
  });
  const table = await Promise.all(rows.map((row, index) => exportRow(ctx, row, index + 1)));
  const isCsv = wish.format === 'CSV';
  const file = isCsv ? csvOf(table, ctx.locale) : await xlsxOf(table, ctx.locale);
  return {
    kind: 'RegistrationsExported',
    fileName: `dang-ky-${session.slug}.${isCsv ? 'csv' : 'xlsx'}`,
    mediaType: isCsv ? 'text/csv; charset=utf-8' : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    content: file.toString('base64'),
    count: rows.length,
  };
}

async function listRows(ctx: RequestContext, { id }: SessionRow): Promise<DeskRow[]> {
  const question = {
    ...{ readable: readableBy(ctx.actor), sessionId: id, today: localDay(ctx.now()) },
    statuses: ['CONFIRMED', 'WAITLISTED', 'DISPLACED', 'AWAITING_LEADER'],
  };
  const rows = await listDeskRows(ctx.db, question, { most: mostRows });
  return rows.toSorted((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
}

/** Whoever has a place by its time, then whoever waits by their turn. */
function orderOf({ registration, slot, waitingPosition }: DeskRow): string {
  const turn = String(waitingPosition ?? 0).padStart(6, '0');
  return `${registration.status === 'WAITLISTED' ? 1 : 0} ${slot?.startsAt ?? ''} ${turn} ${registration.createdAt}`;
}

async function exportRow(ctx: RequestContext, row: DeskRow, number: number): Promise<ExportRow> {
  const facts = presentListed(ctx, row);
  const [group, topic] = await Promise.all([readGroupOf(ctx, facts), readTopicName(ctx, facts)]);
  return { number, facts, topic, group: group?.title ?? null };
}
