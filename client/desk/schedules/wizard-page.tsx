import '../../styles/desk-schedules.css';
import { dayOf } from '../../words/dates.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import type { DeskPage, PageProps } from '../page.js';
import { AskedView } from '../ui/asked-view.js';
import { PageHead } from '../ui/page-head.js';
import { schedulesWords } from '../words/schedules.js';
import { useWords } from '../words/use-words.js';
import { scheduleHouseQuery, scheduleQuery } from './documents.js';
import { beginRule, draftOf } from './model.js';
import { Wizard } from './wizard.js';

export const deskPage: DeskPage = { View: WizardPage };

/** A rule is said, or said anew. */
function WizardPage({ params }: PageProps) {
  const { id } = params;
  return id === undefined ? <NewRule /> : <KeptRule key={id} id={id} />;
}

function NewRule() {
  const { agency, now } = useDesk();
  const today = dayOf(now());
  const asked = useHouse(agency.id);
  return (
    <AskedView asked={asked}>
      {({ agency: house }) => house && <Wizard key={house.id} house={house} first={beginRule(house, today)} />}
    </AskedView>
  );
}

function KeptRule({ id }: { id: string }) {
  const words = useWords(schedulesWords);
  const asked = useAsked(scheduleQuery, { id }, { concerns: ['schedule'] });
  const agencyId = asked.data?.schedule?.agency.id;
  const house = useHouse(agencyId);
  return (
    <AskedView asked={asked}>
      {({ schedule }) =>
        schedule ? (
          <AskedView asked={house}>
            {({ agency }) => agency && <Wizard house={agency} first={draftOf(schedule)} kept={schedule} />}
          </AskedView>
        ) : (
          <PageHead title={words.title} lead={words.gone} />
        )
      }
    </AskedView>
  );
}

function useHouse(agencyId: string | undefined) {
  const { now } = useDesk();
  const variables = { agencyId: agencyId ?? '', onDay: dayOf(now()) };
  return useAsked(scheduleHouseQuery, variables, { concerns: ['structure'], unless: agencyId === undefined });
}
