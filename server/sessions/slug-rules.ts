/**
 * A readable address that is still free: the wish itself, or with the lowest number that is free after it.
 *
 * A wish somebody typed is taken as it is or not at all.
 */
export function chooseSlug(wish: string, used: readonly string[], { given }: { given: boolean }): string | null {
  if (!used.includes(wish)) return wish;
  if (given) return null;
  for (let number = 2; ; number += 1) {
    if (!used.includes(`${wish}-${number}`)) return `${wish}-${number}`;
  }
}
