import { calendarThen } from '../changes/days.js';
import { NewsFacts } from '../changes/news-facts.js';
import { Mixed } from '../ui/mixed.js';
import { To } from '../ui/to.js';
import { dayOf, sayDay, sayInstant, timeOf } from '../words/dates.js';
import { fill } from '../words/fill.js';
import { type Reader, useReader } from '../words/reader.js';
import type { PositionLine } from './documents.js';
import { type HistoryLine, historyOf } from './history.js';
import type { SessionData } from './load.js';
import { receiverOf, sayLeader } from './receiver.js';

type Told = Pick<SessionData, 'session' | 'news' | 'seen'>;

/** Everything that has changed since the session was announced, as a small timeline. */
export function SessionHistory({ session, news, seen }: Told) {
  const { history } = useReader().words.notice;
  return (
    <section aria-labelledby="thay-doi">
      <h2 id="thay-doi">{history.title}</h2>
      <ol class="timeline">
        {historyOf(session, news, seen).map((line) => (
          <Line key={line.what === 'news' ? line.news.id : JSON.stringify(line)} line={line} session={session} />
        ))}
      </ol>
    </section>
  );
}

function Line({ line, session }: { line: HistoryLine; session: Told['session'] }) {
  const reader = useReader();
  const { history } = reader.words.notice;
  if (line.what !== 'news')
    return (
      <li>
        <Mixed text={sayLine(reader, session, line)} />
      </li>
    );
  const { news } = line;
  return (
    <li>
      <p>
        <strong>{history.news[news.kind]}</strong>{' '}
        <span class="soft">{fill(history.at, { when: sayInstant(reader.words, news.at) })}</span>
      </p>
      <NewsFacts news={news} />
      <p class="news-then no-print">
        <To path={calendarThen(news)}>{history.calendarThen}</To>
      </p>
    </li>
  );
}

function sayLine(reader: Reader, session: Told['session'], line: Exclude<HistoryLine, { what: 'news' }>): string {
  const { words } = reader;
  const { history } = words.notice;
  const because = (said: string, reason: string | undefined) => (reason ? `${said}: ${reason}` : said);
  switch (line.what) {
    case 'published':
      return fill(history.published, { when: sayInstant(words, line.at) });
    case 'moved': {
      const to = atDay(reader, line.to);
      return because(
        line.from ? fill(history.moved, { from: atDay(reader, line.from), to }) : fill(history.movedTo, { to }),
        line.reason,
      );
    }
    case 'receiver':
      return because(sayChangeOfReceiver(reader, session), line.reason) + (line.document ? ` (${line.document})` : '');
    case 'seen':
      return fill(history.seen, { time: timeOf(line.at), what: history.changes[line.change] });
    default:
      return because(history[line.what], line.reason);
  }
}

const atDay = ({ words }: Reader, instant: string) =>
  `${timeOf(instant)} ${sayDay(words, dayOf(instant), 'dayNumbers')}`;

function sayChangeOfReceiver(reader: Reader, session: Told['session']): string {
  const { receiver, insteadOf } = receiverOf(session);
  const name = (position: PositionLine | null | undefined) => (position ? sayLeader(reader, position.leader) : '');
  return fill(reader.words.notice.history.receiver, { who: name(receiver), insteadOf: name(insteadOf) });
}
