import type { Applied, Pending, Ticket } from './documents.js';
import { nextLabel } from './model.js';

/** An act that could not be brought in: somebody else has done otherwise meanwhile. */
export interface Conflict {
  act: Pending;
  label: string;
  message: string;
}

/** Arrivals without a number yet are given the next ones of the desk. */
export function numberedBy(letter: string | null, acts: readonly Pending[], tickets: readonly Ticket[]): Pending[] {
  const given = tickets.map(({ label }) => ({ label }));
  return acts.map((act) => {
    const isArrival = act.act === 'CHECK_IN' || act.act === 'ADD_WALK_IN';
    if (letter === null || !isArrival || act.label) return act;
    const label = nextLabel(given, letter);
    given.push({ label });
    return { ...act, label };
  });
}

/** Refusals a person must know of; what came to the same is none. A number on somebody's paper that is another one here is told. */
export function conflictsIn(acts: readonly Pending[], applied: readonly Applied[]): Conflict[] {
  return applied.flatMap(({ key, outcome }) => {
    const act = acts.find((one) => one.key === key);
    if (!act) return [];
    const ticket = 'ticket' in outcome ? outcome.ticket : null;
    if (outcome.__typename === 'TicketSaved') {
      const isOther = act.label && ticket && ticket.label !== act.label;
      return isOther ? [{ act, label: act.label ?? '', message: `→ ${ticket.label}` }] : [];
    }
    if (!('message' in outcome)) return [];
    const isSame = act.act === 'CALL' && ticket?.id === act.ticketId && ticket?.deskId === act.deskId;
    return isSame ? [] : [{ act, label: ticket?.label ?? act.label ?? '', message: outcome.message }];
  });
}
