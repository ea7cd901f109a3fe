import '../../styles/desk-publishing.css';
import { fill } from '../../words/fill.js';
import { addressIn, useReader } from '../../words/reader.js';
import { useAsked } from '../ask/use-asked.js';
import type { DeskPage, PageProps } from '../page.js';
import { sayTimes } from '../session/say.js';
import { Go } from '../shell/route.js';
import { AskedView } from '../ui/asked-view.js';
import { PageHead } from '../ui/page-head.js';
import { publishingWords } from '../words/publishing.js';
import { useWords } from '../words/use-words.js';
import { type DeskNotice, noticeQuery } from './documents.js';
import { NoticeForm } from './notice-form.js';
import { NoticeSteps } from './notice-steps.js';
import { Postings } from './postings.js';
import { ReleaseDifference } from './release-difference.js';

export const deskPage: DeskPage = { View: NoticePage };

/** One notice from draft to publication. */
function NoticePage({ params }: PageProps) {
  const asked = useAsked(noticeQuery, { id: params['id'] ?? '' }, { concerns: ['notice', 'session'] });
  const { notice: words } = useWords(publishingWords);
  return (
    <AskedView asked={asked}>
      {({ staffNotice }) => (staffNotice ? <Shown notice={staffNotice} /> : <PageHead title={words.gone} />)}
    </AskedView>
  );
}

function Shown({ notice }: { notice: DeskNotice }) {
  const { notice: words, states } = useWords(publishingWords);
  const { language } = useReader();
  const isPublic = notice.publishedAt !== null;
  const isOpen = ['DRAFT', 'SUBMITTED', 'SIGNED'].includes(notice.state);
  const [first] = notice.sessions;
  const month = first?.day.slice(0, 7);
  return (
    <>
      <PageHead
        title={fill(words.title, { subject: notice.subject })}
        lead={
          <>
            <span class="tag">{states[notice.state]}</span> {notice.agency.name}
            {isPublic && month && (
              <>
                {' · '}
                <a href={addressIn(language, `/thong-bao/${notice.agency.slug}/${month}`)}>{words.publicPage}</a>
              </>
            )}
          </>
        }
      />
      <div class="publishing">
        <section class="stack">
          <NoticeSteps notice={notice} />
          <NoticeForm key={notice.id} notice={notice} />
          <Sessions notice={notice} />
        </section>
        <section class="panel stack">
          {isOpen && <ReleaseDifference noticeId={notice.id} drafts={notice.sessions} />}
          {(isPublic || notice.signedAt !== null) && <Postings notice={notice} />}
        </section>
      </div>
    </>
  );
}

function Sessions({ notice: { sessions, differences, supersedes, supersedesPartly } }: { notice: DeskNotice }) {
  const { notice: words } = useWords(publishingWords);
  const reader = useReader();
  return (
    <section aria-labelledby="cac-buoi">
      {supersedes && (
        <p>
          {words.supersedes}: <Go path={`/thong-bao/${supersedes.id}`}>{supersedes.number ?? supersedes.subject}</Go>
          {supersedesPartly && ` (${words.partly})`}
        </p>
      )}
      {differences.length > 0 && (
        <ul class="release-changes">
          {differences.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <h2 id="cac-buoi">{fill(words.sessions, { n: sessions.length })}</h2>
      <ul class="notice-lines">
        {sessions.map(({ id, startsAt, endsAt, assignedPosition: { leader } }) => (
          <li key={id}>
            <Go path={`/buoi/${id}`}>{sayTimes(reader, startsAt, endsAt)}</Go>
            <span>
              {leader.honorific} {leader.fullName}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
