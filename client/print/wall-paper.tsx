import { Mixed } from '../ui/mixed.js';
import { OffLine } from './off-line.js';
import type { WallDay, WallSheet } from './sheet.js';

/** A month on a sheet of A4 landscape, to be read from two steps away. */
export function WallPaper({ sheet }: { sheet: WallSheet }) {
  return (
    <article class="paper paper-wall">
      <header class="paper-wall-head">
        <h1>{sheet.heading}</h1>
        <p class="paper-wall-month">{sheet.month}</p>
        <p class="paper-wall-agency">
          <Mixed text={sheet.agency} />
        </p>
      </header>
      <table>
        <thead>
          <tr>
            {sheet.weekdays.map((weekday) => (
              <th key={weekday} scope="col">
                {weekday}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.weeks.map((week, index) => (
            <tr key={week.find(({ number }) => number !== null)?.number ?? index}>
              {week.map((day, at) => (
                <Day key={sheet.weekdays[at]} day={day} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <footer class="paper-foot">
        {sheet.foot.map((line) => (
          <p key={line}>
            <Mixed text={line} />
          </p>
        ))}
      </footer>
    </article>
  );
}

function Day({ day: { number, isWeekend, entries } }: { day: WallDay }) {
  return (
    <td class={isWeekend ? 'paper-rest' : undefined}>
      {number !== null && <span class="paper-day">{number}</span>}
      {entries.map(({ time, lines, isOff }) => (
        <div key={`${time} ${lines[0]}`} class="paper-entry">
          <strong>{isOff ? <s>{time}</s> : time}</strong>
          {lines.map((line, index) => (
            <p key={line}>
              <OffLine isOff={isOff && index < 2} line={line} />
            </p>
          ))}
        </div>
      ))}
    </td>
  );
}
