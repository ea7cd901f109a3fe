import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { TopicArea } from './registration.js';

export enum Occurrence {
  FIRST_TIME = 'FIRST_TIME',
  REPEAT = 'REPEAT',
}

registerEnumType(Occurrence, {
  name: 'Occurrence',
  description: 'Whether it was the first visit of a matter at that agency.',
  valuesConfig: { FIRST_TIME: { description: 'Tiếp lần đầu' }, REPEAT: { description: 'Tiếp nhiều lần' } },
});

@ObjectType({ description: 'A matter (vụ việc), in short.', simpleResolvers: true })
export class CaseBrief {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Number and year, such as VV-12/2026.' })
  code: string;

  @Field(() => String, { nullable: true, description: 'What it is called; null for those who see the status alone.' })
  title: string | null;

  @Field(() => TopicArea, { nullable: true, description: 'The field it belongs to.' })
  topicArea: TopicArea | null;

  @Field(() => Boolean, { description: 'Whether it goes on.' })
  isOpen: boolean;
}

@ObjectType({ description: 'A matter that a visit was about.', simpleResolvers: true })
export class VisitMatter {
  @Field(() => CaseBrief, { description: 'The matter.' })
  matter: CaseBrief;

  @Field(() => Occurrence, { description: 'Whether it was its first visit there.' })
  occurrence: Occurrence;
}
