/** What a file leaves unsaid. */
export interface ImportDefaults {
  year?: number | null | undefined;
  pointId?: string | null | undefined;
  room?: string | null | undefined;
  hours?: string | null | undefined;
  slotMinutes?: number | null | undefined;
  places?: number | null | undefined;
}

/** What was said along with a file, out of what was kept of it. */
export function defaultsIn(kept: unknown): ImportDefaults {
  if (typeof kept !== 'object' || kept === null) return {};
  const said = new Map<string, unknown>(Object.entries(kept));
  const number = (name: string) => (typeof said.get(name) === 'number' ? Number(said.get(name)) : null);
  const text = (name: string) => (typeof said.get(name) === 'string' ? String(said.get(name)) : null);
  return {
    ...{ year: number('year'), slotMinutes: number('slotMinutes'), places: number('places') },
    ...{ pointId: text('pointId'), room: text('room'), hours: text('hours') },
  };
}
