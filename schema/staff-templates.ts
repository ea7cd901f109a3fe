import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Locale } from './locale.js';
import { kindOf, Refusal } from './refusal.js';
import { DateTime } from './scalars.js';
import { LetterWay } from './staff-promise.js';
import { FieldsInvalid, NotFoundHere, StaleVersion } from './staff-refusal.js';

@ObjectType({ description: 'How an agency words one kind of letter to citizens.', simpleResolvers: true })
export class LetterTemplate {
  @Field(() => String, { description: 'Kind of letter, such as `SESSION_POSTPONED`.' })
  kind: string;

  @Field(() => LetterWay, { description: 'By mail or by short message.' })
  way: LetterWay;

  @Field(() => Locale, { description: 'Language of the citizen.' })
  locale: Locale;

  @Field(() => String, { description: 'What the kind of letter is called.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'By mail: the subject; `{ngay}` is the day.' })
  subject: string | null;

  @Field(() => String, { description: 'The words, with names of facts between braces.' })
  words: string;

  @Field(() => Boolean, { description: 'Nobody has worded it: it is what the software says.' })
  isStandard: boolean;

  @Field(() => Boolean, { description: 'The very agency that was asked about has worded it.' })
  isOwn: boolean;

  @Field(() => Int, { description: 'Version of the agency’s own words; 0 where it has none.' })
  version: number;

  @Field(() => ID, { nullable: true, description: 'Whose words they are; null for the standard ones.' })
  agencyId: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Since when.' })
  savedAt: string | null;

  @Field(() => [String], { description: 'Names that must be there.' })
  required: string[];

  @Field(() => [String], { description: 'All names this letter knows.' })
  allowed: string[];
}

@ObjectType({ description: 'A version of an agency’s own words.', simpleResolvers: true })
export class LetterTemplateVersion {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'Counted from 1.' })
  version: number;

  @Field(() => String, { nullable: true, description: 'By mail: the subject.' })
  subject: string | null;

  @Field(() => String, { description: 'The words.' })
  words: string;

  @Field(() => DateTime, { description: 'Since when it was used.' })
  createdAt: string;

  @Field(() => DateTime, { nullable: true, description: 'Until when; null while it is used.' })
  endedAt: string | null;
}

@InputType({ description: 'Which letter.' })
export class LetterNameInput {
  @Field(() => ID, { description: 'An agency whose letters you word.' })
  agencyId: string;

  @Field(() => String, { description: 'Kind of letter.' })
  kind: string;

  @Field(() => LetterWay, { description: 'By mail or by short message.' })
  way: LetterWay;

  @Field(() => Locale, { description: 'Language of the citizen.' })
  locale: Locale;
}

@InputType({ description: 'Words of a letter.' })
export class LetterWordsInput extends LetterNameInput {
  @Field(() => String, { nullable: true, description: 'By mail: the subject, at most 150 characters.' })
  subject: string | null;

  @Field(() => String, { description: 'By mail at most 6,000 characters; by short message one part without marks.' })
  words: string;
}

@InputType({ description: 'Words an agency is to use.' })
export class SaveLetterTemplateInput extends LetterWordsInput {
  @Field(() => Int, { description: 'The `version` that was opened; 0 where the agency had no words of its own.' })
  basedOn: number;
}

@InputType({ description: 'A letter somebody sends to themselves.' })
export class TryLetterInput extends LetterWordsInput {
  @Field(() => String, { description: 'Your own e-mail address. It is not kept.' })
  address: string;
}

@ObjectType({ description: 'A letter with facts of nobody.', simpleResolvers: true })
export class LetterPreview {
  @Field(() => String, { nullable: true, description: 'By mail: the subject.' })
  subject: string | null;

  @Field(() => String, { description: 'As it would be read.' })
  text: string;

  @Field(() => Int, { description: 'Characters.' })
  signs: number;
}

@ObjectType({ description: 'These are the words now.' })
export class LetterTemplateSaved {
  @Field(() => LetterTemplate, { description: 'As it stands now.' })
  template: LetterTemplate;
}

@ObjectType({ description: 'The mail server took it.' })
export class LetterTried {
  @Field(() => String, { description: 'Where it went.' })
  address: string;
}

@ObjectType({ implements: Refusal, description: 'Words that would leave a letter with holes, or too long.' })
export class LetterUnfinished extends Refusal {
  @Field(() => [String], { description: 'Names nobody knows.' })
  unknown: string[];

  @Field(() => [String], { description: 'Names that must be there and are not.' })
  missing: string[];

  @Field(() => Int, { description: 'Of a short message: how many characters too many.' })
  signs: number;
}

@ObjectType({ implements: Refusal, description: 'The mail server did not take it.' })
export class LetterNotSent extends Refusal {
  @Field(() => String, { description: 'Its code.' })
  code: string;
}

export const LetterPreviewResult = createUnionType({
  name: 'LetterPreviewResult',
  types: () => [LetterPreview, LetterUnfinished, NotFoundHere] as const,
  resolveType: kindOf,
});

export const SaveLetterTemplateResult = createUnionType({
  name: 'SaveLetterTemplateResult',
  types: () => [LetterTemplateSaved, LetterUnfinished, StaleVersion, FieldsInvalid, NotFoundHere] as const,
  resolveType: kindOf,
});

export const RestoreLetterTemplateResult = createUnionType({
  name: 'RestoreLetterTemplateResult',
  types: () => [LetterTemplateSaved, NotFoundHere] as const,
  resolveType: kindOf,
});

export const TryLetterResult = createUnionType({
  name: 'TryLetterResult',
  types: () => [LetterTried, LetterNotSent, LetterUnfinished, FieldsInvalid, NotFoundHere] as const,
  resolveType: kindOf,
});
