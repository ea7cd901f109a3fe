interface Stretch {
  startsAt: string;
  endsAt: string;
  minutes: number | null;
  places: number;
  staffPlaces: number;
}

/** Cuts a session into slots of the given length; without one, all its places are in one. Without places there is none. */
export function slotsOfLine({ startsAt, endsAt, minutes, places, staffPlaces }: Stretch) {
  if (places + staffPlaces === 0) return [];
  const [first, last] = [Date.parse(startsAt), Date.parse(endsAt)];
  const lengthMs = minutes === null ? last - first : minutes * 60_000;
  const many = Math.min(100, Math.floor((last - first) / lengthMs));
  return Array.from({ length: many }, (_, turn) => ({
    startsAt: new Date(first + turn * lengthMs).toISOString(),
    endsAt: new Date(first + (turn + 1) * lengthMs).toISOString(),
    publicCapacity: places,
    staffCapacity: staffPlaces,
  }));
}
