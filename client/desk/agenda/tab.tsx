import type { SessionTab, SessionTabProps } from '../session/tabs.js';
import { AgendaView } from './agenda-view.js';

export const sessionTab: SessionTab = { View: AgendaTab };

/** The agenda as a part of the session's page. */
function AgendaTab({ session }: SessionTabProps) {
  return <AgendaView sessionId={session.id} />;
}
