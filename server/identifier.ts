import { Fault } from './faults.js';

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text can be an id of ours at all; what cannot be one is not there, and the database is not asked. */
export function isIdentifier(text: string): boolean {
  return uuidPattern.test(text);
}

/** Refuses a question for one thing that names none: neither its id nor its slug. */
export function requireIdOrSlug(
  field: string,
  by: { id?: string | null | undefined; slug?: string | null | undefined },
  locale: 'vi' | 'en',
): void {
  if (by.id || by.slug) return;
  const sentence = {
    vi: `\`${field}\` cần một trong hai tham số: \`id\` hoặc \`slug\`.`,
    en: `\`${field}\` needs one of two arguments: \`id\` or \`slug\`.`,
  };
  throw new Fault('BAD_USER_INPUT', locale, { detail: sentence[locale], where: { field, arguments: ['id', 'slug'] } });
}

/** Refuses, by the name of the argument, an id that cannot be one of ours. */
export function requireIdentifier(argument: string, id: string, locale: 'vi' | 'en'): void {
  if (isIdentifier(id)) return;
  const sentence = {
    vi: `\`${argument}\` không phải là một mã (UUID) của hệ thống này.`,
    en: `\`${argument}\` is not an id (UUID) of this service.`,
  };
  throw new Fault('BAD_USER_INPUT', locale, { detail: sentence[locale], where: { argument } });
}
