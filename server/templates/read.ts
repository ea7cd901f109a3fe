import { type LetterTemplateRow, listTemplatesInUse, listTemplateVersions } from '../../db/letter-templates.js';
import { findScope } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { type LetterChannel, type LetterKind, letterKinds } from '../messages/letter.js';
import { localTimeAt } from '../messages/local-time.js';
import { wordsIn } from '../messages/words.js';
import { notFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { mayWordLetters } from './access.js';
import { findFaults } from './faults.js';
import { type LetterAsked, openLetter } from './letter-name.js';
import { namedInShort, placeholders, requiredIn, standardTemplate, type Template } from './letter-words.js';
import { sampleFacts, sampleOwnWords } from './sample.js';
import { wordedMail, wordedShort } from './worded.js';

const ways: readonly LetterChannel[] = ['MAIL', 'SMS'];
const locales = ['vi', 'en'] as const;

/** Links shown in a letter nobody gets. */
export const sampleLinks = { publicUrl: 'https://…', manage: 'https://…/quan-ly' };

/** Every letter an agency sends, by kind, way and language, in the words in use; null for an agency that is not the asker's. */
export async function readTemplates(ctx: RequestContext, agencyId: string) {
  requireStaff(ctx);
  if (!isIdentifier(agencyId) || !mayWordLetters(ctx.actor, await findScope(ctx.db, agencyId))) return null;
  const rows = await listTemplatesInUse(ctx.db, agencyId);
  return letterKinds.flatMap((kind) =>
    ways.flatMap((way) =>
      locales.map((locale) => {
        const row = rows.find((one) => one.kind === kind && one.channel === way && one.locale === locale);
        return presentTemplate({ kind, way, locale }, row ?? null, ctx.locale);
      }),
    ),
  );
}

export type TemplateFacts = ReturnType<typeof presentTemplate>;

/** What a letter says in an agency's words, or in the standard ones where it has none. */
export function presentTemplate(
  { kind, way, locale }: { kind: LetterKind; way: LetterChannel; locale: 'vi' | 'en' },
  row: (LetterTemplateRow & { depth: number }) | null,
  reader: 'vi' | 'en',
) {
  const nobody = { name: '', phone: null };
  const standard = standardTemplate({ kind, channel: way }, wordsIn(locale), sampleFacts(kind, nobody, locale));
  const { subject, words }: Template = row ?? standard;
  return {
    ...{ kind, way, locale: locale === 'en' ? 'EN' : 'VI', title: titleOf(kind, reader), subject, words },
    isStandard: row === null,
    isOwn: row?.depth === 0,
    version: row?.depth === 0 ? row.version : 0,
    agencyId: row?.agencyId ?? null,
    savedBy: row?.createdBy ?? null,
    savedAt: row?.createdAt ?? null,
    required: requiredIn(kind, way),
    allowed: [...(way === 'SMS' ? namedInShort : placeholders)],
  };
}

/** Every version an agency itself has worded of a letter, the latest first; null where it is not the asker's to word. */
export async function readTemplateVersions(ctx: RequestContext, asked: LetterAsked) {
  requireStaff(ctx);
  const open = await openLetter(ctx, asked);
  return open && listTemplateVersions(ctx.db, open.name);
}

/** A letter with facts of nobody in words not saved yet, or what stands against these words. */
export async function readLetterPreview(ctx: RequestContext, asked: LetterAsked & Template) {
  requireStaff(ctx);
  const open = await openLetter(ctx, asked);
  if (!open) return notFoundHere;
  const template = templateOf(asked);
  const faults = findFaults(open.name, template, open);
  if (faults) return faults;
  return { kind: 'LetterPreview' as const, ...filledSample(open, template) };
}

/** A letter with facts of nobody. */
export function filledSample(open: NonNullable<Awaited<ReturnType<typeof openLetter>>>, template: Template) {
  const { kind, channel, locale } = open.name;
  const matter = { kind, facts: open.sample, locale, own: sampleOwnWords(kind, locale) };
  const filled =
    channel === 'SMS'
      ? { subject: null, text: wordedShort(matter, template) }
      : wordedMail(matter, sampleLinks, template);
  return { ...filled, signs: filled.text.length };
}

/** What was typed, with a subject only where there is one. */
export function templateOf({ way, subject, words }: { way: LetterChannel } & Template): Template {
  return { subject: way === 'MAIL' ? (subject ?? '').trim() : null, words: words.trim() };
}

function titleOf(kind: LetterKind, locale: 'vi' | 'en'): string {
  return wordsIn(locale)
    .subject(kind, localTimeAt('2026-01-31T01:00:00.000Z'))
    .replace(/: [^:]*$/, '');
}
