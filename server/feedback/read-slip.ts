import QRCode from 'qrcode';
import { findVisit } from '../../db/visits.js';
import { refuseArgument } from '../argument.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { requireStaff } from '../staff/require-staff.js';
import { mayRecordVisits } from '../visits/access.js';
import { ownerOfVisit } from '../visits/visit-facts.js';
import { visitCode } from './visit-code.js';

/**
 * What somebody takes home to say later how it was: a code to type, and the same as a QR code. It names nobody and opens the
 * one question and nothing else; null for a visit that is not the asker's, or was recorded by mistake.
 */
export async function readFeedbackSlip(ctx: RequestContext, asked: { visitId: string; origin: string }) {
  requireStaff(ctx);
  const visit = isIdentifier(asked.visitId) ? await findVisit(ctx.db, asked.visitId) : null;
  if (!visit || visit.feedbackKey === null || visit.status === 'VOIDED') return null;
  if (!mayRecordVisits(ctx.actor, (await ownerOfVisit(ctx, visit)).scope)) return null;
  if (!/^https?:\/\/[^\s/?#]+$/.test(asked.origin)) refuseArgument('origin', notAnOrigin, ctx.locale);
  const code = visitCode(ctx.keys, visit.id);
  const address = `${asked.origin}/gop-y#${code}`;
  const qr = await QRCode.toString(address, { type: 'svg', margin: 1, errorCorrectionLevel: 'M' });
  return { code, address, qr };
}

const notAnOrigin = {
  vi: '`origin` phải là địa chỉ gốc của trang, như https://tiepdan.example.vn.',
  en: '`origin` must be the origin of the site, such as https://tiepdan.example.vn.',
};
