import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { kindOf } from './refusal.js';
import { FieldsInvalid, NotFoundHere } from './staff-refusal.js';

@ObjectType({ description: 'A filter of a list that you come back to.', simpleResolvers: true })
export class SavedFilter {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'What you called it.' })
  name: string;

  @Field(() => String, { description: 'The part of the address that makes it; never what was searched for.' })
  parts: string;
}

@InputType({ description: 'A filter to keep.' })
export class SaveFilterInput {
  @Field(() => String, { description: 'The list, by its path at the desk.' })
  list: string;

  @Field(() => String, { description: 'At most 60 characters.' })
  name: string;

  @Field(() => String, { description: 'The part of the address after `?`, at most 1,000 characters.' })
  parts: string;
}

@ObjectType({ description: 'It is kept.' })
export class FilterSaved {
  @Field(() => [SavedFilter], { description: 'All your filters of the list now.' })
  filters: SavedFilter[];
}

@ObjectType({ description: 'It is forgotten.' })
export class FilterDropped {
  @Field(() => ID)
  id: string;
}

export const SaveFilterResult = createUnionType({
  name: 'SaveFilterResult',
  types: () => [FilterSaved, FieldsInvalid] as const,
  resolveType: kindOf,
});

export const DropFilterResult = createUnionType({
  name: 'DropFilterResult',
  types: () => [FilterDropped, NotFoundHere] as const,
  resolveType: kindOf,
});
