import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Refusal } from './refusal.js';
import { Day } from './scalars.js';
import { DocumentKind, OfficialDocument } from './staff-document.js';
import { paperResult } from './staff-paper-correction.js';
import { StaleVersion } from './staff-refusal.js';

@InputType()
class DocumentWordsInput {
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

@InputType()
export class RegisterDocumentInput extends DocumentWordsInput {
  @Field(() => ID, { description: 'In whose list.' })
  agencyId: string;
}

@InputType({ description: 'What the list is to say of a paper, whole: what is left out is taken away.' })
export class EditDocumentInput extends DocumentWordsInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: '`version` of the paper you opened.' })
  expectedVersion: number;

  @Field(() => String, { description: 'Why it is corrected, at most 1,000 characters.' })
  reason: string;
}

@InputType()
export class RemoveDocumentInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: '`version` of the paper you opened.' })
  expectedVersion: number;

  @Field(() => String, { description: 'How it came to be entered by mistake, at most 1,000 characters.' })
  reason: string;
}

@ObjectType({ description: 'The paper is in the list.' })
export class DocumentSaved {
  @Field(() => OfficialDocument, { description: 'As it is now.' })
  document: OfficialDocument;
}

@ObjectType({ description: 'The paper is not in the list any more.' })
export class DocumentRemoved {
  @Field(() => ID, { description: 'Which one it was.' })
  documentId: string;
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

@ObjectType({ implements: Refusal, description: 'Something names the paper, so it stays in the list.' })
export class DocumentInUse extends Refusal {
  @Field(() => Int, { description: 'How many things name it.' })
  count: number;
}

export const RegisterDocumentResult = paperResult('RegisterDocumentResult', DocumentSaved, [DocumentKnown]);
export const EditDocumentResult = paperResult('EditDocumentResult', DocumentSaved, [DocumentKnown, StaleVersion]);
export const RemoveDocumentResult = paperResult('RemoveDocumentResult', DocumentRemoved, [DocumentInUse, StaleVersion]);
