import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Something in a file, by line and column.', simpleResolvers: true })
export class FileFault {
  @Field(() => Int, { description: 'From 1, as an editor or a spreadsheet counts.' })
  line: number;

  @Field(() => Int, { description: 'From 1; 0 is the whole line.' })
  column: number;

  @Field(() => String, { description: 'As a spreadsheet names the cell: `C5`.' })
  cell: string;

  @Field(() => String, { description: 'What it is, in one word that stays the same: `NOT_A_DAY`.' })
  fault: string;

  @Field(() => String, { description: 'What stands there.' })
  found: string;

  @Field(() => String, { description: 'For the person, in the language of the request.' })
  message: string;
}
