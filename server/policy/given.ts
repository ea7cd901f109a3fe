import { type GraphQLArgument, type GraphQLInputType, getNamedType, isInputObjectType } from 'graphql';
import { type Audience, covers } from './audience.js';
import type { AudienceOf } from './reach.js';

/** An argument, or a field of an input, that fewer people may give than may ask for the field. */
export interface Guarded {
  /** Names on the way to it, from the argument down; lists are gone through. */
  path: readonly string[];
  audience: Audience;
  /** What stands there when it is left out. */
  usual: unknown;
}

interface Asking {
  audienceOf: AudienceOf;
  /** Who gets as far as the field. */
  passing: Audience;
}

/** Finds what may be given to a field by fewer than may ask for it. An input that holds itself is looked into once. */
export function findGuarded(coordinate: string, args: readonly GraphQLArgument[], asking: Asking): Guarded[] {
  return args.flatMap((arg): Guarded[] => {
    const audience = asking.audienceOf(`${coordinate}(${arg.name}:)`);
    if (!covers(audience, asking.passing)) return [{ path: [arg.name], audience, usual: arg.defaultValue }];
    return inside(arg.type, { path: [arg.name], asking, seen: new Set() });
  });
}

/** Whether something was given that the asker may not give. */
export function namesForbidden(
  args: Readonly<Record<string, unknown>>,
  guarded: readonly Guarded[],
  isAmong: (audience: Audience) => boolean,
): boolean {
  return guarded.some(({ path, audience, usual }) => !isAmong(audience) && isGiven(args, path, usual));
}

interface Looking {
  path: readonly string[];
  asking: Asking;
  seen: ReadonlySet<string>;
}

function inside(type: GraphQLInputType, { path, asking, seen }: Looking): Guarded[] {
  const named = getNamedType(type);
  if (!isInputObjectType(named) || seen.has(named.name)) return [];
  const within = new Set([...seen, named.name]);
  return Object.values(named.getFields()).flatMap((field): Guarded[] => {
    const audience = asking.audienceOf(`${named.name}.${field.name}`);
    const here = [...path, field.name];
    if (!covers(audience, asking.passing)) return [{ path: here, audience, usual: field.defaultValue }];
    return inside(field.type, { path: here, asking, seen: within });
  });
}

function isGiven(value: unknown, [name, ...rest]: readonly string[], usual: unknown): boolean {
  if (Array.isArray(value)) return value.some((one) => isGiven(one, name === undefined ? [] : [name, ...rest], usual));
  if (name === undefined) return value !== undefined && JSON.stringify(value) !== JSON.stringify(usual);
  return typeof value === 'object' && value !== null && isGiven(Reflect.get(value, name), rest, usual);
}
