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
