import { agencyOf } from './agencies.js';
import type { Announcement } from './announcements.js';
import { localDay } from './day.js';
import { demoId } from './demo-id.js';
import { holderOn, type Term } from './offices.js';
import { numberKeyOf, numberOf } from './paper-numbers.js';
import type { NoticeRow, PostingRow } from './rows.js';
import { agencyId, nameOf, positionId } from './structure-rows.js';

/** A notice as a release names it. */
export interface ToldNotice {
  id: string;
  number: string;
  issuedDay: string;
  signer: { title: string; name: string };
}

interface Around {
  terms: readonly Term[];
  /** The account that wrote it. */
  by: string;
  now: string;
}

export function noticeId({ key, publishedAt }: Announcement, now: string): string {
  return demoId(`notice ${key}`, publishedAt ?? now);
}

/** A paper as it is kept; one that is published was written, handed in and signed a day before. */
export function noticeRow(paper: Announcement, supersedesId: string | null, { terms, by, now }: Around): NoticeRow {
  const { publishedAt } = paper;
  const writtenAt = new Date(Date.parse(publishedAt ?? now) - 26 * 3_600_000).toISOString();
  const row = {
    id: noticeId(paper, now),
    agencyId: agencyId(paper.agency),
    subject: paper.subject,
    legalBasis: [...new Set(paper.sessions.flatMap((one) => one.basis))].join('; '),
    supersedesId,
    createdBy: by,
    createdAt: writtenAt,
    updatedAt: publishedAt ?? writtenAt,
    version: publishedAt === null ? 1 : 4,
  };
  if (publishedAt === null) return { ...row, state: 'DRAFT' };
  const { number, issuedDay } = toldNotice(paper, { terms, now });
  return {
    ...row,
    ...{ state: 'PUBLISHED', number, numberKey: numberKeyOf(number), issuedDay },
    signerPositionId: positionId(signerOf(paper.agency, issuedDay, terms)),
    ...{ submittedBy: by, submittedAt: writtenAt, signedBy: by, signedAt: writtenAt },
    ...{ publishedBy: by, publishedAt },
  };
}

/** A published paper in the words of a release. */
export function toldNotice(paper: Announcement, { terms, now }: Omit<Around, 'by'>): ToldNotice {
  const issuedDay = localDay(paper.publishedAt ?? now);
  const signer = signerOf(paper.agency, issuedDay, terms);
  return {
    id: noticeId(paper, now),
    number: numberOf(paper.agency, paper.count),
    issuedDay,
    signer: { title: signer.title, name: nameOf(signer.person) },
  };
}

/** Where a paper was made known on the day it was published: at the door and on the portal, and in the villages. */
export function postingRows(paper: Announcement, { by, now }: Omit<Around, 'terms'>): PostingRow[] {
  const { publishedAt, agency } = paper;
  if (publishedAt === null) return [];
  const channels = [
    'POSTED_AT_OFFICE',
    'PORTAL',
    ...(agencyOf(agency).level === 'COMMUNE' ? ['SENT_TO_RESIDENTIAL_UNITS'] : []),
  ];
  return channels.map((channel) => ({
    id: demoId(`posting ${paper.key} ${channel}`, publishedAt),
    noticeId: noticeId(paper, now),
    channel,
    day: localDay(publishedAt),
    link: channel === 'PORTAL' ? `https://${agency}.danang.example/thong-bao/${paper.count}` : null,
    recordedBy: by,
    recordedAt: publishedAt,
  }));
}

/** The head of the agency, or of the body whose standing committee it is. */
function signerOf(agency: string, day: string, terms: readonly Term[]): Term {
  const owner = agency === 'thuong-truc-hdnd-thanh-pho' ? 'hdnd-thanh-pho' : agency;
  const office = terms.find((one) => one.agency === owner && one.isHead)?.key;
  if (office === undefined) throw new Error(`Nobody signs for ${agency}`);
  return holderOn(terms, office, day);
}
