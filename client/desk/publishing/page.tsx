import '../../styles/desk-publishing.css';
import { useState } from 'preact/hooks';
import { dayOf } from '../../words/dates.js';
import { useDesk } from '../desk.js';
import type { DeskPage } from '../page.js';
import { PageHead } from '../ui/page-head.js';
import { publishingWords } from '../words/publishing.js';
import { useWords } from '../words/use-words.js';
import { DraftActs } from './draft-acts.js';
import { DraftsList } from './drafts-list.js';
import { NoticesList } from './notices-list.js';
import { ReleaseDifference } from './release-difference.js';
import { useDrafts } from './use-drafts.js';

export const deskPage: DeskPage = { View: PublishingPage };

/** Drafts become public here: chosen, compared with what is public, announced by a notice or without one. */
function PublishingPage() {
  const words = useWords(publishingWords);
  const { agency, now, holds } = useDesk();
  const { drafts, more, note } = useDrafts(agency.id, dayOf(now()));
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = drafts.filter(({ id }) => !left.has(id));
  const isPublisher = holds('SECRETARY', 'HEAD');
  return (
    <>
      <PageHead title={words.title} lead={agency.name} />
      <div class="publishing">
        <section class="stack">
          {note}
          <DraftsList drafts={drafts} left={left} onLeave={setLeft} onMore={more} />
          <NoticesList agencyId={agency.id} />
        </section>
        {isPublisher && (
          <section class="panel stack" aria-live="polite">
            <ReleaseDifference agencyId={agency.id} drafts={chosen} />
            {chosen.length > 0 && <DraftActs agencyId={agency.id} drafts={chosen} />}
          </section>
        )}
      </div>
    </>
  );
}
