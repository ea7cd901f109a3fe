const name = '__Host-tiep_dan';
/** Of a browser that has taken the first step of signing in, and not the second. It opens nothing. */
const halfName = '__Host-tiep_dan_nua';

/** `__Host-` binds the cookie to this host over TLS; browsers take localhost for safe. Scripts and other sites never get it. */
const attributes = 'Path=/; Secure; HttpOnly; SameSite=Strict';

/** The `Set-Cookie` value that keeps somebody signed in until the browser closes. */
export function cookieFor(token: string): string {
  return `${name}=${token}; ${attributes}`;
}

/** The `Set-Cookie` value that makes the browser forget. */
export const clearedCookie = `${name}=; ${attributes}; Max-Age=0`;

/** The `Set-Cookie` value that lets a browser go on to the second step, until it closes. */
export function halfCookieFor(token: string): string {
  return `${halfName}=${token}; ${attributes}`;
}

/** The `Set-Cookie` value that makes the browser forget the first step. */
export const clearedHalfCookie = `${halfName}=; ${attributes}; Max-Age=0`;

/** The token in a `Cookie` header, or null when there is none that could be ours. */
export function tokenIn(cookieHeader: string | undefined): string | null {
  return cookieIn(name, cookieHeader);
}

/** The token of a first step in a `Cookie` header. */
export function halfTokenIn(cookieHeader: string | undefined): string | undefined {
  return cookieIn(halfName, cookieHeader) ?? undefined;
}

function cookieIn(cookie: string, header: string | undefined): string | null {
  for (const part of (header ?? '').split(';')) {
    const [key, value] = part.trim().split('=');
    if (key === cookie && value !== undefined && /^[\w-]{43}$/.test(value)) return value;
  }
  return null;
}
