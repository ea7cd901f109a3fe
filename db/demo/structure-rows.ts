import { fold } from '../fold.js';
import { agencies, agencyOf, branchAbove, successionDocument, successions } from './agencies.js';
import { demoId } from './demo-id.js';
import type { Term } from './offices.js';
import { points } from './points.js';
import type { AgencyRow, BranchRow, LeaderRow, PointRow, PositionRow, SuccessionRow } from './rows.js';

/** When the lasting structure of the demo was written down. */
export const founded = '2025-06-30T17:00:00.000Z';

export function agencyId(slug: string): string {
  return demoId(`agency ${slug}`, founded);
}

export function pointId(slug: string): string {
  return demoId(`point ${slug}`, founded);
}

export function leaderId(person: string): string {
  return demoId(`leader ${person}`, founded);
}

export function positionId(term: Term): string {
  return demoId(`position ${term.key} ${term.person}`, founded);
}

/** Agencies, parents before children; the searched text begins with the name, because lists are ordered by it. */
export function agencyRows(): AgencyRow[] {
  return agencies.map((one) => ({
    id: agencyId(one.slug),
    slug: one.slug,
    name: one.name,
    shortName: one.shortName,
    nameEn: one.nameEn,
    kind: one.kind,
    level: one.level,
    unitCode: one.unitCode,
    parentId: one.parent === null ? null : agencyId(one.parent),
    validFrom: one.validFrom,
    validTo: one.validTo,
    address: one.address,
    phone: phoneOf(one.slug),
    email: one.extension === null ? null : `${one.slug}@danang.example`,
    website: one.extension === null ? null : `https://${one.slug}.danang.example`,
    searchText: fold(`${one.name} ${one.shortName}`),
    createdAt: founded,
    updatedAt: founded,
  }));
}

/** Every agency with itself and everything above it. */
export function branchRows(): BranchRow[] {
  return agencies.flatMap((one) =>
    branchAbove(one.slug).map((above, depth) => ({
      ancestorId: agencyId(above.slug),
      descendantId: agencyId(one.slug),
      depth,
    })),
  );
}

export function successionRows(): SuccessionRow[] {
  return successions.flatMap(({ predecessor, successors }) =>
    successors.map((successor) => ({
      predecessorId: agencyId(predecessor),
      successorId: agencyId(successor),
      document: successionDocument,
    })),
  );
}

/** One row for each person, however many positions they hold. */
export function leaderRows(terms: readonly Term[]): LeaderRow[] {
  return [...new Set(terms.map((term) => term.person))].map((person) => {
    const fullName = nameOf(person);
    const titles = terms.filter((term) => term.person === person).map((term) => term.title);
    return {
      id: leaderId(person),
      slug: fold(fullName).replace(/'/g, '').replaceAll(' ', '-'),
      fullName,
      honorific: person.slice(0, person.indexOf(' ')),
      searchText: fold(`${fullName} ${titles.join(' ')}`),
      createdAt: founded,
    };
  });
}

export function positionRows(terms: readonly Term[]): PositionRow[] {
  return terms.map((term) => ({
    id: positionId(term),
    leaderId: leaderId(term.person),
    agencyId: agencyId(term.agency),
    kind: term.kind,
    title: term.title,
    titleEn: term.titleEn,
    isHead: term.isHead,
    fromDay: term.from,
    toDay: term.to,
    createdAt: founded,
  }));
}

export function pointRows(): PointRow[] {
  return points.map((point) => ({
    id: pointId(point.slug),
    slug: point.slug,
    agencyId: agencyId(point.agency),
    kind: point.kind,
    name: point.name,
    address: point.address,
    directions: point.directions,
    accessibility: point.accessibility,
    phone: phoneOf(point.agency),
    searchText: fold(`${point.name} ${point.address}`),
    createdAt: founded,
  }));
}

/** The telephone of an agency, in a block that is nobody's; where people are received it is the same. */
function phoneOf(slug: string): string | null {
  const { extension } = agencyOf(slug);
  return extension === null ? null : `0236 000 ${extension}`;
}

/** The name without Ông or Bà. */
export function nameOf(person: string): string {
  return person.slice(person.indexOf(' ') + 1);
}
