import type { ComplianceLine } from './documents.js';

const figures = ['required', 'planned', 'publishedInTime', 'heldInPerson', 'delegated', 'postponed', 'missed'] as const;
export type Figure = (typeof figures)[number];

/** How one duty of one leader stands, in one period or in several together. */
export interface DutyLine extends Record<Figure, number> {
  key: string;
  position: ComplianceLine['position'];
  agency: ComplianceLine['agency'];
  rule: ComplianceLine['rule'];
  from: string;
  to: string;
  /** In how many periods. */
  alarms: ReadonlyMap<ComplianceLine['alarms'][number], number>;
}

/** Every period in its own line. */
export function byPeriod(lines: readonly ComplianceLine[]): DutyLine[] {
  return lines.map((line) => ({
    ...line,
    key: `${line.position.id} ${line.rule.id} ${line.from}`,
    alarms: new Map(line.alarms.map((alarm) => [alarm, 1])),
  }));
}

/** The periods of one duty of one leader added up, in the order they came. */
export function summedUp(lines: readonly ComplianceLine[]): DutyLine[] {
  const sums = new Map<string, DutyLine>();
  for (const line of byPeriod(lines)) {
    const key = `${line.position.id} ${line.rule.id}`;
    const sum = sums.get(key);
    sums.set(key, sum ? added(sum, line) : { ...line, key });
  }
  return [...sums.values()];
}

function added(sum: DutyLine, line: DutyLine): DutyLine {
  const alarms = new Map(sum.alarms);
  for (const [alarm, count] of line.alarms) alarms.set(alarm, (alarms.get(alarm) ?? 0) + count);
  const counts = Object.fromEntries(figures.map((one) => [one, sum[one] + line[one]])) as Record<Figure, number>;
  return {
    ...sum,
    ...counts,
    alarms,
    from: [sum.from, line.from].sort()[0] ?? sum.from,
    to: [sum.to, line.to].sort()[1] ?? sum.to,
  };
}
