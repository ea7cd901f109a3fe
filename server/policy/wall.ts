import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { RequestContext } from '../context.js';
import { Fault } from '../faults.js';
import { type Audience, belongs, covers, everyone } from './audience.js';
import { findGuarded, type Guarded, namesForbidden } from './given.js';
import { reachOf } from './reach.js';
import type { Table } from './rows.js';

type Asker = Pick<RequestContext, 'actor' | 'locale'>;
type Resolve = GraphQLFieldResolver<unknown, Asker>;

/** What has no row is nobody's. */
const nobody: Audience = new Set();

/**
 * Makes a built graph keep its policy: who does not belong to the row of a field never gets to its resolver.
 *
 * Such a field is null where it may be null, as if there were nothing; otherwise, and for acts and subscriptions, it is a
 * fault. Walls stand only where somebody could come who may not pass.
 */
export function enforce(schema: GraphQLSchema, table: Table): GraphQLSchema {
  const audienceOf = (coordinate: string): Audience => table.get(coordinate)?.audience ?? nobody;
  const reach = reachOf(schema, audienceOf);
  const roots = new Set([schema.getMutationType()?.name, schema.getSubscriptionType()?.name]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    const here = reach.get(type.name) ?? everyone;
    for (const field of Object.values(type.getFields())) {
      const row = audienceOf(`${type.name}.${field.name}`);
      const passing = covers(row, here) ? here : row;
      const guarded = findGuarded(`${type.name}.${field.name}`, field.args, { audienceOf, passing });
      if (passing === here && guarded.length === 0) continue;
      const isHidden = !roots.has(type.name) && !isNonNullType(field.type);
      const unknown = table.has(`${type.name}.${field.name}`) ? undefined : `${type.name}.${field.name}`;
      wall(field, { row, guarded, isHidden, unknown });
    }
  }
  return schema;
}

interface Wall {
  row: Audience;
  guarded: readonly Guarded[];
  /** Whether nothing tells that there is something. */
  isHidden: boolean;
  /** The coordinate, when it has no row. */
  unknown: string | undefined;
}

function wall(field: GraphQLField<unknown, Asker>, { row, guarded, isHidden, unknown }: Wall): void {
  const stands = (behind: Resolve): Resolve => {
    return (source, args, context, info) => {
      const { actor, locale } = context;
      if (unknown) throw new Fault('FORBIDDEN', locale, { detail: `${unknown} has no row in server/policy/rows.` });
      if (!belongs(actor, row)) {
        if (isHidden && actor.kind !== 'visitor') return null;
        throw refuse(context);
      }
      if (guarded.length > 0 && namesForbidden(args, guarded, (audience) => belongs(actor, audience)))
        throw new Fault('FORBIDDEN', locale);
      return behind(source, args, context, info);
    };
  };
  field.resolve = stands(field.resolve ?? defaultFieldResolver);
  if (field.subscribe) field.subscribe = stands(field.subscribe);
}

function refuse({ actor, locale }: Asker): Fault {
  return new Fault(actor.kind === 'visitor' ? 'UNAUTHENTICATED' : 'FORBIDDEN', locale);
}
