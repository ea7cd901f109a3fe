import QRCode from 'qrcode';
import { findLetterFacts, type LetterFactsRow } from '../../db/letter-facts.js';
import { findRegistration } from '../../db/registrations.js';
import { findScope } from '../../db/staff.js';
import { recordRead } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { spokenCode } from '../messages/letter-parts.js';
import { localTimeAt } from '../messages/local-time.js';
import { wordsIn } from '../messages/words.js';
import { printSlip } from '../print/press.js';
import { checkInToken } from '../registrations/person.js';
import { requireStaff } from '../staff/require-staff.js';
import { mayTriage } from './access.js';
import { slipWords } from './slip-words.js';

/** The slip of a registration for its holder to take along; null for one the asker does not examine, or that ended. On record. */
export async function readSlip(ctx: RequestContext, id: string) {
  requireStaff(ctx);
  const placed = isIdentifier(id) ? await findRegistration(ctx.db, { id }) : null;
  if (!placed || !mayTriage(ctx.actor, await findScope(ctx.db, placed.registration.agencyId))) return null;
  const { status, agencyId } = placed.registration;
  const [row] = await findLetterFacts(ctx.db, [id]);
  if (!row || (status !== 'CONFIRMED' && status !== 'WAITLISTED')) return null;
  const subjectIds = [id];
  await recordRead(ctx, { what: 'RegistrationSlip', agencyId, subjectKind: 'REGISTRATION', subjectIds });
  const token = `TD1:${checkInToken(ctx.keys, id)}`;
  const sheet = sheetOf(row, { token, isWaiting: status === 'WAITLISTED' });
  const pdf = await printSlip(sheet, ctx.now());
  return {
    locale: row.locale,
    ...{ heading: sheet.heading, agency: sheet.agency, code: sheet.code, lines: sheet.lines, notes: sheet.notes },
    qr: await QRCode.toString(token, { type: 'svg', margin: 1, errorCorrectionLevel: 'M' }),
    pdf: pdf.toString('base64'),
    fileName: `phieu-hen-${row.code}.pdf`,
  };
}

function sheetOf(row: LetterFactsRow, { token, isWaiting }: { token: string; isWaiting: boolean }) {
  const said = slipWords(row.locale);
  const words = wordsIn(row.locale);
  const until = row.slotEndsAt === null ? null : localTimeAt(row.slotEndsAt);
  const place = [row.pointName, row.room, row.address].filter(Boolean).join(', ');
  const lines = [
    { label: words.time, text: words.times(localTimeAt(row.slotStartsAt ?? row.sessionStartsAt), until) },
    { label: words.place, text: place },
    { label: words.receiver, text: `${row.receiverTitle} ${row.receiverName}` },
    ...(row.whatToBring ? [{ label: words.bring, text: row.whatToBring }] : []),
    ...(row.agencyPhone ? [{ label: said.phone, text: row.agencyPhone }] : []),
  ];
  return {
    ...{ agency: row.agencyName, codeLabel: words.code, code: spokenCode(row.code), qrLabel: said.qr, token, lines },
    heading: isWaiting ? said.headingWaiting : said.heading,
    notes: isWaiting ? said.notesWaiting : said.notes,
  };
}
