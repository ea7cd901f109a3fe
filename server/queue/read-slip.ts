import QRCode from 'qrcode';
import { findTicket } from '../../db/queue.js';
import { refuseArgument } from '../argument.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { requireStaff } from '../staff/require-staff.js';
import { openLine } from './line-point.js';
import { ticketSecret } from './ticket-token.js';

/** A number for small paper: what is printed names nobody, and its QR code opens the place in line and nothing else. */
export async function readTicketSlip(ctx: RequestContext, asked: { ticketId: string; origin: string }) {
  requireStaff(ctx);
  const ticket = isIdentifier(asked.ticketId) ? await findTicket(ctx.db, asked.ticketId) : null;
  const point = ticket && (await openLine(ctx, ctx.db, ticket.pointId));
  if (!ticket || !point) return null;
  if (!/^https?:\/\/[^\s/?#]+$/.test(asked.origin)) refuseArgument('origin', notAnOrigin, ctx.locale);
  const address = `${asked.origin}/cho-den-luot#${ticketSecret(ctx.keys, ticket.id)}`;
  const qr = await QRCode.toString(address, { type: 'svg', margin: 1, errorCorrectionLevel: 'M' });
  return { label: ticket.label, place: point.name, arrivedAt: ticket.arrivedAt, address, qr };
}

const notAnOrigin = {
  vi: '`origin` phải là địa chỉ gốc của trang, như https://tiepdan.example.vn.',
  en: '`origin` must be the origin of the site, such as https://tiepdan.example.vn.',
};
