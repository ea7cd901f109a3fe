/** A position somebody holds, as a file may name it. Folded. */
export interface NamedPosition {
  id: string;
  leaderId: string;
  fullName: string;
  title: string;
}

export interface NamedPlace {
  id: string;
  name: string;
  address: string;
}

export type Match<One> = { kind: 'one'; one: One } | { kind: 'none' } | { kind: 'many'; all: One[] };

/**
 * Finds who is meant by “Đ/c Nguyễn Văn A - Chủ tịch UBND”, a name alone or a title alone. All text is folded.
 *
 * A name counts before a title; a title before another that it contains. Who cannot be told apart is not guessed.
 */
export function matchPosition(
  positions: readonly NamedPosition[],
  { leader, title }: { leader: string; title: string },
): Match<NamedPosition> {
  const said = ` ${plain(`${leader} ${title}`)} `;
  const named = positions.filter((one) => said.includes(` ${plain(one.fullName)} `));
  const titled = (among: readonly NamedPosition[]) =>
    longest(among.filter((one) => said.includes(` ${plain(one.title)} `)));
  if (named.length === 0) {
    // A person is named whom nobody knows: a title beside the name does not make him another.
    const isNameGiven =
      title !== '' && leader !== '' && !positions.some((one) => plain(leader).includes(plain(one.title)));
    return isNameGiven ? { kind: 'none' } : toMatch(titled(positions));
  }
  const best = titled(named);
  return toMatch(best.length > 0 ? best : named);
}

/** Finds which place is meant, by its whole name or address, or by a part that only one has. All text is folded. */
export function matchPlace(places: readonly NamedPlace[], said: string): Match<NamedPlace> {
  const wanted = plain(said);
  const exact = places.filter((one) => plain(one.name) === wanted || plain(one.address) === wanted);
  if (exact.length > 0) return toMatch(exact);
  return toMatch(
    places.filter((one) => {
      const [name, address] = [plain(one.name), plain(one.address)];
      return wanted.includes(name) || name.includes(wanted) || wanted.includes(address) || address.includes(wanted);
    }),
  );
}

function toMatch<One>(found: readonly One[]): Match<One> {
  const [one] = found;
  if (one === undefined) return { kind: 'none' };
  return found.length === 1 ? { kind: 'one', one } : { kind: 'many', all: [...found] };
}

/** “Phó Chủ tịch UBND xã” contains “Chủ tịch UBND xã” and means more. */
function longest(positions: readonly NamedPosition[]): NamedPosition[] {
  const most = Math.max(0, ...positions.map((one) => one.title.length));
  return positions.filter((one) => one.title.length === most);
}

/** Words alone: signs between them do not matter. */
function plain(text: string): string {
  return text.replace(/[^\p{L}\p{N}']+/gu, ' ').trim();
}
