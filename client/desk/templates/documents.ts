import { graphql, type ResultOf } from '../graph.js';

export const templatesQuery = graphql(`
  query DeskLetterTemplates($agencyId: ID!) {
    letterTemplates(agencyId: $agencyId) {
      kind way locale title subject words isStandard isOwn version required allowed savedAt savedByName
      agency { id name }
    }
  }
`);

export type TemplateLine = NonNullable<ResultOf<typeof templatesQuery>['letterTemplates']>[number];

export const templateVersionsQuery = graphql(`
  query DeskLetterVersions($letter: LetterNameInput!) {
    letterTemplateVersions(letter: $letter) { id version subject words createdAt endedAt }
  }
`);

export const letterPreviewQuery = graphql(`
  query DeskLetterPreview($input: LetterWordsInput!) {
    letterPreview(input: $input) {
      __typename
      ... on LetterPreview { subject text signs }
      ... on Refusal { message }
    }
  }
`);

export const saveTemplateMutation = graphql(`
  mutation DeskSaveLetterTemplate($input: SaveLetterTemplateInput!) {
    saveLetterTemplate(input: $input) {
      __typename
      ... on LetterTemplateSaved { template { version } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export const restoreTemplateMutation = graphql(`
  mutation DeskRestoreLetterTemplate($letter: LetterNameInput!) {
    restoreLetterTemplate(letter: $letter) {
      __typename
      ... on LetterTemplateSaved { template { version } }
      ... on Refusal { message }
    }
  }
`);

export const tryLetterMutation = graphql(`
  mutation DeskTryLetter($input: TryLetterInput!) {
    tryLetter(input: $input) {
      __typename
      ... on LetterTried { address }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);
