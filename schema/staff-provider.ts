import { createUnionType, Field, ObjectType } from 'type-graphql';
import { kindOf } from './refusal.js';
import { NotFoundHere } from './staff-refusal.js';
import { ConfirmationNeeded } from './staff-second-step.js';

@ObjectType({ description: 'The authority’s identity provider (OpenID Connect).' })
export class SignInProvider {
  @Field(() => String, { description: 'What the button says that leads there.' })
  label: string;

  @Field(() => String, { description: 'Where it leads; `?next=` names the page of the desk to come back to.' })
  address: string;
}

@ObjectType({ description: 'The provider does not open your account any more.', simpleResolvers: true })
export class ProviderUnlinked {
  @Field(() => String, { description: 'Yours.' })
  accountId: string;
}

export const UnlinkProviderResult = createUnionType({
  name: 'UnlinkProviderResult',
  types: () => [ProviderUnlinked, ConfirmationNeeded, NotFoundHere] as const,
  resolveType: kindOf,
});
