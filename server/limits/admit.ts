import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type ValueNode,
  valueFromASTUntyped,
  visit,
} from 'graphql';
import { type Actor, visitor } from '../actor.js';
import { Fault } from '../faults.js';
import { belongs } from '../policy/audience.js';
import { staffTable } from '../policy/table.js';
import { rootFieldNames } from './root-fields.js';

/** How an operation arrived. */
export type Transport = 'GET' | 'POST' | 'WebSocket';

export interface Asked {
  graph: 'public' | 'staff';
  transport: Transport;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Readonly<Record<string, unknown>>;
  actor: Actor;
  locale: 'vi' | 'en';
}

const words = {
  overHttp: {
    vi: 'Theo dõi trực tiếp (subscription) cần kết nối WebSocket (graphql-transport-ws) tới cùng địa chỉ này.',
    en: 'Subscriptions are served over WebSocket (graphql-transport-ws) at this same address.',
  },
  overSocket: {
    vi: 'Kết nối WebSocket chỉ nhận subscription; truy vấn và thao tác xin gửi qua HTTP.',
    en: 'A WebSocket takes subscriptions only; send queries and mutations over HTTP.',
  },
  byGet: {
    vi: 'Xin gửi bằng POST: mã và đường dẫn riêng của bạn không được nằm trong địa chỉ.',
    en: 'Please send this by POST: your code and private link must not stand in an address.',
  },
};

const LARGEST_PAGE = 100;

/** Beginnings of questions about people: neither what is asked nor the answer belongs in an address. */
const personal: readonly string[] = [
  ...['registration', 'ownDialogueQuestion', 'previewTelling', 'previewTriage', 'deskRegistrations'],
  ...['staffRegistration', 'similarMatters', 'groupCases'],
  ...['visit', 'earlierVisits', 'petition', 'myMatters', 'caseFile', 'caseMatters'],
];

/** Whether a valid operation may run: the fault that says why not, or nothing. The same on both transports. */
export function refusalOf(asked: Asked): GraphQLError | undefined {
  const { operation, transport, locale } = asked;
  const bad = (sentence: keyof typeof words) =>
    new Fault('BAD_USER_INPUT', locale, { detail: words[sentence][locale] });
  if (transport !== 'WebSocket' && operation.operation === 'subscription') return bad('overHttp');
  if (transport === 'WebSocket' && operation.operation !== 'subscription') return bad('overSocket');
  if (asked.graph === 'staff' && asked.actor.kind !== 'staff' && !isForVisitors(asked))
    return new Fault('UNAUTHENTICATED', locale);
  if (transport === 'GET' && rootsOf(asked).some((name) => personal.some((one) => name.startsWith(one))))
    return bad('byGet');
  const tooLarge = pageSizesOf(asked.document).find(({ value }) => !isPageSize(value, asked));
  return tooLarge && pageTooLarge(tooLarge, asked);
}

/** Names the field by its path in the question, what was given, and what may be. */
function pageTooLarge({ path, value }: PageSize, { variables, locale }: Asked): GraphQLError {
  const given = value.kind === Kind.VARIABLE ? variables[value.name.value] : valueFromASTUntyped(value);
  const sentence = {
    vi: `\`${path}\`: \`first\` phải là số từ 1 đến ${LARGEST_PAGE}.`,
    en: `\`${path}\`: \`first\` must be a number from 1 to ${LARGEST_PAGE}.`,
  };
  const where = { argument: 'first', field: path, limit: LARGEST_PAGE, ...(given === undefined ? {} : { given }) };
  return new Fault('BAD_USER_INPUT', locale, { detail: sentence[locale], where });
}

const rootTypes = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' } as const;

/** A person who is not signed in can do at the desk's door what the policy has for visitors, one thing at a time. */
function isForVisitors({ document, operation }: Asked): boolean {
  const [name, ...more] = rootsOf({ document, operation });
  const row = staffTable.get(`${rootTypes[operation.operation]}.${name}`);
  return more.length === 0 && row !== undefined && belongs(visitor, row.audience);
}

/** Names of the fields an accepted operation asks of its root. */
export function rootsOf({ document, operation }: Pick<Asked, 'document' | 'operation'>): string[] {
  const fragments = document.definitions.filter(
    (one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION,
  );
  return rootFieldNames(operation, (name) => fragments.find((one) => one.name.value === name));
}

interface PageSize {
  /** Names as they are answered, from the operation (or the fragment) down. */
  path: string;
  value: ValueNode;
}

const found = new WeakMap<DocumentNode, readonly PageSize[]>();

/** Every value given to an argument `first` of a field; looked for once in each document. */
function pageSizesOf(document: DocumentNode): readonly PageSize[] {
  const known = found.get(document);
  if (known) return known;
  const sizes: PageSize[] = [];
  const path: string[] = [];
  visit(document, {
    [Kind.FRAGMENT_DEFINITION]: {
      enter: (fragment) => void path.push(`...${fragment.name.value}`),
      leave: () => void path.pop(),
    },
    [Kind.FIELD]: {
      enter: (field: FieldNode) => {
        path.push((field.alias ?? field.name).value);
        for (const { name, value } of field.arguments ?? [])
          if (name.value === 'first') sizes.push({ path: path.join('.'), value });
      },
      leave: () => void path.pop(),
    },
  });
  found.set(document, sizes);
  return sizes;
}

/** Variables left out or of a wrong type are another rule's business. */
function isPageSize(value: ValueNode, { variables, operation }: Asked): boolean {
  if (value.kind === Kind.INT) return isWithin(Number(value.value));
  if (value.kind !== Kind.VARIABLE) return true;
  const given = variables[value.name.value];
  if (typeof given === 'number') return isWithin(given);
  const definition = operation.variableDefinitions?.find(({ variable }) => variable.name.value === value.name.value);
  return (
    given !== undefined ||
    definition?.defaultValue?.kind !== Kind.INT ||
    isWithin(Number(definition.defaultValue.value))
  );
}

function isWithin(size: number): boolean {
  return size >= 1 && size <= LARGEST_PAGE;
}
