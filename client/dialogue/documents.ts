import { graphql, type ResultOf } from '../api/graphql.js';

const dialogueFragment = graphql(`
  fragment DialogueWhole on Dialogue {
    id
    slug
    kind
    occasion
    year
    title
    audience
    area
    state
    stateReason
    day
    topicsUntil
    questionsUntil
    noticeDueDay
    announcedDay
    heldDay
    attendance
    resultDueDay
    resultSource
    resultDay
    agency {
      id
      slug
      name
      nameEn
      shortName
    }
    session {
      slug
      startsAt
      endsAt
      room
      point {
        name
        address
      }
      assignedPosition {
        title
        titleEn
        leader {
          fullName
        }
      }
    }
    conclusion {
      number
      day
      text
    }
    topics {
      id
      title
      supporterCount
    }
    questions {
      id
      text
      topicId
      isCurrent
      answeredHow
      answer
      forwardedTo
      promise {
        dueDay
        doneDay
        owner {
          shortName
          name
        }
      }
    }
    publications {
      what
      channel
      day
      detail
    }
    steps {
      state
      reason
      at
    }
  }
`);

export const dialogueQuery = graphql(
  `
    query DialoguePage($slug: String!) {
      changeCursor
      dialogue(slug: $slug) {
        ...DialogueWhole
      }
    }
  `,
  [dialogueFragment],
);

export const dialogueChangedSubscription = graphql(
  `
    subscription DialogueChanged($slug: String!, $after: String) {
      dialogueChanged(slug: $slug, after: $after) {
        cursor
        dialogue {
          ...DialogueWhole
        }
      }
    }
  `,
  [dialogueFragment],
);

export const dialoguesQuery = graphql(`
  query DialoguesOfYear($year: Int!, $agencyId: ID, $after: String) {
    dialogues(year: $year, agencyId: $agencyId, first: 30, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        slug
        kind
        title
        audience
        state
        stateReason
        day
        topicsUntil
        questionsUntil
        agency {
          id
          slug
          name
          nameEn
          shortName
        }
        topics {
          id
        }
        questions {
          id
          answeredHow
        }
      }
    }
  }
`);

export const dialogueAgencyQuery = graphql(`
  query DialogueAgency($slug: String!) {
    agency(slug: $slug) {
      id
      slug
      name
      nameEn
    }
  }
`);

export const proposeTopicMutation = graphql(`
  mutation ProposeTopic($input: ProposeDialogueTopicInput!) {
    proposeDialogueTopic(input: $input) {
      __typename
      ... on DialogueTopicProposed {
        isKnown
        supporterCount
      }
      ... on Refusal {
        message
      }
    }
  }
`);

export const supportTopicMutation = graphql(`
  mutation SupportTopic($input: SupportDialogueTopicInput!) {
    supportDialogueTopic(input: $input) {
      __typename
      ... on DialogueTopicSupported {
        supporterCount
      }
      ... on Refusal {
        message
      }
    }
  }
`);

export const askQuestionMutation = graphql(`
  mutation AskQuestion($input: AskDialogueQuestionInput!) {
    askDialogueQuestion(input: $input) {
      __typename
      ... on DialogueQuestionAsked {
        code
      }
      ... on Refusal {
        message
      }
    }
  }
`);

export const ownQuestionQuery = graphql(`
  query OwnQuestion($code: String!) {
    ownDialogueQuestion(code: $code) {
      slug
      title
      status
      text
      reason
      answeredHow
      answer
      forwardedTo
    }
  }
`);

export type DialogueShown = NonNullable<ResultOf<typeof dialogueQuery>['dialogue']>;
export type DialogueLine = ResultOf<typeof dialoguesQuery>['dialogues']['nodes'][number];
export type OwnQuestion = NonNullable<ResultOf<typeof ownQuestionQuery>['ownDialogueQuestion']>;
