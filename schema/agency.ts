import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { TopicArea } from './registration.js';
import { Day } from './scalars.js';

export enum AgencyKind {
  PEOPLES_COMMITTEE = 'PEOPLES_COMMITTEE',
  PEOPLES_COUNCIL = 'PEOPLES_COUNCIL',
  PEOPLES_COUNCIL_STANDING = 'PEOPLES_COUNCIL_STANDING',
  PARTY_COMMITTEE = 'PARTY_COMMITTEE',
  NA_DELEGATION = 'NA_DELEGATION',
  FATHERLAND_FRONT = 'FATHERLAND_FRONT',
  DEPARTMENT = 'DEPARTMENT',
  DIVISION = 'DIVISION',
  SECRETARIAT_OFFICE = 'SECRETARIAT_OFFICE',
  INSPECTORATE = 'INSPECTORATE',
  CITIZEN_RECEPTION_BOARD = 'CITIZEN_RECEPTION_BOARD',
  ONE_STOP_SERVICE = 'ONE_STOP_SERVICE',
}

export enum AgencyLevel {
  PROVINCE = 'PROVINCE',
  DISTRICT = 'DISTRICT',
  COMMUNE = 'COMMUNE',
}

export enum IdentityRequirement {
  NAME_ONLY = 'NAME_ONLY',
  ADDRESS_OR_NUMBER = 'ADDRESS_OR_NUMBER',
  NUMBER = 'NUMBER',
}

registerEnumType(AgencyKind, {
  name: 'AgencyKind',
  description: 'What kind of body an agency is.',
  valuesConfig: {
    PEOPLES_COMMITTEE: { description: 'Ủy ban nhân dân (UBND)' },
    PEOPLES_COUNCIL: { description: 'Hội đồng nhân dân (HĐND)' },
    PEOPLES_COUNCIL_STANDING: { description: 'Thường trực HĐND' },
    PARTY_COMMITTEE: { description: 'Tỉnh ủy, Thành ủy, Đảng ủy' },
    NA_DELEGATION: { description: 'Đoàn đại biểu Quốc hội' },
    FATHERLAND_FRONT: { description: 'Ủy ban Mặt trận Tổ quốc Việt Nam' },
    DEPARTMENT: { description: 'Sở, ban, ngành cấp tỉnh' },
    DIVISION: { description: 'Phòng chuyên môn cấp xã' },
    SECRETARIAT_OFFICE: { description: 'Văn phòng UBND, Văn phòng Đoàn ĐBQH và HĐND' },
    INSPECTORATE: { description: 'Thanh tra tỉnh' },
    CITIZEN_RECEPTION_BOARD: { description: 'Ban Tiếp công dân' },
    ONE_STOP_SERVICE: { description: 'Trung tâm Phục vụ hành chính công' },
  },
});

registerEnumType(AgencyLevel, {
  name: 'AgencyLevel',
  description: 'The level of government an agency belongs to.',
  valuesConfig: {
    PROVINCE: { description: 'Cấp tỉnh' },
    DISTRICT: { description: 'Cấp huyện (đã kết thúc ngày 01/7/2025; chỉ còn trong lịch sử)' },
    COMMUNE: { description: 'Cấp xã' },
  },
});

registerEnumType(IdentityRequirement, {
  name: 'IdentityRequirement',
  description: 'What an agency asks for, beside the name, to know who will come. Never a picture of the ID card.',
  valuesConfig: {
    NAME_ONLY: { description: 'Chỉ họ và tên' },
    ADDRESS_OR_NUMBER: { description: 'Họ tên và địa chỉ, hoặc số giấy tờ tùy thân (Điều 7 Luật Tiếp công dân)' },
    NUMBER: { description: 'Họ tên và số định danh cá nhân hoặc giấy tờ khác' },
  },
});

@ObjectType({
  description: 'A body whose leaders receive citizens or hold dialogues. It keeps its place in history after it ends.',
  simpleResolvers: true,
})
export class Agency {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Readable address part, such as `ubnd-tinh`. Unique, stable.' })
  slug: string;

  @Field(() => String, { description: 'Full official name in Vietnamese.' })
  name: string;

  @Field(() => String, { description: 'Customary short name, such as “UBND tỉnh”.' })
  shortName: string;

  @Field(() => String, { nullable: true, description: 'Name in English.' })
  nameEn: string | null;

  @Field(() => AgencyKind, { description: 'What kind of body it is.' })
  kind: AgencyKind;

  @Field(() => AgencyLevel, { description: 'The level of government it belongs to.' })
  level: AgencyLevel;

  @Field(() => ID, { nullable: true, description: 'Code of the administrative unit it serves.' })
  unitCode: string | null;

  @Field(() => ID, { nullable: true, description: 'The agency directly above; null at the top.' })
  parentId: string | null;

  @Field(() => Day, { description: 'First day it exists.' })
  validFrom: string;

  @Field(() => Day, { nullable: true, description: 'Last day it exists; null while it does.' })
  validTo: string | null;

  @Field(() => String, { nullable: true, description: 'Where its office stands, as printed on its letters.' })
  address: string | null;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => String, { nullable: true })
  email: string | null;

  @Field(() => String, { nullable: true, description: 'Its own pages, a full address.' })
  website: string | null;
}

@ObjectType({ description: 'How many representatives a group of a given size sends in.', simpleResolvers: true })
export class RepresentativeRule {
  @Field(() => Int, { description: 'Smallest party size this line is for, in people.' })
  fromPeople: number;

  @Field(() => Int, { description: 'Most representatives, in people.' })
  mostRepresentatives: number;
}

@ObjectType({ description: 'A topic an agency offers to whoever books, in its own words.', simpleResolvers: true })
export class OfferedTopic {
  @Field(() => TopicArea, { description: 'Its common code, the same everywhere.' })
  code: TopicArea;

  @Field(() => String, { description: 'What this agency calls it, in the language of the request.' })
  name: string;
}

@ObjectType({
  description:
    'What booking at an agency asks for. Data with its source, not a constant: the law and local practice change.',
  simpleResolvers: true,
})
export class BookingRules {
  @Field(() => IdentityRequirement, { description: 'What identifies the person who comes.' })
  identity: IdentityRequirement;

  @Field(() => Int, { description: 'Most coming registrations one person may hold at this agency.' })
  registrationsPerPerson: number;

  @Field(() => Int, { description: 'Largest party that can be booked online, in people.' })
  largestParty: number;

  @Field(() => [RepresentativeRule], { description: 'How many go in for a group, by its size, smallest first.' })
  representatives: RepresentativeRule[];

  @Field(() => [OfferedTopic], { description: 'The topics offered, in the order of this agency.' })
  topics: OfferedTopic[];

  @Field(() => String, { description: 'The papers these rules come from.' })
  source: string;
}

@InputType({ description: 'Which agencies to list. Everything given must hold.' })
export class AgencyFilter {
  @Field(() => ID, { nullable: true, description: 'Directly below this agency.' })
  parentId?: string;

  @Field(() => AgencyKind, { nullable: true, description: 'Of this kind.' })
  kind?: AgencyKind;

  @Field(() => AgencyLevel, { nullable: true, description: 'Of this level of government.' })
  level?: AgencyLevel;

  @Field(() => ID, { nullable: true, description: 'Serving this administrative unit.' })
  unitCode?: string;

  @Field(() => String, { nullable: true, description: 'Words of the name; tones and đ do not matter.' })
  text?: string;

  @Field(() => Day, { nullable: true, description: 'Existing on this day; today when left out.' })
  onDay?: string;
}
