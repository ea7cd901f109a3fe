const name = '__Host-tiep_dan';

/** `__Host-` binds the cookie to this host over TLS; browsers take localhost for safe. Scripts and other sites never get it. */
const attributes = 'Path=/; Secure; HttpOnly; SameSite=Strict';

/** The `Set-Cookie` value that keeps somebody signed in until the browser closes. */
export function cookieFor(token: string): string {
  return `${name}=${token}; ${attributes}`;
}

/** The `Set-Cookie` value that makes the browser forget. */
export const clearedCookie = `${name}=; ${attributes}; Max-Age=0`;

/** The token in a `Cookie` header, or null when there is none that could be ours. */
export function tokenIn(cookieHeader: string | undefined): string | null {
  for (const part of (cookieHeader ?? '').split(';')) {
    const [key, value] = part.trim().split('=');
    if (key === name && value !== undefined && /^[\w-]{43}$/.test(value)) return value;
  }
  return null;
}
