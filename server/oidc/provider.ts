import * as openid from 'openid-client';
import type { ProvenSubject } from '../../db/staff-identities.js';
import type { Config } from '../config.js';

/** What a browser must bring back from the provider, kept with it meanwhile. */
export interface Journey {
  state: string;
  nonce: string;
  verifier: string;
}

/** Whom the provider says it is. */
export interface Proven extends ProvenSubject {
  /** The provider itself asked for more than a password. */
  isStrong: boolean;
}

/** The authority's identity provider. It is looked up when first needed, so that it may come up after us. */
export interface Provider {
  issuer: string;
  label: string;
  /** Where the browser goes, and what it takes along. */
  depart(redirectUri: string): Promise<{ address: URL; journey: Journey }>;
  /** Whom the provider vouches for, once the browser is back; throws when anything does not fit. */
  arrive(backAt: URL, journey: Journey): Promise<Proven>;
}

type Settings = Pick<Config, 'OIDC_ISSUER' | 'OIDC_CLIENT_ID' | 'OIDC_CLIENT_SECRET' | 'OIDC_LABEL'>;

/** Ways of proving who one is that are more than a password (RFC 8176). */
const strongMethods = new Set(['mfa', 'otp', 'hwk', 'swk', 'sc', 'fpt', 'face', 'iris', 'pop']);

const TIMEOUT_SECONDS = 10;

/**
 * The provider that the settings name; null where none is named.
 *
 * Authorisation code flow with PKCE, state and nonce, checked by a certified library.
 */
export function createProvider(settings: Settings): Provider | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: secret, OIDC_LABEL: label } = settings;
  if (issuer === undefined || clientId === undefined) return null;
  const find = remembered(() => discover(new URL(issuer), clientId, secret));
  return {
    issuer,
    label,
    async depart(redirectUri) {
      const [state, nonce, verifier] = [openid.randomState(), openid.randomNonce(), openid.randomPKCECodeVerifier()];
      const challenge = await openid.calculatePKCECodeChallenge(verifier);
      const address = openid.buildAuthorizationUrl(await find(), {
        ...{ redirect_uri: redirectUri, scope: 'openid', state, nonce },
        ...{ code_challenge: challenge, code_challenge_method: 'S256' },
      });
      return { address, journey: { state, nonce, verifier } };
    },
    async arrive(backAt, { state, nonce, verifier }) {
      const expected = {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      };
      const claims = (await openid.authorizationCodeGrant(await find(), backAt, expected)).claims();
      if (!claims) throw new Error('The provider vouched for nobody');
      const methods: unknown[] = Array.isArray(claims.amr) ? claims.amr : [];
      const isStrong = methods.some((one) => typeof one === 'string' && strongMethods.has(one));
      return { issuer, subject: claims.sub, isStrong };
    },
  };
}

// Private: only on this machine may it be asked in the clear.
function discover(issuer: URL, clientId: string, secret: string | undefined): Promise<openid.Configuration> {
  const isHere = issuer.protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(issuer.hostname);
  const execute = isHere ? [openid.allowInsecureRequests] : [];
  return openid.discovery(issuer, clientId, secret, undefined, { execute, timeout: TIMEOUT_SECONDS });
}

/** Made once; a failure is not remembered. */
function remembered<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return async () => {
    made ??= make();
    try {
      return await made;
    } catch (error) {
      made = undefined;
      throw error;
    }
  };
}
