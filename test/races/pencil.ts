/** What a secretary with a pencil would keep of two sessions of one leader, of everybody registered, and of what they were asked. */
export interface Ledger {
  sessions: [Sitting, Sitting];
  people: Person[];
  /** Acts of the desk on the first session, in order. */
  changes: Change[];
}

export interface Sitting {
  status: 'ON' | 'OFF' | 'CANCELLED' | 'DRAFT';
  isDelegated: boolean;
  places: number[];
}

export type State = 'CONFIRMED' | 'WAITLISTED' | 'DISPLACED' | 'AWAITING_LEADER' | 'CANCELLED';

/** People stand in the order they came. */
export interface Person {
  id: string;
  link: string;
  where: 0 | 1;
  state: State;
  slot: number | null;
  priority: number;
  asks: Ask[];
}

interface Change {
  act: 'RESCHEDULED' | 'POSTPONED' | 'CANCELLED' | 'DELEGATED' | 'RETAKEN' | 'RESTORED';
  before: Sitting;
  isUndone: boolean;
}

interface Ask {
  change: Change;
  answer: string | null;
  before: { state: State; slot: number | null; priority: number };
}

export const sittersOf = ({ people }: Ledger, where: number, slot: number) =>
  people.filter((one) => one.where === where && one.state === 'CONFIRMED' && one.slot === slot);

export const isActive = ({ state }: Person) => state === 'CONFIRMED' || state === 'WAITLISTED';

export const hasRoom = (ledger: Ledger, where: 0 | 1, slot: number) =>
  sittersOf(ledger, where, slot).length < (ledger.sessions[where].places[slot] ?? 0);

export const isFull = (ledger: Ledger, where: 0 | 1) =>
  ledger.sessions[where].places.every((_, slot) => !hasRoom(ledger, where, slot));

/** Who waits for a session, in turn: by priority, then as they came. */
export const queueOf = ({ people }: Ledger, where: number) =>
  people
    .filter((one) => one.where === where && one.state === 'WAITLISTED')
    .toSorted((one, other) => other.priority - one.priority || people.indexOf(one) - people.indexOf(other));

/** The list goes first, in turn, to the earliest free places of a session that takes place. */
export function fill(ledger: Ledger, where: 0 | 1): void {
  const { status, places } = ledger.sessions[where];
  if (status !== 'ON') return;
  for (const slot of places.keys()) {
    while (hasRoom(ledger, where, slot)) {
      const [next] = queueOf(ledger, where);
      if (!next) return;
      Object.assign(next, { state: 'CONFIRMED', slot });
    }
  }
}

/** Takes somebody elsewhere; what they had goes down its list, then the list they come to is looked at. */
export function take(ledger: Ledger, person: Person, next: Partial<Pick<Person, 'where' | 'state' | 'slot'>>): void {
  const left = person.where;
  Object.assign(person, { slot: null, ...next });
  fill(ledger, left);
  fill(ledger, person.where);
}

/** What somebody was last asked in the session they are in. */
export function askOf(person: Person): Ask | undefined {
  return person.where === 0 ? person.asks.filter((one) => !one.change.isUndone).at(-1) : undefined;
}

export function note(person: Person, answer: string): void {
  const ask = askOf(person);
  if (ask && ask.answer === null) ask.answer = answer;
}

export function choicesOf(ledger: Ledger, person: Person): string[] {
  const ask = askOf(person);
  if (!ask || ask.answer !== null || ask.change.act === 'RETAKEN') return [];
  if (person.state === 'DISPLACED') return ['MOVE', 'WAIT_FOR_LEADER', 'LEAVE'];
  const { status, isDelegated } = ledger.sessions[0];
  if (!isActive(person) || status === 'CANCELLED') return [];
  return status === 'OFF' || isDelegated ? ['ACCEPT', 'WAIT_FOR_LEADER', 'MOVE', 'LEAVE'] : ['ACCEPT', 'MOVE', 'LEAVE'];
}

/** Everybody who waits for the leader goes to the first session the leader receives at. */
export function placeAwaiting(ledger: Ledger): void {
  const next = ([0, 1] as const).find((n) => ledger.sessions[n].status === 'ON' && !ledger.sessions[n].isDelegated);
  if (next === undefined) return;
  for (const one of ledger.people.filter(({ state }) => state === 'AWAITING_LEADER'))
    Object.assign(one, { where: next, state: 'WAITLISTED', slot: null });
  fill(ledger, next);
}

/** Writes down an act of the desk on the first session: who is asked, and what then becomes of it. */
export function change(ledger: Ledger, act: Change['act'], then: Partial<Sitting>): void {
  const made: Change = { act, before: { ...ledger.sessions[0] }, isUndone: false };
  ledger.changes.push(made);
  for (const one of ledger.people.filter((person) => person.where === 0 && isActive(person))) ask(one, made);
  Object.assign(ledger.sessions[0], then);
  if (act === 'CANCELLED')
    for (const one of ledger.people) if (one.where === 0 && isActive(one)) one.state = 'DISPLACED';
  if (act === 'RESCHEDULED') fill(ledger, 0);
  placeAwaiting(ledger);
}

/** Takes the last act back. */
export function undoLast(ledger: Ledger): void {
  const last = ledger.changes.pop();
  if (!last) return;
  const here = ledger.people.filter((one) => one.where === 0);
  const askAbout = (one: Person) => one.asks.find((ask) => ask.change === last);
  const trusting = here.filter((one) => {
    const asked = askAbout(one);
    const wasToldSince = askOf(one) !== asked;
    return isActive(one) && (!asked || asked.answer !== null || asked.before.state !== one.state || wasToldSince);
  });
  for (const one of here) {
    const asked = askAbout(one);
    if (!asked || asked.answer !== null) continue;
    one.priority = asked.before.priority;
    if (one.state === 'DISPLACED') Object.assign(one, { state: asked.before.state, slot: asked.before.slot });
  }
  ledger.sessions[0] = { ...last.before, places: ledger.sessions[0].places };
  last.isUndone = true;
  const restored: Change = { act: 'RESTORED', before: last.before, isUndone: false };
  for (const one of trusting) ask(one, restored);
  fill(ledger, 0);
  placeAwaiting(ledger);
}

function ask(person: Person, about: Change): void {
  const { state, slot, priority } = person;
  person.asks.push({ change: about, answer: null, before: { state, slot, priority } });
  if (about.act !== 'RETAKEN') person.priority = Math.max(priority, state === 'CONFIRMED' ? 2 : 1);
}
