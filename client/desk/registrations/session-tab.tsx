import '../../styles/desk-registrations.css';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import type { SessionTab, SessionTabProps } from '../session/tabs.js';
import { Go, usePlace } from '../shell/route.js';
import { AskedView } from '../ui/asked-view.js';
import { registrationWords } from '../words/registrations.js';
import { useWords } from '../words/use-words.js';
import { listQuery } from './documents.js';
import { ListTable } from './list-table.js';

export const sessionTab: SessionTab = { View: RegistrationsTab };

/** Who registered for a session; each line opens where it is worked on. */
function RegistrationsTab({ session: { id } }: SessionTabProps) {
  const words = useWords(registrationWords);
  const { agency } = useDesk();
  const { go } = usePlace();
  const filter = { agencyId: agency.id, sessionId: id };
  const asked = useAsked(
    listQuery,
    { filter, counts: filter, first: 100, after: null },
    { concerns: ['registration', 'session'] },
  );
  const path = `/dang-ky?nhom=tat-ca&buoi=${id}`;
  return (
    <AskedView asked={asked}>
      {({ deskRegistrations: { nodes } }) => (
        <>
          <p class="acts">
            <Go class="button quiet" path={path}>
              {words.work}
            </Go>
          </p>
          <ListTable lines={nodes} onOpen={(line) => go(`${path}&ma=${line.id}`)} empty={words.empty} />
        </>
      )}
    </AskedView>
  );
}
