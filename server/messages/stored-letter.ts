import { z } from 'zod';
import type { MessageRow } from '../../db/messages.js';
import { type LetterFacts, type LetterKind, letterKinds } from './letter.js';

const facts: z.ZodType<LetterFacts> = z.object({
  registrationId: z.string(),
  code: z.string(),
  sessionSlug: z.string(),
  sessionKind: z.string(),
  mode: z.string(),
  slotStartsAt: z.string().nullable(),
  slotEndsAt: z.string().nullable(),
  sessionStartsAt: z.string(),
  previousStartsAt: z.string().nullable(),
  agencyName: z.string(),
  agencyPhone: z.string().nullable(),
  pointPhone: z.string().nullish(),
  awaitedName: z.string().nullish(),
  carriedFromStartsAt: z.string().nullish(),
  receiverTitle: z.string(),
  receiverName: z.string(),
  assignedTitle: z.string(),
  assignedName: z.string(),
  pointName: z.string(),
  address: z.string(),
  room: z.string().nullable(),
  whatToBring: z.string().nullable(),
  reason: z.string().nullable(),
  answerBy: z.string().nullish(),
  replyBy: z.string().nullish(),
  proposedStartsAt: z.string().nullish(),
  sequence: z.number(),
});

const stored = z.object({ kind: z.enum(letterKinds), locale: z.string(), facts });

/** What a stored letter says; throws when it was written by a version with other facts. */
export function readLetter(row: MessageRow): { kind: LetterKind; locale: string; facts: LetterFacts } {
  return stored.parse(row);
}
