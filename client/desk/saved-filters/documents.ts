import { graphql } from '../graph.js';

export const savedFiltersQuery = graphql(`
  query DeskSavedFilters($list: String!) { savedFilters(list: $list) { id name parts } }
`);

export const saveFilterMutation = graphql(`
  mutation DeskSaveFilter($input: SaveFilterInput!) {
    saveFilter(input: $input) {
      __typename
      ... on FilterSaved { filters { id name parts } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export const dropFilterMutation = graphql(`
  mutation DeskDropFilter($id: ID!) {
    dropFilter(id: $id) { __typename ... on FilterDropped { id } ... on Refusal { message } }
  }
`);
