/** Where a session is shown, as it is or as it stood at an earlier instant; without the language's prefix. */
export function sessionPath(slug: string, at?: string | null): string {
  return at ? `/buoi/${slug}?luc=${encodeURIComponent(at)}` : `/buoi/${slug}`;
}
