import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { PageInfo } from './connection.js';
import { DateTime } from './scalars.js';

export enum AuditKind {
  ACT = 'ACT',
  READ = 'READ',
  EXPORT = 'EXPORT',
}

registerEnumType(AuditKind, {
  name: 'AuditKind',
  description: 'Whether somebody did something, saw personal data, or took it away as a file.',
  valuesConfig: {
    ACT: { description: 'Thao tác' },
    READ: { description: 'Xem dữ liệu cá nhân' },
    EXPORT: { description: 'Xuất dữ liệu' },
  },
});

export enum AuditActorKind {
  STAFF = 'STAFF',
  SYSTEM = 'SYSTEM',
  VISITOR = 'VISITOR',
}

registerEnumType(AuditActorKind, {
  name: 'AuditActorKind',
  description: 'Who acted.',
  valuesConfig: {
    STAFF: { description: 'Cán bộ đã đăng nhập' },
    SYSTEM: { description: 'Hệ thống tự thực hiện' },
    VISITOR: { description: 'Người chưa đăng nhập, như khi đăng nhập không thành công' },
  },
});

export enum AuditTampering {
  EDITED = 'EDITED',
  REMOVED = 'REMOVED',
  REORDERED = 'REORDERED',
  INSERTED = 'INSERTED',
  TRUNCATED = 'TRUNCATED',
}

registerEnumType(AuditTampering, {
  name: 'AuditTampering',
  description: 'What was done to the record, past the application.',
  valuesConfig: {
    EDITED: { description: 'Một dòng bị sửa' },
    REMOVED: { description: 'Một dòng bị xóa' },
    REORDERED: { description: 'Một dòng bị đổi chỗ' },
    INSERTED: { description: 'Một dòng bị chèn vào' },
    TRUNCATED: { description: 'Phần cuối bị cắt bỏ, theo điểm neo' },
  },
});

@ObjectType({ description: 'A name for an act, as the record keeps it and as people read it.', simpleResolvers: true })
export class AuditActName {
  @Field(() => String, { description: 'Stays the same for good; give it in `AuditFilter.acts`.' })
  name: string;

  @Field(() => String, { description: 'In the language of the request.' })
  words: string;

  @Field(() => AuditKind, { description: 'Of an act, or of a look at personal data.' })
  kind: AuditKind;
}

@ObjectType({ description: 'Somebody of the desk, as the audit names them.', simpleResolvers: true })
export class AuditPerson {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'As colleagues know the person.' })
  fullName: string;

  @Field(() => String, { description: 'What the person signs in with.' })
  username: string;
}

@ObjectType({
  description:
    'One entry of the audit: who did, saw or took what, when and why. Ids and names of acts only, never what was seen.',
  simpleResolvers: true,
})
export class AuditEvent {
  @Field(() => ID)
  id: string;

  @Field(() => DateTime, { description: 'When.' })
  at: string;

  @Field(() => AuditKind, { description: 'Whether something was done, seen or taken away.' })
  kind: AuditKind;

  @Field(() => String, { description: 'The name of what was done or seen, the same for good.' })
  act: string;

  @Field(() => String, { description: 'The same in words, in the language of the request.' })
  words: string;

  @Field(() => AuditActorKind, { description: 'Who did or saw it; null for the system.' })
  actor: AuditActorKind;

  @Field(() => String, { nullable: true, description: 'The work of the system that acted when nobody did.' })
  job: string | null;

  @Field(() => ID, { nullable: true, description: 'The sign-in it was done in.' })
  staffSessionId: string | null;

  @Field(() => String, { description: 'What it was done to, as a word: `SESSION`, `ACCOUNT` …' })
  subjectKind: string;

  @Field(() => String, { description: 'The same in the language of the request.' })
  subjectWords: string;

  @Field(() => [ID], { description: 'Which ones; days of the calendar are days.' })
  subjectIds: string[];

  @Field(() => String, { nullable: true, description: 'A word that tells the act apart, such as the role given.' })
  detail: string | null;

  @Field(() => String, { nullable: true, description: 'As the person wrote it.' })
  reason: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Place in the sealed chain, from 1; null for the last second or two.',
  })
  number: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'An entry with its place in the list.' })
export class AuditEventEdge {
  @Field(() => String, { description: 'Give it as `after` to read on from here.' })
  cursor: string;

  @Field(() => AuditEvent)
  node: AuditEvent;
}

@ObjectType({ simpleResolvers: true, description: 'A page of the audit, latest first.' })
export class AuditEventConnection {
  @Field(() => [AuditEventEdge])
  edges: AuditEventEdge[];

  @Field(() => [AuditEvent], { description: 'The entries of `edges`, without cursors.' })
  nodes: AuditEvent[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

@InputType({ description: 'Which entries: all that fit everything given.' })
export class AuditFilter {
  @Field(() => DateTime, { nullable: true, description: 'From this instant on.' })
  from?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Before this instant.' })
  to?: string | null;

  @Field(() => [AuditKind], { nullable: true, description: 'Of these kinds.' })
  kinds?: AuditKind[] | null;

  @Field(() => [String], { nullable: true, description: 'Of these acts, by name; at most 100.' })
  acts?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'By this person.' })
  accountId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Done to, or seen of, this one thing.' })
  subjectId?: string | null;
}

@ObjectType({ description: 'What following the whole chain found.', simpleResolvers: true })
export class AuditVerification {
  @Field(() => DateTime, { description: 'When the chain was followed.' })
  at: string;

  @Field(() => Int, { description: 'Sealed entries that were followed.' })
  entries: number;

  @Field(() => AuditTampering, {
    nullable: true,
    description: 'What is wrong first; null when all is as it was written.',
  })
  brokenBy: AuditTampering | null;

  @Field(() => Int, { nullable: true, description: 'The place where it is wrong.' })
  brokenAt: number | null;
}

@ObjectType({ description: 'How the chain of the audit stands, as far as this instance knows.', simpleResolvers: true })
export class AuditChain {
  @Field(() => Int, { description: 'Entries sealed so far.' })
  sealed: number;

  @Field(() => Int, { description: 'Entries that wait to be sealed; at most 500 are counted.' })
  waiting: number;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was last testified outside the database how far the chain reaches.',
  })
  anchoredAt: string | null;

  @Field(() => Int, { nullable: true, description: 'How far it reached then.' })
  anchoredNumber: number | null;

  @Field(() => AuditVerification, { nullable: true, description: 'Null until it was followed for the first time.' })
  verification: AuditVerification | null;
}
