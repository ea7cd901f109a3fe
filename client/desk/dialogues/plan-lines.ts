import type { EnumOf } from '../graph.js';

type Kind = EnumOf<'DialoguePlanItemKind'>;

/** A line of a plan as it is typed. */
export interface PlanLine {
  id?: string;
  kind: Kind;
  text: string;
  quarter: number | null;
}

const pattern = /^(YC|NV|ND|ĐT|DT)\s*[:.]\s*(.+?)(?:\s*\(Q([1-4])\))?$/iu;
const kinds: Readonly<Record<string, Kind>> = {
  YC: 'REQUIREMENT',
  NV: 'TASK',
  ND: 'CONTENT',
  ĐT: 'DIALOGUE',
  DT: 'DIALOGUE',
};

/**
 * Reads the lines of a plan; the first that cannot be read is named. A line that reads as one before keeps its id, so that
 * what was made of it stays so.
 */
export function readLines(
  text: string,
  before: readonly { id: string; kind: string; text: string }[],
): { lines: PlanLine[] } | { bad: string } {
  const lines: PlanLine[] = [];
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line === '') continue;
    const [, mark = '', words = '', quarter] = pattern.exec(line.normalize('NFC')) ?? [];
    const kind = kinds[mark.toUpperCase()];
    if (!kind) return { bad: line };
    const same = before.find((one) => one.kind === kind && one.text === words);
    lines.push({ ...(same ? { id: same.id } : {}), kind, text: words, quarter: quarter ? Number(quarter) : null });
  }
  return { lines };
}

/** Lines as they are typed again. */
export function writeLines(
  items: readonly { kind: Kind; text: string; quarter: number | null }[],
  marks: Readonly<Record<Kind, string>>,
): string {
  return items.map(({ kind, text, quarter }) => `${marks[kind]}: ${text}${quarter ? ` (Q${quarter})` : ''}`).join('\n');
}
