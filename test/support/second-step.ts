import { Secret, TOTP } from 'otpauth';
import type { StaffRole } from '../../server/actor.js';
import { makeStaff, password } from './desk.js';
import type { Answer, TestServer } from './server.js';

/** What a phone with this secret shows at an instant. */
export function codeAt(secret: string, at: string): string {
  const totp = new TOTP({ secret: Secret.fromBase32(secret.replaceAll(' ', '')) });
  return totp.generate({ timestamp: Date.parse(at) });
}

/** A code that the phone does not show now, nor a little earlier or later. */
export function wrongCodeAt(secret: string, at: string): string {
  const near = [-30, 0, 30].map((seconds) => codeAt(secret, new Date(Date.parse(at) + seconds * 1000).toISOString()));
  return ['000000', '111111', '222222', '333333'].find((code) => !near.includes(code)) ?? '';
}

/** Keeps the cookies it is given and sends them along, as a browser does. */
export function browserOf(server: TestServer, headers: Record<string, string> = {}) {
  const cookies = new Map<string, string>();
  const keep = (given: Headers) => {
    for (const line of given.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (line.includes('Max-Age=0')) cookies.delete(name);
      else cookies.set(name, value);
    }
  };
  const cookie = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const answer = async <Data>(query: string, variables?: object): Promise<Answer<Data>> => {
    const answered = await server.staffGql<Data>(query, variables, { ...headers, cookie: cookie() });
    keep(answered.headers);
    return answered;
  };
  /** Asks one mutation, and gives its outcome; a fault gives its code. */
  const act = async (mutation: string, variables: object): Promise<Outcome> => {
    const { data, errors } = await answer<Record<string, Outcome>>(mutation, variables);
    const [outcome] = Object.values(data ?? {});
    return outcome ?? { __typename: String(errors?.[0]?.extensions.code) };
  };
  return {
    ...{ cookies, cookie, keep, answer },
    isIn: async () => (await answer<{ me: object | null }>('{ me { username } }')).data?.me != null,
    signIn: (username: string, typed = password) => act(mutations.signIn, { input: { username, password: typed } }),
    confirmSignIn: (code: string) => act(mutations.confirmSignIn, { input: { code } }),
    begin: (typed = password) => act(mutations.begin, { password: typed }),
    confirm: (code: string) => act(mutations.confirm, { code }),
    renew: (typed = password) => act(mutations.renew, { password: typed }),
    remove: (code: string, typed = password) => act(mutations.remove, { input: { code, password: typed } }),
    prove: (proof: { code?: string; password?: string }) => act(mutations.prove, { input: proof }),
    reset: (accountId: string, reason: string) => act(mutations.reset, { input: { accountId, reason } }),
    state: async () =>
      (
        await answer<{ me: { secondStep: object; roles: object[] } | null }>(
          '{ me { roles { role } secondStep { isSetUp isNeeded since recoveryCodesLeft } } }',
        )
      ).data?.me ?? null,
  };
}

export type Browser = ReturnType<typeof browserOf>;

interface Outcome {
  __typename: string;
  message?: string;
  codes?: string[];
  secret?: string;
  qr?: string;
  address?: string;
  until?: string;
  isNeeded?: boolean;
}

/** Somebody with a phone, who is signed in on the browser that comes along. */
export async function makeWithPhone(server: TestServer, roles: readonly StaffRole[]) {
  const { id, username } = await makeStaff(server.db, roles);
  const browser = browserOf(server);
  await browser.signIn(username);
  const { secret = '' } = await browser.begin();
  const { codes = [] } = await browser.confirm(codeAt(secret, server.clock.now()));
  if (codes.length === 0) throw new Error(`${username} could not set up a phone`);
  return { id, username, secret, codes, browser };
}

const mutations = {
  signIn: `mutation ($input: SignInInput!) { signIn(input: $input) {
    __typename ... on SecondStepNeeded { until } ... on Refusal { message } } }`,
  confirmSignIn: `mutation ($input: ConfirmSignInInput!) { confirmSignIn(input: $input) {
    __typename ... on Refusal { message } } }`,
  begin: `mutation ($password: String!) { beginSecondStep(password: $password) {
    __typename ... on SecondStepBegun { secret qr address } ... on Refusal { message } } }`,
  confirm: `mutation ($code: String!) { confirmSecondStep(code: $code) {
    __typename ... on RecoveryCodes { codes } ... on Refusal { message } } }`,
  renew: `mutation ($password: String!) { renewRecoveryCodes(password: $password) {
    __typename ... on RecoveryCodes { codes } ... on Refusal { message } } }`,
  remove: `mutation ($input: RemoveSecondStepInput!) { removeSecondStep(input: $input) {
    __typename ... on SecondStepRemoved { isNeeded } ... on Refusal { message } } }`,
  prove: `mutation ($input: ConfirmIdentityInput!) { confirmIdentity(input: $input) {
    __typename ... on IdentityConfirmed { until } ... on Refusal { message } } }`,
  reset: `mutation ($input: ResetSecondStepInput!) { resetSecondStep(input: $input) {
    __typename ... on Refusal { message } } }`,
};
