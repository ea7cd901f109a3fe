import type { DeskPage, PageProps } from '../page.js';
import { Go } from '../shell/route.js';
import { PageHead } from '../ui/page-head.js';
import { agendaWords } from '../words/agenda.js';
import { useWords } from '../words/use-words.js';
import { AgendaView } from './agenda-view.js';

export const deskPage: DeskPage = { View: AgendaPage };

/** The agenda alone, for those who see no more of the session: handlers of confidential matters. */
function AgendaPage({ params }: PageProps) {
  const words = useWords(agendaWords);
  const id = params['id'] ?? '';
  return (
    <>
      <PageHead title={words.label} lead={<Go path={`/buoi/${id}`}>{words.toSession}</Go>} />
      <AgendaView sessionId={id} />
    </>
  );
}
