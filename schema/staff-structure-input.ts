import { Field, ID, InputType } from 'type-graphql';
import { AgencyKind, AgencyLevel } from './agency.js';
import { PositionKind } from './leader.js';
import { PointKind } from './point.js';
import { Day } from './scalars.js';

@InputType({ description: 'How to reach an agency.' })
abstract class AgencyContactInput {
  @Field(() => String, { nullable: true, description: 'Name in English.' })
  nameEn?: string | null;

  @Field(() => ID, { nullable: true, description: 'Code of the administrative unit it serves.' })
  unitCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Where the person or agency is to be found.' })
  address?: string | null;

  @Field(() => String, { nullable: true })
  phone?: string | null;

  @Field(() => String, { nullable: true })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Begins with https:// or http://.' })
  website?: string | null;
}

@InputType({ description: 'A new agency below one whose structure you keep.' })
export class CreateAgencyInput extends AgencyContactInput {
  @Field(() => ID, { description: 'The agency above it.' })
  parentId: string;

  @Field(() => String, {
    description: 'Readable address part: small letters, digits and single hyphens. It never changes.',
  })
  slug: string;

  @Field(() => String, { description: 'Full official name in Vietnamese.' })
  name: string;

  @Field(() => String, { description: 'Customary short name.' })
  shortName: string;

  @Field(() => AgencyKind, { description: 'Of which kind it is.' })
  kind: AgencyKind;

  @Field(() => AgencyLevel, { description: 'Level of government.' })
  level: AgencyLevel;

  @Field(() => Day, { description: 'First day it exists.' })
  validFrom: string;
}

@InputType({
  description:
    'What to change; what is left out stays. An agency that moves in the tree ends and has a successor: see `endAgency`.',
})
export class EditAgencyInput extends AgencyContactInput {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true })
  name?: string;

  @Field(() => String, { nullable: true, description: 'Customary short name.' })
  shortName?: string;
}

@InputType({ description: 'An agency was merged, divided or abolished. It stays in history.' })
export class EndAgencyInput {
  @Field(() => ID)
  id: string;

  @Field(() => Day, { description: 'Last day it exists.' })
  lastDay: string;

  @Field(() => [ID], { defaultValue: [], description: 'Who took over.' })
  successorIds: string[];

  @Field(() => String, { nullable: true, description: 'Number of the paper that decided it.' })
  document?: string | null;
}

@InputType({ description: 'One position for one term.' })
abstract class TermInput {
  @Field(() => ID, { description: 'Where the position is held.' })
  agencyId: string;

  @Field(() => PositionKind, { description: 'Of which kind it is.' })
  kind: PositionKind;

  @Field(() => String, { description: 'Title as printed, such as “Chủ tịch UBND tỉnh”.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'Title in English.' })
  titleEn?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether this is the head of the agency (người đứng đầu).',
  })
  isHead: boolean;

  @Field(() => Day, { description: 'First day of the term.' })
  fromDay: string;

  @Field(() => Day, { nullable: true, description: 'Last day of the term, when it is already known.' })
  toDay?: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the paper of appointment.' })
  document?: string | null;
}

@InputType({ description: 'A person new to this calendar, with the first position.' })
export class CreateLeaderInput extends TermInput {
  @Field(() => String, {
    description: 'Readable address part: small letters, digits and single hyphens. It never changes.',
  })
  slug: string;

  @Field(() => String, { description: 'Family name first.' })
  fullName: string;

  @Field(() => String, { description: 'Ông or Bà.' })
  honorific: string;
}

@InputType()
export class EditLeaderInput {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true, description: 'The whole name.' })
  fullName?: string;

  @Field(() => String, { nullable: true, description: '“Ông” or “Bà”.' })
  honorific?: string;
}

@InputType({ description: 'Another position, or the same one for a new term, of a person already known here.' })
export class AppointLeaderInput extends TermInput {
  @Field(() => ID, { description: 'Who holds it.' })
  leaderId: string;
}

@InputType()
export class EndTermInput {
  @Field(() => ID, { description: 'The position whose term ends.' })
  positionId: string;

  @Field(() => Day, { description: 'Last day of the term.' })
  lastDay: string;
}

@InputType({ description: 'What a reception point says.' })
abstract class PointWordsInput {
  @Field(() => String, { nullable: true, description: 'How to get there, in words.' })
  directions?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Ramps, lifts, seats: what a person who moves, hears or sees less needs to know.',
  })
  accessibility?: string | null;

  @Field(() => String, { nullable: true })
  phone?: string | null;
}

@InputType()
export class CreatePointInput extends PointWordsInput {
  @Field(() => ID, { description: 'Whose place it is.' })
  agencyId: string;

  @Field(() => String, {
    description: 'Readable address part: small letters, digits and single hyphens. It never changes.',
  })
  slug: string;

  @Field(() => PointKind, { description: 'Of which kind it is.' })
  kind: PointKind;

  @Field(() => String)
  name: string;

  @Field(() => String, { description: 'Street, commune, province; no district since 1 July 2025.' })
  address: string;
}

@InputType({ description: 'What to change; what is left out stays, null takes away.' })
export class EditPointInput extends PointWordsInput {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true })
  name?: string;

  @Field(() => String, { nullable: true, description: 'Where the person or agency is to be found.' })
  address?: string;
}
