import { dayOf, sayDay, sayInstant, timeOf } from '../words/dates.js';
import { fill } from '../words/fill.js';
import { type Reader, useReader } from '../words/reader.js';
import type { PositionLine, SessionNotice } from './documents.js';
import { type HistoryLine, historyOf, type SeenChange } from './history.js';
import { receiverOf, sayLeader } from './receiver.js';

/** What has changed since the session was announced, as a small timeline. */
export function SessionHistory({ session, seen }: { session: SessionNotice; seen: SeenChange[] }) {
  const reader = useReader();
  return (
    <section aria-labelledby="thay-doi">
      <h2 id="thay-doi">{reader.words.notice.history.title}</h2>
      <ol class="timeline">
        {historyOf(session, seen).map((line) => (
          <li key={JSON.stringify(line)}>{sayLine(reader, session, line)}</li>
        ))}
      </ol>
    </section>
  );
}

function sayLine(reader: Reader, session: SessionNotice, line: HistoryLine): string {
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
    case 'edited':
      return fill(history.edited, { n: line.times });
    case 'seen':
      return fill(history.seen, { time: timeOf(line.at), what: history.changes[line.change] });
    default:
      return because(history[line.what], line.reason);
  }
}

const atDay = ({ words }: Reader, instant: string) =>
  `${timeOf(instant)} ${sayDay(words, dayOf(instant), 'dayNumbers')}`;

function sayChangeOfReceiver(reader: Reader, session: SessionNotice): string {
  const { receiver, insteadOf } = receiverOf(session);
  const name = (position: PositionLine | null | undefined) => (position ? sayLeader(reader, position.leader) : '');
  return fill(reader.words.notice.history.receiver, { who: name(receiver), insteadOf: name(insteadOf) });
}
