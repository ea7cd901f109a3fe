import type { RequestContext } from '../context.js';

type Keys = Pick<RequestContext, 'keys'>;

/** Seals what names people in a directive; null for nothing. */
export function sealDetail({ keys }: Keys, id: string, detail: string | null | undefined): Buffer | null {
  return detail ? keys.seal(detail, `directive|detail|${id}`) : null;
}

/** What names people in a directive. Call it only for who may read it. */
export function openDetail({ keys }: Keys, row: { id: string; sealedDetail: Buffer | null }): string | null {
  return row.sealedDetail && keys.open(row.sealedDetail, `directive|detail|${row.id}`);
}

/** Seals what a citizen wrote, or what the desk answered; null for nothing. */
export function sealWord({ keys }: Keys, id: string, of: 'comment' | 'answer', text: string | null): Buffer | null {
  return text ? keys.seal(text, `directive_dispute|${of}|${id}`) : null;
}

/** What a citizen wrote, or what the desk answered. Call it only for those two. */
export function openWord({ keys }: Keys, id: string, of: 'comment' | 'answer', sealed: Buffer | null): string | null {
  return sealed && keys.open(sealed, `directive_dispute|${of}|${id}`);
}
