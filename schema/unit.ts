import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({
  description: 'An administrative unit of Viet Nam (đơn vị hành chính): a province or a commune since 1 July 2025.',
  simpleResolvers: true,
})
export class AdministrativeUnit {
  @Field(() => ID, { description: 'Official code: 2 digits for a province, 5 for a commune; zeros lead.' })
  code: string;

  @Field(() => String, { description: 'Name without its type, such as “Thăng Bình”. Not unique in the country.' })
  name: string;

  @Field(() => String, { description: 'Name with its type, such as “Xã Thăng Bình”.' })
  fullName: string;

  @Field(() => String, { description: 'Tỉnh, Thành phố, Xã, Phường or Đặc khu.' })
  type: string;

  @Field(() => ID, { nullable: true, description: 'The province of a commune.' })
  parentCode: string | null;
}
