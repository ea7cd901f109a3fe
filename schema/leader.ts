import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Day } from './scalars.js';

export enum PositionKind {
  COMMITTEE_CHAIR = 'COMMITTEE_CHAIR',
  COMMITTEE_VICE_CHAIR = 'COMMITTEE_VICE_CHAIR',
  PARTY_SECRETARY = 'PARTY_SECRETARY',
  PARTY_DEPUTY_SECRETARY = 'PARTY_DEPUTY_SECRETARY',
  COUNCIL_CHAIR = 'COUNCIL_CHAIR',
  COUNCIL_VICE_CHAIR = 'COUNCIL_VICE_CHAIR',
  NA_DELEGATION_HEAD = 'NA_DELEGATION_HEAD',
  DEPARTMENT_DIRECTOR = 'DEPARTMENT_DIRECTOR',
  DEPARTMENT_DEPUTY_DIRECTOR = 'DEPARTMENT_DEPUTY_DIRECTOR',
  CHIEF_OF_OFFICE = 'CHIEF_OF_OFFICE',
  CHIEF_INSPECTOR = 'CHIEF_INSPECTOR',
  BOARD_HEAD = 'BOARD_HEAD',
  RECEPTION_OFFICER = 'RECEPTION_OFFICER',
}

registerEnumType(PositionKind, {
  name: 'PositionKind',
  description: 'What kind of position a leader holds.',
  valuesConfig: {
    COMMITTEE_CHAIR: { description: 'Chủ tịch UBND' },
    COMMITTEE_VICE_CHAIR: { description: 'Phó Chủ tịch UBND' },
    PARTY_SECRETARY: { description: 'Bí thư' },
    PARTY_DEPUTY_SECRETARY: { description: 'Phó Bí thư' },
    COUNCIL_CHAIR: { description: 'Chủ tịch HĐND' },
    COUNCIL_VICE_CHAIR: { description: 'Phó Chủ tịch HĐND' },
    NA_DELEGATION_HEAD: { description: 'Trưởng Đoàn, Phó Trưởng Đoàn đại biểu Quốc hội' },
    DEPARTMENT_DIRECTOR: { description: 'Giám đốc Sở' },
    DEPARTMENT_DEPUTY_DIRECTOR: { description: 'Phó Giám đốc Sở' },
    CHIEF_OF_OFFICE: { description: 'Chánh Văn phòng' },
    CHIEF_INSPECTOR: { description: 'Chánh Thanh tra' },
    BOARD_HEAD: { description: 'Trưởng Ban' },
    RECEPTION_OFFICER: { description: 'Người tiếp công dân' },
  },
});

@ObjectType({ description: 'A person who holds, or held, one or more public positions.', simpleResolvers: true })
export class Leader {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Readable address part. Unique, stable.' })
  slug: string;

  @Field(() => String, { description: 'Family name first, as Vietnamese names are written.' })
  fullName: string;

  @Field(() => String, { description: 'Ông or Bà.' })
  honorific: string;
}

@ObjectType({
  description: 'One position held by one leader for one term. What was true then stays true after a change of person.',
  simpleResolvers: true,
})
export class Position {
  @Field(() => ID)
  id: string;

  @Field(() => PositionKind, { description: 'What kind of position it is, whatever its title says.' })
  kind: PositionKind;

  @Field(() => String, { description: 'Title as printed, such as “Chủ tịch UBND tỉnh”.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'Title in English.' })
  titleEn: string | null;

  @Field(() => Boolean, { description: 'Whether this is the head of the agency (người đứng đầu).' })
  isHead: boolean;

  @Field(() => Day, { description: 'First day of the term.' })
  fromDay: string;

  @Field(() => Day, { nullable: true, description: 'Last day of the term; null while it runs.' })
  toDay: string | null;
}

@InputType({ description: 'Which leaders to list. Everything given must hold.' })
export class LeaderFilter {
  @Field(() => ID, { nullable: true, description: 'Holding a position at this agency.' })
  agencyId?: string;

  @Field(() => Boolean, { defaultValue: true, description: 'Also leaders of agencies below `agencyId`.' })
  includeSubordinate: boolean;

  @Field(() => PositionKind, { nullable: true, description: 'Holding a position of this kind.' })
  kind?: PositionKind;

  @Field(() => String, { nullable: true, description: 'Words of name or title; tones and đ do not matter.' })
  text?: string;

  @Field(() => Day, { nullable: true, description: 'Holding a position on this day; today when left out.' })
  onDay?: string;
}
