import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';

export enum PointKind {
  OFFICE = 'OFFICE',
  POINT = 'POINT',
  ONLINE_BRIDGE = 'ONLINE_BRIDGE',
}

registerEnumType(PointKind, {
  name: 'PointKind',
  description: 'What kind of place a reception point is.',
  valuesConfig: {
    OFFICE: { description: 'Trụ sở tiếp công dân' },
    POINT: { description: 'Địa điểm tiếp công dân' },
    ONLINE_BRIDGE: { description: 'Điểm cầu trực tuyến' },
  },
});

@ObjectType({ description: 'A place where citizens are received.', simpleResolvers: true })
export class ReceptionPoint {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Readable address part. Unique, stable.' })
  slug: string;

  @Field(() => PointKind, { description: 'What kind of place it is.' })
  kind: PointKind;

  @Field(() => String)
  name: string;

  @Field(() => String, { description: 'Street, commune, province; no district since 1 July 2025.' })
  address: string;

  @Field(() => String, { nullable: true, description: 'How to get there, in words.' })
  directions: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Ramps, lifts, seats: what a person who moves, hears or sees less needs to know.',
  })
  accessibility: string | null;

  @Field(() => String, { nullable: true })
  phone: string | null;
}
