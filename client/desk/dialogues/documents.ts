import { graphql, type ResultOf } from '../graph.js';

export const dialoguesQuery = graphql(`
  query DeskDialogues($agencyId: ID!, $year: Int!) {
    deskDialogues(agencyId: $agencyId, year: $year) {
      id slug kind title state day noticeDueDay announcedDay isNoticeLate resultDueDay resultDay isResultLate waitingCount
      agency { id name shortName }
    }
    dialoguePlans(agencyId: $agencyId, year: $year) {
      id version year kind title parentPaper documentNumber documentDay
      parent { id title documentNumber }
      counts { kind count }
      items { id kind text audience area quarter leadName }
    }
    dialoguePlansAbove(agencyId: $agencyId, year: $year) { id title documentNumber }
    dialogueRequests(agencyId: $agencyId) {
      id receivedDay content signerCount voterCount thresholdPercent source opensDuty dialogueId
    }
  }
`);

export const dialogueQuery = graphql(`
  query DeskDialogue($id: ID!) {
    deskDialogue(id: $id) {
      id slug version kind occasion year title audience area setting day sessionId state nextStates stateReason
      topicsUntil questionsUntil noticeDueDay announcedDay isNoticeLate heldDay attendance resultDueDay resultSource
      channelsMissing resultDay isResultLate waitingCount isYours
      agency { id name shortName }
      conclusion { number day text }
      topics { id text title channel sourceNote state reason mergedIntoId supporterCount similarIds }
      questions {
        id version status channel text publicText topicId reason dueDay preparedAnswer answeredHow answer forwardedTo isCurrent
        asker { name phone }
        answeringAgency { id shortName name }
        promise { dueDay doneDay owner { shortName name } }
      }
      publications { what channel day detail }
      steps { state reason at }
    }
  }
`);

export const bodiesQuery = graphql(`
  query DialogueBodies($agencyId: ID!, $from: Date!) {
    agency(id: $agencyId) {
      id
      name
      children { id name }
      ancestors { id name children { id name } }
    }
    staffSessions(agencyId: $agencyId, includeSubordinate: false, fromDay: $from, first: 100) {
      nodes { id kind startsAt endsAt state }
    }
  }
`);

export const toAnswerQuery = graphql(`
  query DialogueQuestionsToAnswer($agencyId: ID!) {
    dialogueQuestionsToAnswer(agencyId: $agencyId) {
      id version dialogueTitle text dueDay preparedAnswer preparedAt
    }
  }
`);

export const savePlanMutation = graphql(`
  mutation DeskSaveDialoguePlan($input: SaveDialoguePlanInput!) {
    saveDialoguePlan(input: $input) {
      __typename
      ... on DialoguePlanSaved { plan { id } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export const issuePlanMutation = graphql(`
  mutation DeskIssueDialoguePlan($id: ID!, $documentNumber: String!, $documentDay: Date!) {
    issueDialoguePlan(id: $id, documentNumber: $documentNumber, documentDay: $documentDay) {
      __typename
      ... on DialoguePlanSaved { plan { id } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export const recordRequestMutation = graphql(`
  mutation DeskRecordDialogueRequest($input: RecordDialogueRequestInput!) {
    recordDialogueRequest(input: $input) {
      __typename
      ... on DialogueRequestSaved { requestId opensDuty }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export const createMutation = graphql(`
  mutation DeskCreateDialogue($input: CreateDialogueInput!) {
    createDialogue(input: $input) {
      __typename
      ... on DialogueSaved { dialogue { id } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export const editMutation = graphql(`
  mutation DeskEditDialogue($input: EditDialogueInput!) {
    editDialogue(input: $input) {
      __typename
      ... on DialogueSaved { dialogue { id } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export const stepMutation = graphql(`
  mutation DeskStepDialogue($input: StepDialogueInput!) {
    stepDialogue(input: $input) {
      __typename
      ... on DialogueSaved { dialogue { id } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export const concludeMutation = graphql(`
  mutation DeskConcludeDialogue($input: ConcludeDialogueInput!) {
    concludeDialogue(input: $input) {
      __typename
      ... on DialogueSaved { dialogue { id } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export const publicationMutation = graphql(`
  mutation DeskRecordDialoguePublication($input: RecordDialoguePublicationInput!) {
    recordDialoguePublication(input: $input) {
      __typename
      ... on DialogueSaved { dialogue { id } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export const topicMutation = graphql(`
  mutation DeskDecideDialogueTopic($input: DecideDialogueTopicInput!) {
    decideDialogueTopic(input: $input) {
      __typename
      ... on DialogueSaved { dialogue { id } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export const questionMutation = graphql(`
  mutation DeskDecideDialogueQuestion($input: DecideDialogueQuestionInput!) {
    decideDialogueQuestion(input: $input) {
      __typename
      ... on DialogueSaved { dialogue { id } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export const addQuestionMutation = graphql(`
  mutation DeskAddDialogueQuestion($input: AddDialogueQuestionInput!) {
    addDialogueQuestion(input: $input) {
      __typename
      ... on DialogueSaved { dialogue { id } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export const addTopicMutation = graphql(`
  mutation DeskAddDialogueTopic($input: AddDialogueTopicInput!) {
    addDialogueTopic(input: $input) {
      __typename
      ... on DialogueTopicAdded { isKnown topicId }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export const assignMutation = graphql(`
  mutation DeskAssignDialogueQuestion($input: AssignDialogueQuestionInput!) {
    assignDialogueQuestion(input: $input) {
      __typename
      ... on DialogueSaved { dialogue { id } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export const callMutation = graphql(`
  mutation DeskCallDialogueQuestion($id: ID!) {
    callDialogueQuestion(id: $id) {
      __typename
      ... on DialogueSaved { dialogue { id } }
      ... on Refusal { message }
    }
  }
`);

export const settleMutation = graphql(`
  mutation DeskSettleDialogueQuestion($input: SettleDialogueQuestionInput!) {
    settleDialogueQuestion(input: $input) {
      __typename
      ... on DialogueSaved { dialogue { id } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export const prepareMutation = graphql(`
  mutation DeskPrepareDialogueAnswer($input: PrepareDialogueAnswerInput!) {
    prepareDialogueAnswer(input: $input) {
      __typename
      ... on DialogueAnswerPrepared { question { id } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

type Year = ResultOf<typeof dialoguesQuery>;
export type DialogueLine = NonNullable<Year['deskDialogues']>[number];
export type PlanShown = NonNullable<Year['dialoguePlans']>[number];
export type PlanAbove = NonNullable<Year['dialoguePlansAbove']>[number];
export type RequestShown = NonNullable<Year['dialogueRequests']>[number];
export type DialogueShown = NonNullable<ResultOf<typeof dialogueQuery>['deskDialogue']>;
export type TopicShown = DialogueShown['topics'][number];
export type QuestionShown = DialogueShown['questions'][number];
export type BodiesShown = ResultOf<typeof bodiesQuery>;
export type QuestionToAnswer = NonNullable<ResultOf<typeof toAnswerQuery>['dialogueQuestionsToAnswer']>[number];
