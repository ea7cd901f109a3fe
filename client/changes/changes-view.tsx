import { nameSession, sayAgency } from '../session/receiver.js';
import { Icon, type IconName } from '../ui/icon.js';
import { To } from '../ui/to.js';
import { dayOf, sayDay, timeOf } from '../words/dates.js';
import { fill } from '../words/fill.js';
import { useReader } from '../words/reader.js';
import { useRecordWords } from '../words/record.js';
import { calendarThen, type NewsDay, newsByDay } from './days.js';
import { sayTime } from './differences.js';
import type { AgencyAsked, News, NewsSide } from './documents.js';
import { NewsFacts } from './news-facts.js';

export interface ChangesData {
  agency: AgencyAsked | undefined;
  withBelow: boolean;
  news: News[];
  /** Cursor of the following page. */
  next: string | undefined;
  /** Whether newer changes stand on a page before this. */
  isLater: boolean;
}

const looks: Record<News['kind'], { icon: IconName; tone: string }> = {
  PUBLISHED: { icon: 'check', tone: 'free' },
  PUBLISHED_AGAIN: { icon: 'check', tone: 'free' },
  MOVED: { icon: 'moved', tone: 'moved' },
  POSTPONED: { icon: 'pause', tone: 'cancelled' },
  CANCELLED: { icon: 'cross', tone: 'cancelled' },
  RECEIVER_CHANGED: { icon: 'person', tone: 'few' },
  PLACE_CHANGED: { icon: 'place', tone: 'moved' },
  EDITED: { icon: 'few', tone: 'full' },
  WITHDRAWN: { icon: 'cross', tone: 'cancelled' },
};

/** What has changed in the calendar, latest day open, older days folded. Reads and prints without script. */
export function ChangesView({ data }: { data: ChangesData }) {
  const { language } = useReader();
  const { changes } = useRecordWords();
  const days = newsByDay(data.news);
  return (
    <div class="reading record">
      <header>
        {data.agency && (
          <p class="sheet-agency">
            <To path={`/co-quan/${data.agency.slug}`}>{sayAgency(language, data.agency)}</To>
          </p>
        )}
        <h1>{changes.title}</h1>
        <p class="lead text-lead">{changes.lead}</p>
      </header>
      <Ways data={data} />
      {days.length === 0 && (
        <div class="empty">
          <p class="empty-cause">{changes.none}</p>
        </div>
      )}
      {days.map((day, index) => (
        <Day key={day.day} of={day} open={index === 0} />
      ))}
      <Pages data={data} />
    </div>
  );
}

function Ways({ data: { agency, withBelow } }: { data: ChangesData }) {
  const { changes, releases } = useRecordWords();
  const feed = agency ? `/thay-doi/${agency.slug}.atom${withBelow ? '?cap-duoi=1' : ''}` : '/thay-doi/tat-ca.atom';
  return (
    <ul class="record-ways no-print">
      {agency && agency.children.length > 0 && (
        <li>
          <To path={`/thay-doi/${agency.slug}${withBelow ? '' : '?cap-duoi=1'}`}>
            {withBelow ? changes.alone : changes.withBelow}
          </To>
        </li>
      )}
      {agency && (
        <li>
          <To path="/thay-doi">{changes.everywhere}</To>
        </li>
      )}
      {agency && (
        <li>
          <To path={`/ban-cong-bo/${agency.slug}`}>{releases.title}</To>
        </li>
      )}
      <li>
        <To path={feed}>{changes.feed}</To>
      </li>
      <li>
        <To path={agency ? `/theo-doi?co-quan=${agency.slug}` : '/theo-doi'}>{changes.follow}</To>
      </li>
    </ul>
  );
}

function Day({ of: { day, altered, published }, open }: { of: NewsDay; open: boolean }) {
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
        {news.after ? <To path={`/buoi/${side.slug}`}>{nameSession(reader, side)}</To> : nameSession(reader, side)}
      </h3>
      <p class="soft">{sayAgency(language, side.agency)}</p>
      {!moved && <p>{news.kind === 'CANCELLED' ? <s>{sayTime(reader, side)}</s> : sayTime(reader, side)}</p>}
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
      <To path={`/buoi/${side.slug}`}>{nameSession(reader, side)}</To>
      <span>{off ? <s>{time}</s> : time}</span>
      <span class="soft">{sayAgency(reader.language, side.agency)}</span>
      {side.status !== 'SCHEDULED' && <span class="soft">{reader.words.session.statuses[side.status]}</span>}
    </li>
  );
}

function Pages({ data: { agency, withBelow, next, isLater } }: { data: ChangesData }) {
  const { changes } = useRecordWords();
  const path = agency ? `/thay-doi/${agency.slug}` : '/thay-doi';
  const address = (after?: string) => {
    const search = new URLSearchParams({ ...(withBelow && { 'cap-duoi': '1' }), ...(after && { sau: after }) });
    return search.size > 0 ? `${path}?${search}` : path;
  };
  if (!next && !isLater) return null;
  return (
    <p class="more record-pages">
      {isLater && (
        <To class="button quiet" path={address()}>
          {changes.latest}
        </To>
      )}
      {next && (
        <To class="button quiet" path={address(next)} rel="next">
          {changes.older}
        </To>
      )}
    </p>
  );
}
