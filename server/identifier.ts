const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text can be an id of ours at all; what cannot be one is not there, and the database is not asked. */
export function isIdentifier(text: string): boolean {
  return uuidPattern.test(text);
}
