import { templateKeepers } from '../people.js';
import type { Rows } from '../rows.js';

/** How letters to citizens are worded. */
export const staffTemplateRows: Rows = {
  'Query.letterTemplates(agencyId)': templateKeepers,
  'Query.letterTemplateVersions(letter)': templateKeepers,
  'Query.letterPreview(input)': templateKeepers,
  'Mutation.saveLetterTemplate(input)': templateKeepers,
  'Mutation.restoreLetterTemplate(letter)': templateKeepers,
  'Mutation.tryLetter(input)': templateKeepers,
  'LetterNameInput { agencyId kind locale way }': templateKeepers,
  'LetterNotSent { code message }': templateKeepers,
  'LetterPreview { signs subject text }': templateKeepers,
  'LetterTemplate { agency agencyId allowed isOwn isStandard kind locale required }': templateKeepers,
  'LetterTemplate { savedAt savedByName subject title version way words }': templateKeepers,
  'LetterTemplateSaved { template }': templateKeepers,
  'LetterTemplateVersion { createdAt endedAt id subject version words }': templateKeepers,
  'LetterTried { address }': templateKeepers,
  'LetterUnfinished { message missing signs unknown }': templateKeepers,
  'LetterWordsInput { agencyId kind locale subject way words }': templateKeepers,
  'SaveLetterTemplateInput { agencyId basedOn kind locale subject way words }': templateKeepers,
  'TryLetterInput { address agencyId kind locale subject way words }': templateKeepers,
};
