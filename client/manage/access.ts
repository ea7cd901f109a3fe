import type { Access } from './documents.js';

/** What is asked of somebody without a link, as typed. */
export interface Typed {
  code: string;
  fact: string;
}

export type AskField = 'code' | 'fact';

/** The secret of a manage link in an address's fragment; other fragments are places on the page. */
export function secretIn(hash: string): string | undefined {
  return /^#([0-9a-z]{26})$/i.exec(hash)?.[1];
}

/** The proof that was typed, or the fields that are still to be filled in. */
export function readTyped({ code, fact }: Typed): { access: Access } | { missing: AskField[] } {
  const digits = code.replace(/\D/g, '');
  const second = fact.trim();
  if (digits.length === 10 && second !== '') return { access: { code: digits, secondFact: second } };
  return {
    missing: [...(digits.length === 10 ? [] : (['code'] as const)), ...(second === '' ? (['fact'] as const) : [])],
  };
}
