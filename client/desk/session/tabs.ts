import type { ComponentType } from 'preact';
import type { Role } from '../graph.js';
import type { SessionWords } from '../words/session.js';
import type { DeskSession } from './documents.js';

/** What a tab is given: the session as it was last asked for; it is asked again by itself when it changes. */
export interface SessionTabProps {
  session: DeskSession;
}

export interface SessionTab {
  View: ComponentType<SessionTabProps>;
}

/** One part of a session's page. */
export interface SessionTabRow {
  /** In the address: `?the=khung-gio`. */
  key: string;
  label: keyof SessionWords['tabs'];
  roles: readonly Role[] | 'everybody';
  /** Beside the label, when there is something. */
  count?(session: DeskSession): number;
  load(): Promise<{ sessionTab: SessionTab }>;
}

/** Every part of a session's page, in order; the first opens by itself. */
export const sessionTabs: readonly SessionTabRow[] = [
  { key: 'thong-tin', label: 'facts', roles: 'everybody', load: () => import('./facts-tab.js') },
  { key: 'khung-gio', label: 'slots', roles: 'everybody', load: () => import('./slots-tab.js') },
  {
    key: 'dang-ky',
    label: 'registrations',
    roles: ['SECRETARY'],
    load: () => import('../registrations/session-tab.js'),
  },
  {
    key: 'chuong-trinh',
    label: 'agenda',
    roles: ['SECRETARY', 'HEAD', 'LEADER'],
    load: () => import('../agenda/tab.js'),
  },
];
