import { type AgencySeed, agencyOf } from './agencies.js';

/** How an agency signs its papers: `UBND`, `HĐND`, `ĐBQH`, `TU` or `ĐU` for the Party, the initials of a department (`SXD`). */
export function symbolOf({ kind, level, shortName }: Pick<AgencySeed, 'kind' | 'level' | 'shortName'>): string {
  if (kind === 'PARTY_COMMITTEE') return level === 'COMMUNE' ? 'ĐU' : 'TU';
  if (kind === 'CITIZEN_RECEPTION_BOARD') return 'BTCD';
  if (kind === 'INSPECTORATE') return 'TTTP';
  if (kind !== 'DEPARTMENT') return shortName.match(/\p{Lu}{2,}/u)?.[0] ?? 'VP';
  const words = shortName.split(' ').filter((word) => word !== 'và');
  return words.map((word) => word.slice(0, 1).toLocaleUpperCase('vi')).join('');
}

/** The number of a notice (thông báo) as printed: `12/TB-UBND`; the Party writes `12-TB/TU`. */
export function numberOf(agency: string, count: number): string {
  const seed = agencyOf(agency);
  const number = String(count).padStart(2, '0');
  return seed.kind === 'PARTY_COMMITTEE' ? `${number}-TB/${symbolOf(seed)}` : `${number}/TB-${symbolOf(seed)}`;
}

/** The key under which every spelling of such a number is one; server/notices/document-number-rules.ts has it for all. */
export function numberKeyOf(number: string): string {
  const plain = number
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replaceAll('Đ', 'D');
  const [count = '', ...rest] = plain.split(/[/-]/u);
  return [String(Number(count)), ...rest].join('/');
}
