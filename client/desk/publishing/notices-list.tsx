import { sayDay } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { useAsked } from '../ask/use-asked.js';
import { sayTimes } from '../session/say.js';
import { Go } from '../shell/route.js';
import { AskedView } from '../ui/asked-view.js';
import { publishingWords } from '../words/publishing.js';
import { useWords } from '../words/use-words.js';
import { type NoticeLine, noticesQuery, type OwedLine } from './documents.js';

/** Notices on their way, and those an act has made necessary. */
export function NoticesList({ agencyId }: { agencyId: string }) {
  const { notices: words } = useWords(publishingWords);
  const asked = useAsked(noticesQuery, { agencyId, states: null }, { concerns: ['notice', 'session'] });
  return (
    <AskedView asked={asked}>
      {({ staffNotices, owedNotices }) => {
        const nodes = staffNotices?.nodes ?? [];
        const open = nodes.filter(({ state }) => ['DRAFT', 'SUBMITTED', 'SIGNED'].includes(state));
        const done = nodes.filter((notice) => !open.includes(notice));
        return (
          <>
            {owedNotices && owedNotices.length > 0 && <Owed lines={owedNotices} />}
            <section aria-labelledby="dang-lam">
              <h2 id="dang-lam">{words.title}</h2>
              {open.length === 0 ? <p class="soft">{words.none}</p> : <Lines notices={open} />}
            </section>
            {done.length > 0 && (
              <details>
                <summary>{words.all}</summary>
                <Lines notices={done} />
              </details>
            )}
          </>
        );
      }}
    </AskedView>
  );
}

function Lines({ notices }: { notices: readonly NoticeLine[] }) {
  const { notices: words, states } = useWords(publishingWords);
  const { words: common } = useReader();
  return (
    <ul class="notice-lines">
      {notices.map(({ id, state, subject, number, issuedDay }) => (
        <li key={id}>
          <Go path={`/thong-bao/${id}`}>{subject}</Go>
          <span class="soft">
            {states[state]} · {number ? fill(words.numbered, { number }) : words.unnumbered}
            {issuedDay && ` · ${sayDay(common, issuedDay, 'dayNumbers')}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Owed({ lines }: { lines: readonly OwedLine[] }) {
  const { owed: words } = useWords(publishingWords);
  const reader = useReader();
  return (
    <section class="notice notice-few" aria-labelledby="con-no">
      <div>
        <h2 id="con-no">{words.title}</h2>
        <ul class="notice-lines">
          {lines.map(({ changeId, difference, latestDay, session, notice, reason }) => (
            <li key={changeId}>
              <Go path={`/buoi/${session.id}`}>{sayTimes(reader, session.startsAt, session.endsAt)}</Go>
              <span>
                {difference ?? reason} (
                {latestDay ? fill(words.by, { day: sayDay(reader.words, latestDay, 'dayNumbers') }) : words.atOnce})
              </span>
              {notice && <Go path={`/thong-bao/${notice.id}`}>{words.open}</Go>}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
