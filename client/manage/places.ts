interface Choosable {
  id: string;
  registrationState: string;
  slots: readonly { id: string; freePlaces: number }[];
}

/**
 * Sessions one can move to with the times that are free: the same session first, then others; nothing twice.
 *
 * @param held slot one holds already, which is no choice
 */
export function choicesFor<Session extends Choosable>(
  held: string | undefined,
  same: Session | null,
  others: readonly Session[],
): Session[] {
  const all = [...(same?.registrationState === 'OPEN' ? [same] : []), ...others.filter(({ id }) => id !== same?.id)];
  return all
    .map((session) => ({ ...session, slots: session.slots.filter((slot) => slot.freePlaces > 0 && slot.id !== held) }))
    .filter(({ slots }) => slots.length > 0);
}

/** Full sessions that somebody put out by the agency can wait for, but the one they are in. */
export function fullOnes<Session extends Choosable>(own: string, sessions: readonly Session[]): Session[] {
  return sessions.filter((one) => one.registrationState === 'FULL' && one.id !== own && one.slots.length > 0);
}

export const hasPlaces = ({ slots }: Pick<Choosable, 'slots'>): boolean => slots.some((slot) => slot.freePlaces > 0);

/** Whether what was chosen is a turn on the list of a full session. */
export function waitsFor(sessions: readonly Choosable[], slotId: string): boolean {
  return sessions.some((one) => !hasPlaces(one) && one.slots.some((slot) => slot.id === slotId));
}
