/** One line of the table: what was measured, against what, and what it should be. */
export interface Figure {
  workload: string;
  product: string;
  floor: string;
  /** Product to floor. */
  ratio: number;
  target: string;
  isMet: boolean;
}

/** A figure of which more is better. */
export function atLeast(target: number, figure: Omit<Figure, 'target' | 'isMet'>): Figure {
  return { ...figure, target: `≥ ${target}`, isMet: figure.ratio >= target };
}

/** A figure of which less is better. */
export function atMost(target: number, figure: Omit<Figure, 'target' | 'isMet'>): Figure {
  return { ...figure, target: `≤ ${target}`, isMet: figure.ratio <= target };
}

/** Answers a second, or whatever happens so often. */
export function rate(perSecond: number, what = ''): string {
  return `${perSecond.toLocaleString('en', { maximumFractionDigits: 0 })}/s${what && ` ${what}`}`;
}

export function ms(milliseconds: number): string {
  return `${milliseconds < 10 ? milliseconds.toFixed(2) : milliseconds.toFixed(0)} ms`;
}

/** Lays figures out in columns. */
export function printTable(figures: readonly Figure[]): string {
  const head = ['Workload', 'Product', 'Floor', 'Ratio', 'Target', ''];
  const lines = figures.map((one) => [
    one.workload,
    one.product,
    one.floor,
    one.ratio.toFixed(2),
    one.target,
    one.isMet ? 'met' : 'not yet',
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...lines].map((line) => (line[column] ?? '').length)));
  const rule = widths.map((width) => '─'.repeat(width));
  return [head, rule, ...lines].map((line) => line.map((text, i) => text.padEnd(widths[i] ?? 0)).join('  ')).join('\n');
}
