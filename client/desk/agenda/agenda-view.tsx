import '../../styles/desk-agenda.css';
import { useState } from 'preact/hooks';
import { useAsked } from '../ask/use-asked.js';
import { usePresence } from '../presence/use-presence.js';
import { AskedView } from '../ui/asked-view.js';
import { useOutcomeToast } from '../ui/outcome-toast.js';
import { Split } from '../ui/split.js';
import { agendaWords } from '../words/agenda.js';
import { useWords } from '../words/use-words.js';
import { AgendaBar } from './agenda-bar.js';
import { agendaQuery, type DeskAgenda } from './documents.js';
import { ItemDetail } from './item-detail.js';
import { ItemList } from './item-list.js';
import { Participants } from './participants.js';
import { RemovedItems } from './removed-items.js';
import { StaleNotice } from './stale-notice.js';
import { type AgendaWork, useAgenda } from './use-agenda.js';
import { Versions } from './versions.js';

/** The agenda of a session: what comes when, who prepares it, who attends, what was frozen. */
export function AgendaView({ sessionId }: { sessionId: string }) {
  const { notFound } = useWords(agendaWords);
  const asked = useAsked(
    agendaQuery,
    { sessionId },
    {
      concerns: ({ concern, sessionId: changed }) =>
        (concern === 'agenda' || concern === 'session' || concern === 'registration') && changed === sessionId,
    },
  );
  return (
    <AskedView asked={asked}>
      {({ agenda }) => (agenda ? <Working key={sessionId} asked={agenda} /> : <p class="soft">{notFound.text}</p>)}
    </AskedView>
  );
}

function Working({ asked }: { asked: DeskAgenda }) {
  const words = useWords(agendaWords);
  const say = useOutcomeToast();
  const work = useAgenda(asked, (outcome) => say(outcome, words.saved));
  const [chosen, choose] = useState<string>();
  const [editing, setEditing] = useState<string>();
  const people = usePresence({ thing: 'SESSION', thingId: asked.sessionId, isEditing: !!editing, partId: editing });
  const { agenda } = work;
  const item = [...agenda.items, ...agenda.removedItems].find(({ id }) => id === chosen);
  const close = () => choose(undefined);
  return (
    <div class="agenda">
      <AgendaBar work={work} onAdded={choose} people={people} />
      <StaleNotice work={work} />
      <Split
        label={words.detail.label}
        onBack={close}
        list={<ItemList work={work} chosen={chosen} onChoose={choose} people={people} />}
        detail={item && <ItemDetail key={item.id} item={item} work={work} onEditing={setEditing} onClose={close} />}
      />
      <Below work={work} />
    </div>
  );
}

function Below({ work }: { work: AgendaWork }) {
  return (
    <div class="agenda-below">
      <RemovedItems work={work} />
      <Participants work={work} />
      <Versions work={work} />
    </div>
  );
}
