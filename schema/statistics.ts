import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Day } from './scalars.js';

export enum StatisticsTableCode {
  VISITS_BY_KIND = 'VISITS_BY_KIND',
  VISITS_BY_QUARTER = 'VISITS_BY_QUARTER',
  PEOPLE_BY_KIND = 'PEOPLE_BY_KIND',
  PETITIONS_BY_TYPE = 'PETITIONS_BY_TYPE',
  PETITIONS_BY_OUTCOME = 'PETITIONS_BY_OUTCOME',
  PETITIONS_BY_TOPIC = 'PETITIONS_BY_TOPIC',
}

registerEnumType(StatisticsTableCode, {
  name: 'StatisticsTableCode',
  description: 'What a public table counts.',
  valuesConfig: {
    VISITS_BY_KIND: { description: 'Số lượt tiếp theo hình thức: thường xuyên, định kỳ, đột xuất' },
    VISITS_BY_QUARTER: { description: 'Số lượt tiếp theo quý' },
    PEOPLE_BY_KIND: { description: 'Số người được tiếp theo hình thức' },
    PETITIONS_BY_TYPE: { description: 'Số đơn theo loại; khiếu nại và tố cáo tính chung' },
    PETITIONS_BY_OUTCOME: { description: 'Số đơn theo kết quả xử lý' },
    PETITIONS_BY_TOPIC: { description: 'Số đơn theo lĩnh vực' },
  },
});

@ObjectType({ description: 'A count everybody may know, or that it is not told.', simpleResolvers: true })
export class PublicFigure {
  @Field(() => String, {
    description:
      'The name: a kind, a type, an outcome, a field, or the number of a quarter. Words for it are the reader’s.',
  })
  key: string;

  @Field(() => String, { nullable: true, description: 'Of a field: what the agency asked about calls it.' })
  name: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many; null where the group is small, or would give a small group away.',
  })
  count: number | null;
}

@ObjectType({ description: 'A table of counts.', simpleResolvers: true })
export class PublicTable {
  @Field(() => StatisticsTableCode, { description: 'What is counted.' })
  code: StatisticsTableCode;

  @Field(() => [PublicFigure], { description: 'Its lines.' })
  rows: PublicFigure[];

  @Field(() => Int, { nullable: true, description: 'All of them; null where it would give a small group away.' })
  total: number | null;
}

@ObjectType({
  description:
    'Statistics of an agency with everything below it and the bodies they took over from. Only quarters that are over are counted, and small groups are not told.',
  simpleResolvers: true,
})
export class PublicStatistics {
  @Field(() => Int, { description: 'The year.' })
  year: number;

  @Field(() => Int, { nullable: true, description: 'Its quarter, 1–4; null for the whole year.' })
  quarter: number | null;

  @Field(() => Day, { description: 'First day of the period.' })
  from: string;

  @Field(() => Day, { description: 'Last day of the period.' })
  to: string;

  @Field(() => Day, { nullable: true, description: 'Counted up to this day; null when no quarter of it is over.' })
  countedTo: string | null;

  @Field(() => Int, { description: 'Groups smaller than this are not told.' })
  threshold: number;

  @Field(() => [PublicTable], { description: 'The tables.' })
  tables: PublicTable[];
}
