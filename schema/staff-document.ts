import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { PageInfo } from './connection.js';
import { Day } from './scalars.js';

export enum DocumentKind {
  PLAN = 'PLAN',
  NOTICE = 'NOTICE',
  DECISION = 'DECISION',
  DIRECTIVE = 'DIRECTIVE',
  CONCLUSION = 'CONCLUSION',
  RULES = 'RULES',
  REGULATION = 'REGULATION',
  GUIDANCE = 'GUIDANCE',
  REPORT = 'REPORT',
  LETTER = 'LETTER',
  LAW = 'LAW',
  OTHER = 'OTHER',
}

registerEnumType(DocumentKind, {
  name: 'DocumentKind',
  description: 'What kind of paper it is.',
  valuesConfig: {
    PLAN: { description: 'Kế hoạch' },
    NOTICE: { description: 'Thông báo' },
    DECISION: { description: 'Quyết định' },
    DIRECTIVE: { description: 'Chỉ thị' },
    CONCLUSION: { description: 'Kết luận' },
    RULES: { description: 'Nội quy' },
    REGULATION: { description: 'Quy chế, quy định' },
    GUIDANCE: { description: 'Hướng dẫn' },
    REPORT: { description: 'Báo cáo' },
    LETTER: { description: 'Công văn' },
    LAW: { description: 'Văn bản quy phạm pháp luật' },
    OTHER: { description: 'Văn bản khác' },
  },
});

@ObjectType({ description: 'A paper (văn bản) as an agency keeps it in its list.', simpleResolvers: true })
export class OfficialDocument {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'Goes up with every correction. Send it back as `expectedVersion`.' })
  version: number;

  @Field(() => DocumentKind, { description: 'What kind of paper.' })
  kind: DocumentKind;

  @Field(() => String, { description: 'Its number, as printed.' })
  number: string;

  @Field(() => [String], { description: 'The same number as others spell it.' })
  otherSpellings: string[];

  @Field(() => String, { description: 'What it is about.' })
  title: string;

  @Field(() => String, { description: 'Who issued it.' })
  issuer: string;

  @Field(() => Day, { description: 'The day on it.' })
  issuedDay: string;

  @Field(() => String, { nullable: true, description: 'Where it can be read.' })
  link: string | null;

  @Field(() => String, { nullable: true, description: 'For the desk.' })
  note: string | null;
}

@ObjectType({ simpleResolvers: true })
export class OfficialDocumentEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => OfficialDocument)
  node: OfficialDocument;
}

@ObjectType({ description: 'Papers of an agency and those above it, latest first.', simpleResolvers: true })
export class OfficialDocumentConnection {
  @Field(() => [OfficialDocumentEdge])
  edges: OfficialDocumentEdge[];

  @Field(() => [OfficialDocument], { description: 'The papers of `edges`, without cursors.' })
  nodes: OfficialDocument[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}
