import type { Hit } from './documents.js';

export type HitKind = Hit['kind'];

/** In which order kinds are shown: people who wait come first. */
export const kindOrder: readonly HitKind[] = [
  'REGISTRATION',
  'SESSION',
  'NOTICE',
  'SCHEDULE',
  'LEADER',
  'AGENCY',
  'POINT',
  'GROUP_CASE',
  'ACCOUNT',
];

type Found = Pick<Hit, 'kind' | 'id' | 'sessionId' | 'agency'>;

/** Where the desk shows what was found: agencies and places with the structure to those who keep it, else with the work there. */
export function pathOf({ kind, id, sessionId, agency }: Found, isKeeper: boolean): string {
  const paths: Readonly<Record<HitKind, string>> = {
    REGISTRATION: `/dang-ky?nhom=tat-ca&ma=${id}`,
    SESSION: `/buoi/${id}`,
    NOTICE: `/thong-bao/${id}`,
    SCHEDULE: `/quy-tac?chon=${id}`,
    LEADER: `/?lanh-dao=${id}`,
    AGENCY: isKeeper ? `/co-cau?don-vi=${id}` : `/?don-vi=${id}`,
    POINT: isKeeper ? `/co-cau?don-vi=${agency.id}` : '/lich?theo=phong',
    GROUP_CASE: `/buoi/${sessionId ?? ''}?the=dang-ky`,
    ACCOUNT: `/tai-khoan?nguoi=${id}`,
  };
  return paths[kind];
}

/** What was found, kinds in their order; the server's order within each. */
export function inOrder(hits: readonly Hit[]): Hit[] {
  return kindOrder.flatMap((kind) => hits.filter((hit) => hit.kind === kind));
}
