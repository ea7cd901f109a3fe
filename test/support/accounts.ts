import type { Desk } from './desk.js';

export interface ToldPerson {
  id: string;
  username: string;
  fullName: string;
  disabledAt: string | null;
  passwordUntil: string | null;
  isYours: boolean;
  grants: { id: string; role: string; isInForce: boolean; agency: { id: string }; leader: { id: string } | null }[];
}

export interface Kept {
  __typename: string;
  message?: string;
  person: ToldPerson;
  oneTimePassword: string;
  browsers: number;
  problems: { field: string; problem: string }[];
  [field: string]: unknown;
}

const person = `person { id username fullName disabledAt passwordUntil isYours
  grants { id role isInForce agency { id } leader { id } } }`;

const acts = {
  createAccount: ['CreateAccountInput', 'AccountCreated', `${person} oneTimePassword passwordUntil`],
  editAccount: ['EditAccountInput', 'PersonSaved', person],
  grantRole: ['GrantRoleInput', 'PersonSaved', person],
  revokeRole: ['RevokeRoleInput', 'PersonSaved', person],
  disableAccount: ['DisableAccountInput', 'PersonSaved', person],
  enableAccount: [null, 'PersonSaved', person],
  setOneTimePassword: [null, 'OneTimePasswordSet', `${person} oneTimePassword passwordUntil`],
  endSignIns: [null, 'SignInsEnded', 'browsers'],
  changeOwnPassword: ['ChangeOwnPasswordInput', 'PasswordChanged', 'account { username mustChangePassword }'],
} as const;

const refusals: Readonly<Record<string, string>> = {
  createAccount: '... on FieldsInvalid { problems { field problem } } ... on UsernameTaken { username }',
  editAccount: '... on FieldsInvalid { problems { field problem } }',
  grantRole: '... on FieldsInvalid { problems { field problem } }',
  changeOwnPassword: '... on PasswordUnfit { why }',
};

/** Calls a mutation about people and accounts, with its input or just an id. */
export async function keep(by: Desk, call: keyof typeof acts, given: object): Promise<Kept> {
  const [input, done, fields] = acts[call];
  const head = input ? `($input: ${input}!) { done: ${call}(input: $input)` : `($id: ID!) { done: ${call}(id: $id)`;
  const text = `mutation ${head} { __typename ... on ${done} { ${fields} } ... on Refusal { message } ${refusals[call] ?? ''} } }`;
  return (await by.ask<{ done: Kept }>(text, input ? { input: given } : given)).done;
}

/** People an administrator is shown, by name. */
export async function peopleOf(by: Desk, agencyId: string, more = ''): Promise<ToldPerson[] | null> {
  const text = `query ($id: ID!) { staffPeople(agencyId: $id ${more}) {
    nodes { id username fullName disabledAt passwordUntil isYours
      grants(ended: true) { id role isInForce agency { id } leader { id } } } } }`;
  const { staffPeople } = await by.ask<{ staffPeople: { nodes: ToldPerson[] } | null }>(text, { id: agencyId });
  return staffPeople?.nodes ?? null;
}
