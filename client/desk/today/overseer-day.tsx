import { dayOf } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import { complianceQuery } from '../duties/documents.js';
import { type DutyLine, summedUp } from '../duties/model.js';
import { Go } from '../shell/route.js';
import { AskedView } from '../ui/asked-view.js';
import { dutiesWords } from '../words/duties.js';
import { todayWords } from '../words/today.js';
import { useWords } from '../words/use-words.js';

/** What those who inspect and observe have before them: where duties are not kept this year, in figures. */
export function OverseerDay() {
  const { oversight: words } = useWords(todayWords);
  const { agency, now, holds } = useDesk();
  const year = dayOf(now()).slice(0, 4);
  const asked = useAsked(
    complianceQuery,
    { agencyId: agency.id, from: `${year}-01-01`, to: `${year}-12-31`, below: true },
    { concerns: ['session', 'structure', 'release'] },
  );
  return (
    <AskedView asked={asked}>
      {({ compliance }) => {
        const alarming = summedUp(compliance ?? []).filter(({ alarms }) => alarms.size > 0);
        return (
          <section class="stack" aria-labelledby="can-chu-y">
            <h2 id="can-chu-y">{fill(words.title, { year, n: alarming.length })}</h2>
            {alarming.length === 0 && <p class="today-done">{words.none}</p>}
            <ul class="lines">
              {alarming.map((line) => (
                <Alarming key={line.key} line={line} />
              ))}
            </ul>
            <p class="acts">
              <Go class="button" path="/trach-nhiem?duoi=1&canh-bao=1">
                {words.toDuties}
              </Go>
              <Go class="button quiet" path="/bao-cao">
                {words.toReports}
              </Go>
              {holds('INSPECTOR') && (
                <Go class="button quiet" path="/nhat-ky">
                  {words.toAudit}
                </Go>
              )}
            </p>
          </section>
        );
      }}
    </AskedView>
  );
}

function Alarming({ line: { position, agency, alarms } }: { line: DutyLine }) {
  const words = useWords(dutiesWords);
  const { leader, title } = position;
  const said = [...alarms].map(([alarm, n]) => fill(words.alarmCount, { alarm: words.alarms[alarm], n })).join('; ');
  return (
    <li>
      <strong>
        {leader.honorific} {leader.fullName}, {title}
      </strong>{' '}
      <span class="soft">{agency.shortName}</span>
      <br />
      {said}
    </li>
  );
}
