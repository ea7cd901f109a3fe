import { nameSession, sayAgency } from '../session/receiver.js';
import { Icon, type IconName } from '../ui/icon.js';
import { Mixed } from '../ui/mixed.js';
import { To } from '../ui/to.js';
import { dayOf, sayDay, timeOf } from '../words/dates.js';
import { fill } from '../words/fill.js';
import { useReader } from '../words/reader.js';
import { useRecordWords } from '../words/record.js';
import { calendarThen, type NewsDay } from './days.js';
import { sayTime } from './differences.js';
import type { News, NewsSide } from './documents.js';
import { NewsFacts } from './news-facts.js';

const looks: Record<News['kind'], { icon: IconName; tone: string }> = {
  PUBLISHED: { icon: 'check', tone: 'free' },
  PUBLISHED_AGAIN: { icon: 'check', tone: 'free' },
  MOVED: { icon: 'moved', tone: 'moved' },
  POSTPONED: { icon: 'pause', tone: 'cancelled' },
  CANCELLED: { icon: 'cross', tone: 'cancelled' },
  RECEIVER_CHANGED: { icon: 'person', tone: 'few' },
  PLACE_CHANGED: { icon: 'place', tone: 'moved' },
  EDITED: { icon: 'few', tone: 'full' },
  RESTORED: { icon: 'check', tone: 'free' },
  WITHDRAWN: { icon: 'cross', tone: 'cancelled' },
};

/** After these nothing takes place at the time that was told. */
const isOff: Partial<Record<News['kind'], boolean>> = { POSTPONED: true, CANCELLED: true, WITHDRAWN: true };

/** The changes of one day, folded or open: what alters a plan one by one, what is new in a list. */
export function NewsDaySection({ of: { day, altered, published }, open }: { of: NewsDay; open: boolean }) {
  const { words } = useReader();
  const { changes } = useRecordWords();
  return (
    <details class="record-day" open={open}>
      <summary>
        <h2>{sayDay(words, day)}</h2>
        <span class="soft">{fill(changes.count, { n: altered.length + published.length })}</span>
      </summary>
      {altered.map((news) => (
        <Entry key={news.id} news={news} />
      ))}
      {published.length > 0 && <Published news={published} />}
    </details>
  );
}

function Entry({ news }: { news: News }) {
  const reader = useReader();
  const { language, words } = reader;
  const { changes } = useRecordWords();
  const side = news.after ?? news.before;
  if (!side) return null;
  const { icon, tone } = looks[news.kind];
  const _name = <Mixed text={nameSession(reader, side)} />;
  const moved = news.before && news.after && news.before.startsAt !== news.after.startsAt;
  return (
    <article class="news">
      <p class="news-head">
        <span class={`state state-${tone}`}>
          <Icon name={icon} />
          {words.notice.history.news[news.kind]}
        </span>
        <time class="soft" dateTime={news.at}>
          {fill(changes.at, { time: timeOf(news.at) })}
        </time>
      </p>
      <h3>
        {news.after ? (
          <To path={`/buoi/${side.slug}`}>
            <Mixed text={nameSession(reader, side)} />
          </To>
        ) : (
          nameSession(reader, side)
        )}
      </h3>
      <p class="soft">
        <Mixed text={sayAgency(language, side.agency)} />
      </p>
      {!moved && <p>{isOff[news.kind] ? <s>{sayTime(reader, side)}</s> : sayTime(reader, side)}</p>}
      <NewsFacts news={news} />
      <p class="news-then no-print">
        <To path={calendarThen(news)} aria-label={fill(changes.thenLabel, { what: nameSession(reader, side) })}>
          {changes.lookThen}
        </To>
      </p>
    </article>
  );
}

/** What is new, in the fewest lines: who, when, where; many of one day fold. */
function Published({ news }: { news: News[] }) {
  const { changes } = useRecordWords();
  const lines = news.flatMap(({ id, after }) => (after ? [<PublishedLine key={id} side={after} />] : []));
  const [first] = news;
  return (
    <section class="news">
      <h3>{fill(changes.published, { n: news.length })}</h3>
      <ul class="news-new">{lines.slice(0, 8)}</ul>
      {lines.length > 8 && (
        <details>
          <summary>{fill(changes.morePublished, { n: lines.length - 8 })}</summary>
          <ul class="news-new">{lines.slice(8)}</ul>
        </details>
      )}
      {first && (
        <p class="news-then no-print">
          <To path={`/?luc=${encodeURIComponent(first.at)}&tu=${dayOf(first.at)}`}>{changes.thenAll}</To>
        </p>
      )}
    </section>
  );
}

function PublishedLine({ side }: { side: NewsSide }) {
  const reader = useReader();
  const off = side.status === 'CANCELLED' || side.status === 'POSTPONED';
  const time = sayTime(reader, side);
  return (
    <li>
      <To path={`/buoi/${side.slug}`}>
        <Mixed text={nameSession(reader, side)} />
      </To>
      <span>{off ? <s>{time}</s> : time}</span>
      <span class="soft">
        <Mixed text={sayAgency(reader.language, side.agency)} />
      </span>
      {side.status !== 'SCHEDULED' && <span class="soft">{reader.words.session.statuses[side.status]}</span>}
    </li>
  );
}
