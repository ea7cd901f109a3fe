import { graphql, type ResultOf } from '../graph.js';

export const agreementsQuery = graphql(`
  query DeskAgreements($agencyId: ID!) {
    coordinationAgreements(agencyId: $agencyId) {
      id version title number signedDay toDay endedDay endedReason mayKeep mayTell
      agency { id shortName }
      parties { name signatory agencyId }
      corrections { version field before after reason correctedAt }
      items {
        id version text leadName dueDay status isLate
        progress { status day note link recordedAt }
        corrections { version field before after reason correctedAt }
      }
    }
    agency(id: $agencyId) {
      id name shortName
      parent { id name shortName children { id name shortName } }
      children { id name shortName }
    }
  }
`);

export const recordAgreementMutation = graphql(`
  mutation DeskRecordAgreement($input: RecordAgreementInput!) {
    recordAgreement(input: $input) {
      __typename ... on AgreementSaved { agreement { id } } ... on FieldsInvalid { problems { field message } } ... on Refusal { message }
    }
  }
`);

export const editAgreementMutation = graphql(`
  mutation DeskEditAgreement($input: EditAgreementInput!) {
    editAgreement(input: $input) {
      __typename ... on AgreementSaved { agreement { id } } ... on FieldsInvalid { problems { field message } } ... on Refusal { message }
    }
  }
`);

export const endAgreementMutation = graphql(`
  mutation DeskEndAgreement($input: EndAgreementInput!) {
    endAgreement(input: $input) {
      __typename ... on AgreementSaved { agreement { id } } ... on FieldsInvalid { problems { field message } } ... on Refusal { message }
    }
  }
`);

export const resumeAgreementMutation = graphql(`
  mutation DeskResumeAgreement($input: ResumeAgreementInput!) {
    resumeAgreement(input: $input) {
      __typename ... on AgreementSaved { agreement { id } } ... on FieldsInvalid { problems { field message } } ... on Refusal { message }
    }
  }
`);

export const removeAgreementMutation = graphql(`
  mutation DeskRemoveAgreement($input: RemoveAgreementInput!) {
    removeAgreement(input: $input) {
      __typename ... on AgreementRemoved { agreementId } ... on FieldsInvalid { problems { field message } } ... on Refusal { message }
    }
  }
`);

export const addItemMutation = graphql(`
  mutation DeskAddAgreementItem($input: AddAgreementItemInput!) {
    addAgreementItem(input: $input) {
      __typename ... on AgreementSaved { agreement { id } } ... on FieldsInvalid { problems { field message } } ... on Refusal { message }
    }
  }
`);

export const editItemMutation = graphql(`
  mutation DeskEditAgreementItem($input: EditAgreementItemInput!) {
    editAgreementItem(input: $input) {
      __typename ... on AgreementSaved { agreement { id } } ... on FieldsInvalid { problems { field message } } ... on Refusal { message }
    }
  }
`);

export const removeItemMutation = graphql(`
  mutation DeskRemoveAgreementItem($input: RemoveAgreementItemInput!) {
    removeAgreementItem(input: $input) {
      __typename ... on AgreementSaved { agreement { id } } ... on FieldsInvalid { problems { field message } } ... on Refusal { message }
    }
  }
`);

export const coordinationProgressMutation = graphql(`
  mutation DeskCoordinationProgress($input: CoordinationProgressInput!) {
    recordCoordinationProgress(input: $input) {
      __typename ... on AgreementSaved { agreement { id } } ... on FieldsInvalid { problems { field message } } ... on Refusal { message }
    }
  }
`);

type Answer = ResultOf<typeof agreementsQuery>;
export type DeskAgreement = NonNullable<Answer['coordinationAgreements']>[number];
export type DeskItem = DeskAgreement['items'][number];
export type House = Answer['agency'];
