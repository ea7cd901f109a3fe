import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
} from 'graphql';
import { type Audience, covers, everyone, type Kind } from './audience.js';

export type AudienceOf = (coordinate: string) => Audience;

/**
 * Tells who can have come as far as each type of a graph, when every field holds its row.
 *
 * A field whose row covers whoever reaches its type needs no wall of its own: that is what makes scalars of a guarded
 * type, and all of the public graph, cost nothing.
 */
export function reachOf(schema: GraphQLSchema, audienceOf: AudienceOf): Map<string, Audience> {
  const reach = new Map<string, Set<Kind>>();
  const come = (type: string, who: Audience): boolean => {
    const before = reach.get(type)?.size ?? -1;
    const after = new Set([...(reach.get(type) ?? []), ...who]);
    reach.set(type, after);
    return after.size > before;
  };
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const waiting: GraphQLObjectType[] = [];
  for (const root of roots) if (root && come(root.name, everyone)) waiting.push(root);
  for (let type = waiting.pop(); type; type = waiting.pop()) {
    const here = reach.get(type.name) ?? everyone;
    for (const field of Object.values(type.getFields())) {
      const row = audienceOf(`${type.name}.${field.name}`);
      for (const next of objectsOf(schema, field.type))
        if (come(next.name, covers(row, here) ? here : row)) waiting.push(next);
    }
  }
  return reach;
}

function objectsOf(schema: GraphQLSchema, type: GraphQLOutputType): readonly GraphQLObjectType[] {
  const named = getNamedType(type);
  if (isObjectType(named)) return [named];
  return isAbstractType(named) ? schema.getPossibleTypes(named) : [];
}
