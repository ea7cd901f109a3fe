import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
} from 'graphql';

/** Every coordinate of a graph that must have a row: fields, arguments, input fields. In the order of their names. */
export function coordinatesOf(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type))
    .flatMap(ofType)
    .sort();
}

function ofType(type: GraphQLNamedType): string[] {
  if (isInputObjectType(type)) return Object.keys(type.getFields()).map((name) => `${type.name}.${name}`);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => ofField(type.name, field));
}

function ofField(typeName: string, { name, args }: GraphQLField<unknown, unknown>): string[] {
  return [`${typeName}.${name}`, ...args.map((arg) => `${typeName}.${name}(${arg.name}:)`)];
}
