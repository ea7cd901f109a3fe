/** Where somebody in the line is. */
export type TicketState = 'WAITING' | 'CALLED' | 'SERVING' | 'HELD' | 'MISSED' | 'DONE' | 'LEFT' | 'UNDONE';

/** What a desk can do with somebody who has a number. */
export type TicketAct =
  | 'CALL'
  | 'RECALL'
  | 'BEGIN'
  | 'HOLD'
  | 'MISS'
  | 'RETURN'
  | 'FINISH'
  | 'TRANSFER'
  | 'LEAVE'
  | 'PRIORITISE'
  | 'UNDO';

/** From which states an act leads where. What is not in the table does not happen. */
const moves: Readonly<Record<TicketAct, { from: readonly TicketState[]; to: TicketState }>> = {
  CALL: { from: ['WAITING', 'HELD', 'MISSED'], to: 'CALLED' },
  RECALL: { from: ['CALLED'], to: 'CALLED' },
  BEGIN: { from: ['CALLED'], to: 'SERVING' },
  HOLD: { from: ['WAITING', 'CALLED', 'SERVING'], to: 'HELD' },
  MISS: { from: ['CALLED'], to: 'MISSED' },
  RETURN: { from: ['CALLED', 'HELD', 'MISSED', 'LEFT'], to: 'WAITING' },
  FINISH: { from: ['CALLED', 'SERVING'], to: 'DONE' },
  TRANSFER: { from: ['WAITING', 'CALLED', 'SERVING', 'HELD'], to: 'WAITING' },
  LEAVE: { from: ['WAITING', 'CALLED', 'HELD', 'MISSED'], to: 'LEFT' },
  PRIORITISE: { from: ['WAITING'], to: 'WAITING' },
  UNDO: { from: ['WAITING'], to: 'UNDONE' },
};

/** Where an act leads from a state; null when it cannot be done there. */
export function stateAfter(state: TicketState, act: TicketAct): TicketState | null {
  const { from, to } = moves[act];
  return from.includes(state) ? to : null;
}

/** What can be done with somebody now, in the order a desk offers it. Undoing ends with the first call. */
export function possibleActs({ state, callCount }: { state: TicketState; callCount: number }): TicketAct[] {
  return (Object.keys(moves) as TicketAct[]).filter(
    (act) => moves[act].from.includes(state) && (act !== 'UNDO' || callCount === 0),
  );
}
