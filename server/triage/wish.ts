import type { TriageWish } from './perform.js';
import type { TriageAct } from './rules.js';

/** What is said with an act as it was sent; what was left out, or is blank, is nothing. */
export interface SayingSent {
  act: TriageAct;
  groundId?: string | null | undefined;
  competentBody?: string | null | undefined;
  documentNumber?: string | null | undefined;
  dueDay?: string | null | undefined;
  slotId?: string | null | undefined;
  replyVi?: string | null | undefined;
  replyEn?: string | null | undefined;
}

/** A wish in the one way it is worked with. */
export function wishOf(sent: SayingSent): TriageWish {
  return {
    act: sent.act,
    groundId: sent.groundId ?? null,
    competentBody: tidy(sent.competentBody),
    documentNumber: tidy(sent.documentNumber),
    dueDay: sent.dueDay ?? null,
    slotId: sent.slotId ?? null,
    reply: { vi: tidy(sent.replyVi), en: tidy(sent.replyEn) },
  };
}

function tidy(text: string | null | undefined): string | null {
  return text?.normalize('NFC').trim() || null;
}
