import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import {
  GraphQLError,
  type OperationDefinitionNode,
  type ParseOptions,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { createMeasure } from './measure.js';
import { rootFieldNames } from './root-fields.js';

export const parseOptions = { maxTokens: 1_000 } satisfies ParseOptions;

export const validationOptions = { maxErrors: 4 };

const LONGEST_TOTAL = 5_000;
const MOST_OBJECTS = 10_000;
const MOST_REPETITIONS = 10;

/** Acts and look-ups that can be guessed at or that take something scarce: one in a request. */
const sensitive = /^(book|join|move|cancel|decline|signIn)/;
const lookUps = /^(registration|registrationChanged)$/;

/**
 * Every rule beside those of the specification that a document must keep, on HTTP and WebSocket alike.
 *
 * Fragments count as written out, so hiding a field in one gains nothing. Only a field named `__schema` is free of the depth
 * rule (the explorer's question is deep); how deep one may go inside it is held by the specification's own rule.
 */
export const limitRules: readonly ValidationRule[] = [
  maxDepthRule({
    n: 10,
    flattenFragments: true,
    ignoreIntrospection: true,
    ...reporting('being nested more than 10 levels deep'),
  }),
  maxAliasesRule({ n: 15, allowList: [], ...reporting('using too many aliases') }),
  maxDirectivesRule({ n: 10, ...reporting('using too many directives') }),
  sizeRule,
  repetitionRule,
  oneSensitiveRule,
];

function sizeRule(context: ValidationContext) {
  const measure = createMeasure(context.getSchema(), (name) => context.getFragment(name));
  return {
    OperationDefinition(operation: OperationDefinitionNode) {
      const root = context.getSchema().getRootType(operation.operation);
      if (!root) return;
      const { selections, objects } = measure(operation.selectionSet, root);
      if (selections > LONGEST_TOTAL) context.reportError(refuse('repeating fragments too often', operation));
      else if (objects > MOST_OBJECTS) context.reportError(refuse('asking for too much at once', operation));
    },
  };
}

/** The same field again and again is merged into one answer but costs its comparison with all others. */
function repetitionRule(context: ValidationContext) {
  return {
    SelectionSet({ selections }: SelectionSetNode) {
      const times = new Map<string, number>();
      for (const selection of selections) {
        const name =
          selection.kind === 'InlineFragment'
            ? '...'
            : (('alias' in selection && selection.alias) || selection.name).value;
        const count = (times.get(name) ?? 0) + 1;
        times.set(name, count);
        if (count === MOST_REPETITIONS + 1) context.reportError(refuse('repeating a field too often'));
      }
    },
  };
}

function oneSensitiveRule(context: ValidationContext) {
  return {
    OperationDefinition(operation: OperationDefinitionNode) {
      const names = rootFieldNames(operation, (name) => context.getFragment(name));
      const kinds = operation.operation === 'mutation' ? sensitive : lookUps;
      if (names.filter((name) => kinds.test(name)).length > 1)
        context.reportError(refuse('doing more than one guarded thing in one request', operation));
    },
  };
}

/** The packages would throw out of the validator, which ends as a status of 500; reporting makes it a plain refusal. */
function reporting(fault: string) {
  return {
    propagateOnRejection: false,
    onReject: [(context: ValidationContext | null) => context?.reportError(refuse(fault))],
  };
}

function refuse(fault: string, node?: OperationDefinitionNode): GraphQLError {
  return new GraphQLError(`The operation is refused for ${fault}.`, node ? { nodes: node } : {});
}
