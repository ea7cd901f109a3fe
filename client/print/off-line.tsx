import { Mixed } from '../ui/mixed.js';

/** A line of a paper; struck where it does not hold any more. */
export function OffLine({ isOff, line }: { isOff: boolean; line: string }) {
  const said = <Mixed text={line} />;
  return isOff ? <s>{said}</s> : said;
}
