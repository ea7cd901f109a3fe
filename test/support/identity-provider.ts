import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

/** A real provider of OpenID Connect on this machine, at which somebody is signed in already. */
export interface IdentityProvider {
  issuer: string;
  /** Who comes next, and how they proved it to the provider. */
  isNext(subject: string, methods?: string[]): void;
  /** Has the next one turned away. */
  refuseNext(): void;
  close(): Promise<void>;
}

/** Where the desk is for everybody outside; tests ask the server behind it. */
export const publicUrl = 'https://ban-lam-viec.example';

const clientId = 'tiep-dan';
const clientSecret = 'a secret between the desk and the provider';

/** The settings of a desk that trusts a provider. */
export const settingsFor = (issuer: string, deskUrl = publicUrl) => ({
  ...{ PUBLIC_URL: deskUrl, OIDC_ISSUER: issuer, OIDC_LABEL: 'Tài khoản thành phố' },
  ...{ OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret },
});

/** Starts one, on another site than `localhost`, that sends people back to a desk and nowhere else. */
export async function startIdentityProvider(deskUrl = publicUrl): Promise<IdentityProvider> {
  let next: { subject: string; methods: string[] } | null = null;
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // What listens on a port has an address with one.
  const { port } = server.address() as AddressInfo;
  const issuer = `http://127.0.0.1:${port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        ...{ client_id: clientId, client_secret: clientSecret, redirect_uris: [`${deskUrl}/staff/oidc/callback`] },
        ...{ grant_types: ['authorization_code'], response_types: ['code'] },
      },
    ],
    claims: { openid: ['sub', 'amr'] },
    pkce: { required: () => true },
    cookies: { keys: ['keys of a provider that lives for one test'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
    findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
  });
  const decide = async (request: IncomingMessage, response: ServerResponse) => {
    if (next === null) return provider.interactionFinished(request, response, { error: 'access_denied' });
    const grant = new provider.Grant({ accountId: next.subject, clientId });
    grant.addOIDCScope('openid');
    const login = { accountId: next.subject, amr: next.methods, remember: false };
    return provider.interactionFinished(request, response, { login, consent: { grantId: await grant.save() } });
  };
  const handle = provider.callback();
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const answered = request.url?.startsWith('/interaction/') ? decide(request, response) : handle(request, response);
    answered.catch((error: Error) => response.destroy(error));
  });
  return {
    issuer,
    isNext(subject, methods = ['pwd']) {
      next = { subject, methods };
    },
    refuseNext() {
      next = null;
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
    },
  };
}
