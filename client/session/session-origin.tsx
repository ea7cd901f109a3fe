import { Mixed } from '../ui/mixed.js';
import { sayDay, sayDayWithin } from '../words/dates.js';
import { fill } from '../words/fill.js';
import { useReader } from '../words/reader.js';
import { dayFirstTold } from './history.js';
import type { SessionData } from './load.js';

/** Why it is this day: the rule, where days off put it, and where the agency decided otherwise. */
export function SessionOrigin({ session, news }: Pick<SessionData, 'session' | 'news'>) {
  const { words } = useReader();
  const { origin } = words.notice;
  const { dateOrigin } = session;
  if (!dateOrigin) return null;
  const { rule, why, nominalDay, ruledDay } = dateOrigin;
  const day = dayFirstTold(session, news);
  return (
    <section class="origin" aria-labelledby="vi-sao">
      <h2 id="vi-sao">{origin.title}</h2>
      <dl class="origin-steps">
        <dt>{origin.rule}</dt>
        <dd>
          <Mixed text={rule} />
        </dd>
        <dt>{origin.day}</dt>
        <dd>
          <Mixed text={ruledDay ? why : fill(origin.open, { day: sayDayWithin(words, nominalDay) })} />
          {ruledDay !== day && <p>{fill(origin.chosen, { day: sayDay(words, day) })}</p>}
        </dd>
      </dl>
      {day !== session.day && <p class="soft">{origin.moved}</p>}
    </section>
  );
}
