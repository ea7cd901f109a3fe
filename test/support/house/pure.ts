/** Pure without being called rules: a calculation that several rules need. */
const calculations = new Set(['server/local-day', 'server/staff/shape']);

/** Whether the file decides, permits or derives, and so must be able to do nothing else. */
export function isPure(path: string): boolean {
  const file = path.replace(/\.ts$/, '');
  if (calculations.has(file)) return true;
  // The limits of the transports are GraphQL's kind of rules; reading rules from the database is no rule.
  if (!/^server\/(?!limits\/)/.test(file)) return false;
  return /\/(rules|access|(?!read-)[a-z-]+-(rules|state))$/.test(file);
}
