/** Says which constraint the database refused a statement by; null for any other failure. Drizzle wraps the driver’s error. */
export function brokenConstraint(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  const code = 'code' in error ? error.code : undefined
  const constraint = 'constraint_name' in error ? error.constraint_name : undefined
  if (typeof code === 'string' && code.startsWith('23') && typeof constraint === 'string') return constraint
  return brokenConstraint(error.cause)
}
