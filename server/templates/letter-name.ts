import { findAgencies } from '../../db/agencies.js';
import { findScope } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { type LetterChannel, type LetterFacts, type LetterKind, letterKinds } from '../messages/letter.js';
import { wordsIn } from '../messages/words.js';
import { mayWordLetters } from './access.js';
import { sampleFacts } from './sample.js';

/** Which letter the desk means. */
export interface LetterAsked {
  agencyId: string;
  kind: string;
  way: LetterChannel;
  locale: string;
}

/** A letter the asker may word, with facts of nobody to look at it with. */
export interface OpenLetter {
  name: { agencyId: string; kind: LetterKind; channel: LetterChannel; locale: 'vi' | 'en' };
  sample: LetterFacts;
  words: ReturnType<typeof wordsIn>;
}

/** The letter asked for, when it is the asker's to word; null for any other, and for a kind nobody sends. */
export async function openLetter(ctx: RequestContext, asked: LetterAsked): Promise<OpenLetter | null> {
  const kind = letterKinds.find((one) => one === asked.kind);
  const { agencyId, way: channel } = asked;
  if (!kind || !isIdentifier(agencyId) || !mayWordLetters(ctx.actor, await findScope(ctx.db, agencyId))) return null;
  const locale = asked.locale.toLowerCase() === 'en' ? 'en' : 'vi';
  const [agency] = await findAgencies(ctx.db, [agencyId]);
  const named = { name: (locale === 'en' ? agency?.nameEn : null) ?? agency?.name ?? '', phone: agency?.phone ?? null };
  return {
    name: { agencyId, kind, channel, locale },
    sample: sampleFacts(kind, named, locale),
    words: wordsIn(locale),
  };
}
