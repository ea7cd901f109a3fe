import { type LetterLinks, type LetterMatter, mailWords, smsWords, wordsIn } from '../messages/words.js';
import { fillMail, fillShort, type Template } from './letter-words.js';

/** A letter by mail in the agency's own words, where it has some, else in the standard ones. */
export function wordedMail(matter: LetterMatter, links: LetterLinks, template: Template | null | undefined) {
  return template ? fillMail(template, matter, { words: wordsIn(matter.locale), links }) : mailWords(matter, links);
}

/** A short message in the agency's own words, where it has some, else in the standard ones. */
export function wordedShort(matter: LetterMatter, template: Template | null | undefined): string {
  return template ? fillShort(template, matter, wordsIn(matter.locale)) : smsWords(matter);
}
