import '../../styles/desk-day.css';
import { useState } from 'preact/hooks';
import { SelectField } from '../../ui/field.js';
import { dayOf, sayDay } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import type { DeskPage } from '../page.js';
import { AskedView } from '../ui/asked-view.js';
import { PageHead } from '../ui/page-head.js';
import { dayWords } from '../words/day.js';
import { useWords } from '../words/use-words.js';
import { DayAtPoint } from './day-at-point.js';
import { pointsQuery } from './documents.js';
import { useKept } from './use-kept.js';

export const deskPage: DeskPage = { View: DayPage };

/** The day itself: who has come, who is next, and who is at the desk; it goes on without a connection. */
function DayPage() {
  const words = useWords(dayWords);
  const { words: common } = useReader();
  const { agency, now } = useDesk();
  const asked = useAsked(pointsQuery, { agencyId: agency.id }, { concerns: ['structure'], isRemembered: true });
  const [kept, keep] = useKept(`noi-tiep.${agency.id}`);
  const [today] = useState(() => dayOf(now()));
  return (
    <AskedView asked={asked} saysOffline>
      {({ receptionPoints: { nodes: points } }) => {
        const own = points.find((one) => one.agency.id === agency.id);
        const office = points.find(({ kind }) => kind === 'OFFICE');
        const point = points.find(({ id }) => id === kept) ?? own ?? office ?? points[0];
        if (!point) return <PageHead title={words.title} lead={words.noPoint} />;
        return (
          <>
            <PageHead title={words.title} lead={fill(words.lead, { place: point.name, day: sayDay(common, today) })}>
              <a class="button quiet" href={`/man-hinh/${point.slug}`} target="_blank" rel="noreferrer">
                {words.wall}
              </a>
            </PageHead>
            {points.length > 1 && (
              <div class="day-point">
                <SelectField
                  id="noi-tiep"
                  label={words.point}
                  value={point.id}
                  onPick={keep}
                  options={points.map(({ id, name }) => ({ value: id, text: name }))}
                />
              </div>
            )}
            <DayAtPoint key={point.id} pointId={point.id} />
          </>
        );
      }}
    </AskedView>
  );
}
