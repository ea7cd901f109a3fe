import { graphql, type ResultOf, type VariablesOf } from '../graph.js';

export const settingsQuery = graphql(`
  query DeskSettings($agencyId: ID!) {
    settings(agencyId: $agencyId) {
      key group title lead form least most unit hasOwn
      choices { value text }
      figures { name text least most }
      current {
        id isOwn says effectiveFrom effectiveTo source setByName agency { id name }
        value { choice figure unit roles lines { fromPeople mostRepresentatives } figures { name count } grounds { code source } channels topics { code vi en } }
      }
      coming { from term { id isOwn says source agency { id name } } }
    }
  }
`);

export type SettingLine = NonNullable<ResultOf<typeof settingsQuery>['settings']>[number];

export const settingHistoryQuery = graphql(`
  query DeskSettingHistory($agencyId: ID!, $key: String!) {
    settingHistory(agencyId: $agencyId, key: $key) {
      id isOwn says effectiveFrom effectiveTo source setByName setAt isWithdrawn agency { id name }
    }
  }
`);

export const settingPreviewQuery = graphql(`
  query DeskSettingPreview($input: SetSettingInput!) {
    settingPreview(input: $input) {
      __typename
      ... on SettingPreview {
        says changesNothing agencies apart apartNames sessions registrations until
        before { says source } followedBy { says effectiveFrom }
      }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export type SettingInput = VariablesOf<typeof setSettingMutation>['input'];

export const setSettingMutation = graphql(`
  mutation DeskSetSetting($input: SetSettingInput!) {
    setSetting(input: $input) {
      __typename
      ... on SettingSaved { setting { key } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export const endSettingMutation = graphql(`
  mutation DeskEndSetting($input: EndSettingInput!) {
    endSetting(input: $input) {
      __typename
      ... on SettingSaved { setting { key } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export const withdrawSettingMutation = graphql(`
  mutation DeskWithdrawSetting($id: ID!) {
    withdrawSetting(id: $id) { __typename ... on SettingSaved { setting { key } } ... on Refusal { message } }
  }
`);
