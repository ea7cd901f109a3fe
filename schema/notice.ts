import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { PageInfo } from './connection.js';
import { DateTime, Day } from './scalars.js';

export enum NoticeStanding {
  PUBLISHED = 'PUBLISHED',
  SUPERSEDED = 'SUPERSEDED',
  WITHDRAWN = 'WITHDRAWN',
}

export enum NoticeChannel {
  POSTED_AT_OFFICE = 'POSTED_AT_OFFICE',
  PORTAL = 'PORTAL',
  MASS_MEDIA = 'MASS_MEDIA',
  ZALO = 'ZALO',
  SENT_TO_RESIDENTIAL_UNITS = 'SENT_TO_RESIDENTIAL_UNITS',
}

registerEnumType(NoticeStanding, {
  name: 'NoticeStanding',
  description: 'Whether a notice that was published still holds.',
  valuesConfig: {
    PUBLISHED: { description: 'Đang có hiệu lực' },
    SUPERSEDED: { description: 'Đã được thay thế bằng thông báo khác' },
    WITHDRAWN: { description: 'Đã thu hồi' },
  },
});

registerEnumType(NoticeChannel, {
  name: 'NoticeChannel',
  description: 'How a notice was made known.',
  valuesConfig: {
    POSTED_AT_OFFICE: { description: 'Niêm yết tại trụ sở, nơi tiếp công dân' },
    PORTAL: { description: 'Cổng thông tin điện tử' },
    MASS_MEDIA: { description: 'Phương tiện thông tin đại chúng' },
    ZALO: { description: 'Zalo của cơ quan' },
    SENT_TO_RESIDENTIAL_UNITS: { description: 'Gửi thôn, tổ dân phố' },
  },
});

@ObjectType({ description: 'Where and when a notice was made known.', simpleResolvers: true })
export class NoticePosting {
  @Field(() => NoticeChannel, { description: 'How.' })
  channel: NoticeChannel;

  @Field(() => Day, { description: 'On which local day.' })
  day: string;

  @Field(() => String, { nullable: true, description: 'Where it can be read, a full address.' })
  link: string | null;
}

@ObjectType({
  description:
    'A published paper (thông báo) that announces sessions: its number, who signed it, and whether it holds.',
  simpleResolvers: true,
})
export class Notice {
  @Field(() => ID)
  id: string;

  @Field(() => NoticeStanding, { description: 'Whether it still holds.' })
  standing: NoticeStanding;

  @Field(() => String, { description: 'Document number, as printed.' })
  number: string;

  @Field(() => String, { description: 'What it is about (trích yếu).' })
  subject: string;

  @Field(() => String, { nullable: true, description: 'The papers it rests on.' })
  legalBasis: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it says beside its sessions, a line each, such as what differs from the notice before.',
  })
  content: string | null;

  @Field(() => Boolean, {
    description: 'It takes the place of `supersedes` only for the sessions it announces; the rest of that one holds.',
  })
  supersedesPartly: boolean;

  @Field(() => Day, { description: 'Local day printed on it.' })
  issuedDay: string;

  @Field(() => DateTime, { description: 'When it became public here.' })
  publishedAt: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was superseded or withdrawn.' })
  endedAt: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn.' })
  reason: string | null;
}

@ObjectType({ description: 'A notice with the cursor to read on from.', simpleResolvers: true })
export class NoticeEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => Notice)
  node: Notice;
}

@ObjectType({ description: 'Notices of one agency, latest first.', simpleResolvers: true })
export class NoticeConnection {
  @Field(() => [NoticeEdge])
  edges: NoticeEdge[];

  @Field(() => [Notice], { description: 'The notices of `edges`, without cursors.' })
  nodes: Notice[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}
