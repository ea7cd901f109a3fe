/** How much a framed calendar shows, as its address says. */
export interface EmbedOptions {
  /** How many sessions, 1–20. */
  count: number;
  /** Agencies below the one named as well. */
  subordinate: boolean;
}

const usualCount = 5;
const mostCount = 20;

/** Reads the options of an address; what is not understood is as usual, never an error. */
export function readEmbedOptions(search: URLSearchParams): EmbedOptions {
  const asked = Number(search.get('so') ?? usualCount);
  const count = Number.isInteger(asked) && asked >= 1 ? Math.min(asked, mostCount) : usualCount;
  return { count, subordinate: search.get('cap-duoi') === '1' };
}
