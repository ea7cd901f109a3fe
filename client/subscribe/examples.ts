import { addressIn, type Reader } from '../words/reader.js';
import type { AgencyFollowed } from './documents.js';

const readingQuery = `query Lich($agency: ID, $from: Date) {
  changeCursor
  sessions(first: 100, filter: { agencyId: $agency, fromDay: $from }) {
    nodes {
      id slug day startsAt endsAt status statusReason freePlaces registrationState
      point { name address }
      assignedPosition { title leader { fullName } }
      actualPosition { title leader { fullName } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

const pollingQuery = `query ThayDoi($after: String) {
  calendarChanges(after: $after) {
    changes { change at sessionId session { slug startsAt status statusReason } }
    cursor hasMore snapshotNeeded
  }
}`;

/** Two questions of a portal that run as they stand: read the calendar once, then only what changes. */
export function questionsOf({ origin }: Reader, agency: AgencyFollowed | undefined, today: string) {
  return {
    first: asked(origin, '{ nextFreeSessions(first: 3) { day startsAt slug freePlaces } }'),
    read: { query: readingQuery, variables: JSON.stringify({ agency: agency?.id ?? null, from: today }) },
    poll: { query: pollingQuery, variables: JSON.stringify({ after: '…' }) },
  };
}

function asked(origin: string, query: string): string {
  return `curl ${origin}/graphql -H 'content-type: application/json' \\\n  -d '${JSON.stringify({ query })}'`;
}

/** For an agency's own site: the calendar in a frame, the same as high as it needs to be, and what needs neither frame nor script. */
export function snippetsOf(
  { origin, language }: Reader,
  said: { link: string; news: string; follow: string },
  slug: string,
) {
  const at = (path: string) => origin + addressIn(language, path);
  const calendar = slug ? at(`/?co-quan=${slug}`) : at('/');
  const changes = at(slug ? `/thay-doi/${slug}` : '/thay-doi');
  const follow = at(slug ? `/theo-doi?co-quan=${slug}` : '/theo-doi');
  const framed = at(slug ? `/nhung/lich/${slug}` : '/nhung/lich');
  const item = (href: string, text: string) => `    <li><a href="${href}">${text}</a></li>`;
  return {
    frame: [
      `<iframe src="${framed}?so=5" title="${said.link}"`,
      '  width="100%" height="640" loading="lazy" style="border:0"></iframe>',
    ].join('\n'),
    widget: [
      `<div data-tiep-dan="${slug}" data-so="5"${language === 'en' ? ' data-tieng-anh="1"' : ''}>`,
      `  <a href="${calendar}">${said.link}</a>`,
      '</div>',
      `<script src="${origin}/nhung.js" async></script>`,
    ].join('\n'),
    link: `<a href="${calendar}">${said.link}</a>`,
    block: [
      `<section lang="${language}" aria-labelledby="lich-tiep">`,
      `  <h2 id="lich-tiep">${said.link}</h2>`,
      '  <ul>',
      item(calendar, said.link),
      item(changes, said.news),
      item(follow, said.follow),
      '  </ul>',
      '</section>',
    ].join('\n'),
  };
}
