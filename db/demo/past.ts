import type { Transaction } from '../client.js';
import { noticePosting, noticeSession, notice as noticeTable } from '../tables/notice.js';
import { changeOffer, sessionChange } from '../tables/promise.js';
import { registrationHistory } from '../tables/registration.js';
import { sessionEdition } from '../tables/session-edition.js';
import { type Act, type Announcement, actsOf, draftPapers } from './announcements.js';
import { pastEditions } from './editions.js';
import { insertAll } from './insert-all.js';
import { noticeId, noticeRow, postingRows, toldNotice } from './notice-rows.js';
import type { Term } from './offices.js';
import { type MakeRelease, playActs } from './play.js';
import { promiseRows } from './promise-rows.js';
import type { SessionBundle } from './session-bundle.js';
import { accountOf } from './staff.js';

interface Past {
  terms: readonly Term[];
  now: string;
  release: MakeRelease;
}

/** Everything that has happened by now: papers, acts of the desk, what citizens were asked, and what was public when. */
export async function insertPast(tx: Transaction, bundles: readonly SessionBundle[], past: Past): Promise<void> {
  const { terms, now, release } = past;
  const sessions = bundles.map((one) => one.planned);
  const acts = actsOf(sessions, now);
  await insertPapers(tx, acts, { bundles, ...past });
  await insertAll(
    tx,
    sessionEdition,
    bundles.flatMap((one) => pastEditions(one, terms)),
  );
  const promises = bundles.map((one) => promiseRows(one, accountOf(one.planned.agency)));
  await insertAll(
    tx,
    sessionChange,
    promises.flatMap((one) => one.changes),
  );
  await insertAll(
    tx,
    changeOffer,
    promises.flatMap((one) => one.offers),
  );
  await insertAll(
    tx,
    registrationHistory,
    promises.flatMap((one) => one.history),
  );
  const toldOf = (paper: Announcement) => toldNotice(paper, { terms, now });
  await playActs(tx, acts, { bundles, terms, now, accountOf, toldOf, release });
}

async function insertPapers(
  tx: Transaction,
  acts: readonly Act[],
  { bundles, terms, now }: Past & { bundles: readonly SessionBundle[] },
): Promise<void> {
  const sessionIds = new Map(bundles.map((one) => [one.planned.slug, one.session.id]));
  const papers = [
    ...acts.flatMap((act) => act.paper ?? []),
    ...draftPapers(
      bundles.map((one) => one.planned),
      now,
    ),
  ];
  const superseded = new Map(papers.flatMap((one) => (one.supersedes ? [[one.supersedes, one] as const] : [])));
  const idOf = (key: string | null) => {
    const paper = papers.find((one) => one.key === key);
    return paper ? noticeId(paper, now) : null;
  };
  const rows = papers.map((paper) => {
    const by = accountOf(paper.agency);
    const row = noticeRow(paper, idOf(paper.supersedes), { terms, by, now });
    const after = superseded.get(paper.key);
    return after?.publishedAt ? { ...row, state: 'SUPERSEDED', endedBy: by, endedAt: after.publishedAt } : row;
  });
  await insertAll(tx, noticeTable, rows);
  await insertAll(
    tx,
    noticeSession,
    papers.flatMap((paper) =>
      paper.sessions.map(({ slug }) => ({ noticeId: noticeId(paper, now), sessionId: sessionIds.get(slug) ?? '' })),
    ),
  );
  await insertAll(
    tx,
    noticePosting,
    papers.flatMap((paper) => postingRows(paper, { by: accountOf(paper.agency), now })),
  );
}
