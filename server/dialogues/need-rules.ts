/** A dialogue as far as it can need somebody. */
export interface NeedyDialogue {
  state: string;
  announcedDay: string | null;
  heldDay: string | null;
  resultDay: string | null;
  noticeDueDay: string | null;
  resultDueDay: string | null;
  /** Topics and questions nobody has looked at. */
  waiting: number;
}

export interface DialogueNeed {
  kind: 'DIALOGUE_NOTICE_DUE' | 'DIALOGUE_RESULT_DUE' | 'DIALOGUE_WAITING';
  count: number;
  dueDay: string | null;
  isLate: boolean;
}

/**
 * What of a dialogue needs somebody: its notice and its result from some days before they are due, and what people sent.
 *
 * What was made known, late or not, needs nobody any more; one that is put off needs no notice until it has a day again.
 */
export function needsOf(dialogue: NeedyDialogue, { today, soon }: { today: string; soon: string }): DialogueNeed[] {
  const { state, announcedDay, heldDay, resultDay, noticeDueDay, resultDueDay, waiting } = dialogue;
  const isAhead = state !== 'POSTPONED' && heldDay === null && announcedDay === null;
  const due = (kind: DialogueNeed['kind'], dueDay: string | null): DialogueNeed[] =>
    dueDay !== null && dueDay <= soon ? [{ kind, count: 1, dueDay, isLate: dueDay < today }] : [];
  return [
    ...(isAhead ? due('DIALOGUE_NOTICE_DUE', noticeDueDay) : []),
    ...(resultDay === null ? due('DIALOGUE_RESULT_DUE', resultDueDay) : []),
    ...(waiting > 0 ? [{ kind: 'DIALOGUE_WAITING' as const, count: waiting, dueDay: null, isLate: false }] : []),
  ];
}
