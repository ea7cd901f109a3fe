import type { EnumOf } from '../graph.js';

type Kind = EnumOf<'AuditKind'>;

/** What is asked of the audit, as it stands in the address. Empty where nothing narrows. */
export interface AuditWish {
  kind: Kind | '';
  act: string;
  /** Local days, both included. */
  from: string;
  to: string;
  accountId: string;
  subjectId: string;
  /** Where the page begins; empty for the latest. */
  after: string;
}

const names = {
  kind: 'loai',
  act: 'viec',
  from: 'tu',
  to: 'den',
  accountId: 'nguoi',
  subjectId: 'doi-tuong',
  after: 'sau',
};
const kinds: readonly string[] = ['ACT', 'READ', 'EXPORT'] satisfies Kind[];

/** Reads the part of the address after `?`; what does not fit is as if it were not there. */
export function readWish(search: URLSearchParams): AuditWish {
  const of = (name: keyof typeof names) => search.get(names[name]) ?? '';
  const dayOf = (name: 'from' | 'to') => (/^\d{4}-\d\d-\d\d$/.test(of(name)) ? of(name) : '');
  const kind = of('kind');
  return {
    kind: isKind(kind) ? kind : '',
    ...{ act: of('act'), from: dayOf('from'), to: dayOf('to') },
    ...{ accountId: of('accountId'), subjectId: of('subjectId'), after: of('after') },
  };
}

/** Parts of the address for a change of what is asked; whatever narrows begins at the latest again. */
export function partsOf(change: Partial<AuditWish>): Record<string, string | null> {
  const parts = Object.entries(change).map(([name, value]) => [names[name as keyof typeof names], value || null]);
  return { ...('after' in change ? {} : { [names.after]: null }), ...Object.fromEntries(parts) };
}

/** The filter to send: local days become instants, the last of them included. */
export function filterOf({ kind, act, from, to, accountId, subjectId }: AuditWish) {
  return {
    ...(kind ? { kinds: [kind] } : {}),
    ...(act ? { acts: [act] } : {}),
    ...(from ? { from: midnightOf(from, 0) } : {}),
    ...(to ? { to: midnightOf(to, 1) } : {}),
    ...(accountId ? { accountId } : {}),
    ...(subjectId ? { subjectId } : {}),
  };
}

/** Where at the desk a thing is shown; null where there is no such page. */
export function pageOf(subjectKind: string, id: string): string | null {
  if (subjectKind === 'SESSION') return `/buoi/${id}`;
  return subjectKind === 'NOTICE' ? `/thong-bao/${id}` : null;
}

function isKind(given: string): given is Kind {
  return kinds.includes(given);
}

function midnightOf(day: string, daysLater: number): string {
  return new Date(Date.parse(`${day}T00:00:00+07:00`) + daysLater * 86_400_000).toISOString();
}
