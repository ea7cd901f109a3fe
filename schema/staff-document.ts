import { createUnionType, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { PageInfo } from './connection.js';
import { kindOf, Refusal } from './refusal.js';
import { Day } from './scalars.js';
import { FieldsInvalid, NotFoundHere } from './staff-refusal.js';

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

@InputType()
export class RegisterDocumentInput {
  @Field(() => ID, { description: 'In whose list.' })
  agencyId: string;

  @Field(() => DocumentKind, { description: 'What kind of paper.' })
  kind: DocumentKind;

  @Field(() => String, { description: 'Its number, as printed: `38/KH-VPUB`.' })
  number: string;

  @Field(() => [String], { nullable: true, description: 'Other spellings that were met: `38-KH/VPUB`.' })
  otherSpellings?: string[] | null;

  @Field(() => String, { description: 'What it is about, at most 500 characters.' })
  title: string;

  @Field(() => String, { description: 'Who issued it.' })
  issuer: string;

  @Field(() => Day, { description: 'The day on it.' })
  issuedDay: string;

  @Field(() => String, { nullable: true, description: 'Where it can be read (https://…).' })
  link?: string | null;

  @Field(() => String, { nullable: true, description: 'For the desk.' })
  note?: string | null;

  @Field(() => ID, { nullable: true, description: 'The paper whose place it takes.' })
  replacesId?: string | null;
}

@ObjectType({ description: 'The paper is in the list.' })
export class DocumentSaved {
  @Field(() => OfficialDocument, { description: 'As it is now.' })
  document: OfficialDocument;
}

@ObjectType({
  implements: Refusal,
  description: 'The paper is in the list already, perhaps with its number spelled in another way.',
})
export class DocumentKnown extends Refusal {
  @Field(() => ID, { description: 'That one.' })
  documentId: string;

  @Field(() => String, { description: 'Its number, as printed there.' })
  number: string;
}

export const RegisterDocumentResult = createUnionType({
  name: 'RegisterDocumentResult',
  types: () => [DocumentSaved, DocumentKnown, FieldsInvalid, NotFoundHere] as const,
  resolveType: kindOf,
});
