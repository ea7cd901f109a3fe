/**
 * Says which rule of the database refused a statement: a constraint’s name, or `not-null:<column>`; null for other failures.
 *
 * Drizzle wraps the driver’s error, so causes are looked through.
 */
export function brokenConstraint(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const [code, constraint, column] = ['code', 'constraint_name', 'column_name'].map((name): unknown =>
    Reflect.get(error, name),
  );
  if (code === '23502' && typeof column === 'string') return `not-null:${column}`;
  if (typeof code === 'string' && code.startsWith('23') && typeof constraint === 'string') return constraint;
  return brokenConstraint(error.cause);
}

/** Whether the database refused because the same person is active in the session already. */
export function isSamePerson(constraint: string | null): boolean {
  return constraint === 'registration_person_once' || constraint === 'registration_identity_once';
}
