/** A day of any year as people type it, `16/04`, from how it is kept, `04-16`; what is only half typed stays as it is. */
export function sayMonthDay(kept: string): string {
  const found = /^(\d\d)-(\d\d)$/.exec(kept);
  return found ? `${found[2]}/${found[1]}` : kept;
}

/** The same the other way: `16/4` and `16/04` are kept as `04-16` once they are whole. */
export function monthDayOf(typed: string): string {
  const found = /^\s*(\d{1,2})\s*\/\s*(0[1-9]|1[0-2]|[2-9])\s*$/.exec(typed);
  if (!found?.[1] || !found[2]) return typed;
  return `${found[2].padStart(2, '0')}-${found[1].padStart(2, '0')}`;
}
