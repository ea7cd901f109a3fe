export type HowAnswered = 'ON_THE_SPOT' | 'DIRECTED' | 'FORWARDED' | 'IN_WRITING';

/** A question in this state does not allow it. */
export interface DialogueQuestionUnfit {
  kind: 'DialogueQuestionUnfit';
  state: string;
}

const open: readonly string[] = ['ACCEPTED', 'ASSIGNED', 'PREPARED'];

/** Whether a question was let through and is not answered yet. */
export function isOpen(state: string): boolean {
  return open.includes(state);
}

/** Whether the desk can still say what becomes of a question: it is new, or was looked at and has no answer. */
export function isDecidable(state: string): boolean {
  return state === 'SUBMITTED' || state === 'DECLINED' || isOpen(state);
}

/** In which states of a dialogue a question can be answered on the spot: it is going on, or was just held. */
export function isGoingOn(dialogueState: string): boolean {
  return dialogueState === 'READY' || dialogueState === 'HELD';
}

/** What an answer of a kind must come with. @see domain.md 7.4, 17: outside competence is recorded, forwarded, tracked */
export function answerLacks(given: {
  how: HowAnswered;
  answer: string | null;
  ownerAgencyId: string | null;
  dueDay: string | null;
  forwardedTo: string | null;
}): string[] {
  if (given.how === 'DIRECTED') return missing({ ...given, needs: ['answer', 'ownerAgencyId', 'dueDay'] });
  if (given.how === 'FORWARDED') return missing({ ...given, needs: ['forwardedTo'] });
  return missing({ ...given, needs: ['answer'] });
}

function missing({ needs, ...given }: { needs: readonly string[] } & object): string[] {
  return needs.filter((name) => !Reflect.get(given, name));
}
