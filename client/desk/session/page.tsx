import '../../styles/desk-session.css';
import { useEffect, useState } from 'preact/hooks';
import { addressIn, useReader } from '../../words/reader.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import type { DeskPage, PageProps } from '../page.js';
import { Opening } from '../shell/dead-ends.js';
import { Go, useSearch } from '../shell/route.js';
import { AskedView } from '../ui/asked-view.js';
import { PageHead } from '../ui/page-head.js';
import { sessionWords } from '../words/session.js';
import { useWords } from '../words/use-words.js';
import { type DeskSession, deskSessionQuery } from './documents.js';
import { LastChange } from './last-change.js';
import { PlanNotes } from './plan-notes.js';
import { sayTitle } from './say.js';
import { SessionActs } from './session-acts.js';
import { StateTag } from './state-tag.js';
import { type SessionTab, type SessionTabRow, sessionTabs } from './tabs.js';

export const deskPage: DeskPage = { View: SessionPage };

/** One session at the desk: how it stands, what can be done with it, and its parts. */
function SessionPage({ params }: PageProps) {
  const id = params['id'] ?? '';
  const asked = useAsked(
    deskSessionQuery,
    { id },
    {
      concerns: ({ concern, sessionId }) =>
        concern === 'session' || concern === 'schedule' || (concern === 'registration' && (sessionId ?? id) === id),
    },
  );
  const words = useWords(sessionWords);
  return (
    <AskedView asked={asked}>
      {({ staffSession }) =>
        staffSession ? (
          <Shown session={staffSession} />
        ) : (
          <PageHead title={words.notFound.title} lead={words.notFound.text} />
        )
      }
    </AskedView>
  );
}

function Shown({ session }: { session: DeskSession }) {
  const reader = useReader();
  const words = useWords(sessionWords);
  const [search] = useSearch();
  const { holds } = useDesk();
  const tabs = sessionTabs.filter(({ roles }) => roles === 'everybody' || holds(...roles));
  const [first] = tabs;
  const open = tabs.find(({ key }) => key === search.get('the')) ?? first;
  return (
    <>
      <PageHead
        title={sayTitle(reader, words.title, session)}
        lead={
          <>
            <StateTag state={session.state} /> {session.agency.name} · {session.point.name}
            {session.published && (
              <>
                {' · '}
                <a href={addressIn(reader.language, `/buoi/${session.slug}`)}>{words.publicPage}</a>
              </>
            )}
          </>
        }
      >
        <SessionActs session={session} />
      </PageHead>
      <LastChange session={session} />
      <PlanNotes notes={session.warnings} />
      <nav class="tabs" aria-label={words.tabsLabel}>
        {tabs.map((tab) => (
          <Go
            key={tab.key}
            path={`/buoi/${session.id}${tab === first ? '' : `?the=${tab.key}`}`}
            aria-current={tab === open ? 'page' : undefined}
          >
            {words.tabs[tab.label]}
            <Count of={tab} session={session} />
          </Go>
        ))}
      </nav>
      {open && <OpenTab key={open.key} row={open} session={session} />}
    </>
  );
}

function Count({ of, session }: { of: SessionTabRow; session: DeskSession }) {
  const count = of.count?.(session) ?? 0;
  return count > 0 ? <span class="count">{count}</span> : null;
}

const loaded = new Map<SessionTabRow, SessionTab>();

function OpenTab({ row, session }: { row: SessionTabRow; session: DeskSession }) {
  const [tab, setTab] = useState(() => loaded.get(row));
  useEffect(() => {
    if (tab) return;
    let isHere = true;
    void row.load().then(({ sessionTab }) => {
      loaded.set(row, sessionTab);
      if (isHere) setTab(sessionTab);
    });
    return () => {
      isHere = false;
    };
  }, [row, tab]);
  return tab ? <tab.View session={session} /> : <Opening />;
}
