import { graphql, type ResultOf } from '../api/graphql.js';
import { sessionCardFragment } from '../session/documents.js';

const noticeLineFragment = graphql(`
  fragment NoticeLine on Notice {
    id
    number
    issuedDay
    standing
  }
`);

/** Releases of an agency, latest first, with what kinds of changes each brought. */
export const releasesQuery = graphql(
  `
    query Releases($agencyId: ID!, $after: String) {
      releases(agencyId: $agencyId, first: 20, after: $after) {
        nodes {
          number
          publishedAt
          notice {
            ...NoticeLine
          }
          changes {
            kind
            fields
            after {
              status
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [noticeLineFragment],
);

const releasedFragment = graphql(`
  fragment Released on ReleasedSession {
    id
    slug
    kind
    status
    startsAt
    endsAt
    receiver {
      title
      name
    }
    place {
      name
      room
    }
    expectedContent
    delegation {
      documentNumber
    }
  }
`);

export const releaseQuery = graphql(
  `
    query Release($agencyId: ID!, $number: Int!) {
      release(agencyId: $agencyId, number: $number) {
        number
        publishedAt
        contentHash
        previousHash
        chainHash
        agency {
          latestRelease {
            number
          }
        }
        notice {
          ...NoticeLine
          subject
          legalBasis
          reason
          signer {
            title
            titleEn
            leader {
              fullName
              honorific
            }
          }
          postings {
            channel
            day
            link
          }
          supersededBy {
            number
          }
          sessions {
            day
          }
        }
        changes {
          kind
          sessionId
          fields
          reason
          before {
            ...Released
          }
          after {
            ...Released
          }
        }
      }
    }
  `,
  [noticeLineFragment, releasedFragment],
);

/** The calendar of an agency as it stood. */
export const stoodQuery = graphql(
  `
    query Stood($filter: SessionFilter!, $asOf: DateTime!) {
      sessions(filter: $filter, first: 40, asOf: $asOf) {
        nodes {
          ...SessionCard
        }
        pageInfo {
          hasNextPage
        }
      }
    }
  `,
  [sessionCardFragment],
);

export type ReleaseLine = ResultOf<typeof releasesQuery>['releases']['nodes'][number];
export type ReleaseShown = NonNullable<ResultOf<typeof releaseQuery>['release']>;
export type ReleaseChange = ReleaseShown['changes'][number];
export type Released = NonNullable<ReleaseChange['after']>;
export type NoticeShown = NonNullable<ReleaseShown['notice']>;
