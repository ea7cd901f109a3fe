import type { Options } from 'postgres';

/**
 * Reads a database address the way libpq does: the driver alone does not understand a socket directory in an address.
 *
 * `postgres:///name?host=/run/postgresql&user=me` names the socket `/run/postgresql/.s.PGSQL.5432`.
 */
export function connectionTarget(url: string): Options<Record<string, never>> {
  const address = parse(url);
  const given = Object.fromEntries(address.searchParams);
  const directory = given.host?.startsWith('/') ? given.host : undefined;
  const port = Number(address.port || given.port || 5432);
  const password = decodeURIComponent(address.password) || given.password;
  return {
    ...(directory
      ? { path: `${directory}/.s.PGSQL.${port}` }
      : { host: hostOf(address) || given.host || 'localhost', port }),
    database: decodeURIComponent(address.pathname.slice(1)) || 'postgres',
    user: decodeURIComponent(address.username) || given.user || 'postgres',
    ...(password ? { password } : {}),
    ...(given.sslmode && given.sslmode !== 'disable' ? { ssl: sslMode(given.sslmode) } : {}),
  };
}

function parse(url: string): URL {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (address?.protocol === 'postgres:' || address?.protocol === 'postgresql:') return address;
  throw new Error('DATABASE_URL is not an address like postgres://user:password@host:5432/name: correct or unset it.');
}

function sslMode(mode: string): 'allow' | 'prefer' | 'require' | 'verify-full' {
  if (mode === 'allow' || mode === 'prefer' || mode === 'verify-full') return mode;
  if (mode === 'require') return mode;
  throw new Error(`sslmode=${mode} is not known to the driver: use require or verify-full.`);
}

/** An IPv6 address is bracketed in an address and bare for the socket. */
function hostOf(address: URL): string {
  return decodeURIComponent(address.hostname).replace(/^\[(.*)\]$/, '$1');
}
