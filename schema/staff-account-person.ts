import { Field, ID, ObjectType } from 'type-graphql';
import { PageInfo } from './connection.js';
import { DateTime } from './scalars.js';
import { StaffRoleKind } from './staff-account.js';

@ObjectType({
  description: 'A role somebody has, or had, in an agency and everything below it.',
  simpleResolvers: true,
})
export class StaffGrant {
  @Field(() => ID, { description: 'Names this giving of the role, for taking it back.' })
  id: string;

  @Field(() => StaffRoleKind, { description: 'What the person may do.' })
  role: StaffRoleKind;

  @Field(() => Boolean, {
    description: 'Whether it holds now: not revoked, not run out, in an agency that has not ended.',
  })
  isInForce: boolean;

  @Field(() => DateTime, { description: 'Since when.' })
  grantedAt: string;

  @Field(() => DateTime, { nullable: true, description: 'When it ends by itself; null for never.' })
  validUntil: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was taken back; null while it was not.' })
  revokedAt: string | null;
}

@ObjectType({ description: 'Somebody who works at the desk, as administrators see them.', simpleResolvers: true })
export class StaffPerson {
  @Field(() => ID, { description: 'The account.' })
  id: string;

  @Field(() => String, { description: 'To sign in with; it never changes.' })
  username: string;

  @Field(() => String, { description: 'As the person is shown to colleagues.' })
  fullName: string;

  @Field(() => DateTime, { description: 'Since when there is the account.' })
  createdAt: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Since when nothing opens for this person; null while it does.',
  })
  disabledAt: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when a password set by an administrator may be used; null once the person has chosen another.',
  })
  passwordUntil: string | null;
}

@ObjectType({ description: 'One person of a page.', simpleResolvers: true })
export class StaffPersonEdge {
  @Field(() => String, { description: 'Where the next page begins, given as `after`.' })
  cursor: string;

  @Field(() => StaffPerson, { description: 'The person.' })
  node: StaffPerson;
}

@ObjectType({ description: 'People by name.', simpleResolvers: true })
export class StaffPersonConnection {
  @Field(() => [StaffPersonEdge], { description: 'The page, with cursors.' })
  edges: StaffPersonEdge[];

  @Field(() => [StaffPerson], { description: 'The nodes of `edges`, without cursors.' })
  nodes: StaffPerson[];

  @Field(() => PageInfo, { description: 'Whether there is more.' })
  pageInfo: PageInfo;
}
