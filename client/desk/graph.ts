import type { initGraphQLTada } from 'gql.tada';
import { graphql as write } from '../api/graphql.js';
import type { introspection, introspection_types } from '../api/staff-graph.js';

type StaffGraph = ReturnType<
  typeof initGraphQLTada<{
    introspection: introspection;
    scalars: { DateTime: string; Date: string; ID: string };
    disableMasking: true;
  }>
>;

/** Writes a document of the staff graph whose answer and variables are typed from the committed SDL. */
export const graphql = write as unknown as StaffGraph;
export type { ResultOf, VariablesOf } from 'gql.tada';

type Values<Name extends keyof introspection_types> = introspection_types[Name] extends { enumValues: infer Value }
  ? Value
  : never;

/** Values of an enum of the staff graph, such as `EnumOf<'NoticeState'>`. */
export type EnumOf<Name extends keyof introspection_types> = Values<Name>;

export type Role = Values<'StaffRoleKind'>;
