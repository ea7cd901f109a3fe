import { graphql, type ResultOf } from '../graph.js';

const DeskAgendaItem = graphql(`
  fragment DeskAgendaItem on AgendaItem {
    id kind title minutes fixedTime startsAt endsAt idleMinutes lateMinutes fits strike
    person {
      registrationId code applicantName address representatives partySize topicName summary needsInterpreter slotStartsAt
    }
    preparing { agencyId name }
    dueDay preparation isLate note answer
    documents { title reference }
    handedIn { agency { id name } text reference handedInAt handedInBy }
    handlersNote { note version writtenAt }
  }
`);

const DeskAgendaParts = graphql(
  `
  fragment DeskAgendaParts on Agenda {
    sessionId version mayEdit sessionStartsAt sessionEndsAt endsAt overMinutes spareMinutes unplacedCount hasNews
    items { ...DeskAgendaItem }
    removedItems { ...DeskAgendaItem }
    participants { id agencyId name invitedAt answer answeredAt answeredBy }
    versions { number frozenAt frozenBy reason chainHash }
  }
`,
  [DeskAgendaItem],
);

export type DeskAgenda = ResultOf<typeof DeskAgendaParts>;
export type DeskItem = ResultOf<typeof DeskAgendaItem>;
export type DeskParticipant = DeskAgenda['participants'][number];

export const agendaQuery = graphql(
  `query DeskAgenda($sessionId: ID!) { agenda(sessionId: $sessionId) { ...DeskAgendaParts } }`,
  [DeskAgendaParts],
);

/** Agencies that could be asked to prepare something: the desk's own and those below it. */
export const agenciesBelowQuery = graphql(`
  query DeskAgenciesBelow($id: ID!) { agency(id: $id) { id name children { id name } } }
`);

const DeskSaved = graphql(`fragment DeskSaved on AgendaSaved { agenda { ...DeskAgendaParts } subjectId }`, [
  DeskAgendaParts,
]);

const DeskMeanwhile = graphql(
  `fragment DeskMeanwhile on ChangedMeanwhile { message conflicts { field by at } agenda { ...DeskAgendaParts } }`,
  [DeskAgendaParts],
);

export const proposeMutation = graphql(
  `
  mutation DeskProposeAgenda($sessionId: ID!) {
    proposeAgenda(sessionId: $sessionId) { __typename ...DeskSaved ... on Refusal { message } }
  }
`,
  [DeskSaved],
);

export const addItemMutation = graphql(
  `
  mutation DeskAddAgendaItem($input: AddAgendaItemInput!) {
    addAgendaItem(input: $input) {
      __typename ...DeskSaved ... on FieldsInvalid { problems { field message } } ... on Refusal { message }
    }
  }
`,
  [DeskSaved],
);

export const editItemMutation = graphql(
  `
  mutation DeskEditAgendaItem($input: EditAgendaItemInput!) {
    editAgendaItem(input: $input) {
      __typename ...DeskSaved ...DeskMeanwhile
      ... on FieldsInvalid { problems { field message } } ... on Refusal { message }
    }
  }
`,
  [DeskSaved, DeskMeanwhile],
);

export const moveItemMutation = graphql(
  `
  mutation DeskMoveAgendaItem($input: MoveAgendaItemInput!) {
    moveAgendaItem(input: $input) { __typename ...DeskSaved ...DeskMeanwhile ... on Refusal { message } }
  }
`,
  [DeskSaved, DeskMeanwhile],
);

export const removeItemMutation = graphql(
  `
  mutation DeskRemoveAgendaItem($input: RemoveAgendaItemInput!) {
    removeAgendaItem(input: $input) { __typename ...DeskSaved ...DeskMeanwhile ... on Refusal { message } }
  }
`,
  [DeskSaved, DeskMeanwhile],
);

export const restoreItemMutation = graphql(
  `
  mutation DeskRestoreAgendaItem($itemId: ID!) {
    restoreAgendaItem(itemId: $itemId) { __typename ...DeskSaved ... on Refusal { message } }
  }
`,
  [DeskSaved],
);

export const addParticipantMutation = graphql(
  `
  mutation DeskAddParticipant($input: AddAgendaParticipantInput!) {
    addAgendaParticipant(input: $input) {
      __typename ...DeskSaved ... on FieldsInvalid { problems { field message } } ... on Refusal { message }
    }
  }
`,
  [DeskSaved],
);

export const editParticipantMutation = graphql(
  `
  mutation DeskEditParticipant($input: EditAgendaParticipantInput!) {
    editAgendaParticipant(input: $input) {
      __typename ...DeskSaved ...DeskMeanwhile
      ... on FieldsInvalid { problems { field message } } ... on Refusal { message }
    }
  }
`,
  [DeskSaved, DeskMeanwhile],
);

export const freezeMutation = graphql(
  `
  mutation DeskFreezeAgenda($input: FreezeAgendaInput!) {
    freezeAgenda(input: $input) {
      __typename
      ... on AgendaFrozen { agenda { ...DeskAgendaParts } version { number } }
      ...DeskMeanwhile ... on Refusal { message }
    }
  }
`,
  [DeskAgendaParts, DeskMeanwhile],
);

export const writeHandlersNoteMutation = graphql(`
  mutation DeskWriteHandlersNote($input: WriteHandlersNoteInput!) {
    writeHandlersNote(input: $input) {
      __typename
      ... on HandlersNoteSaved { item { id handlersNote { note version } } }
      ... on HandlersNoteChanged { item { id handlersNote { note version } } }
      ... on FieldsInvalid { problems { field message } }
      ... on Refusal { message }
    }
  }
`);

export const handToHandlersMutation = graphql(
  `
  mutation DeskHandToHandlers($itemId: ID!) {
    handToHandlers(itemId: $itemId) { __typename ...DeskSaved ... on Refusal { message } }
  }
`,
  [DeskSaved],
);

export const differenceQuery = graphql(`
  query DeskAgendaDifference($sessionId: ID!, $from: Int!, $to: Int) {
    agendaDifference(sessionId: $sessionId, from: $from, to: $to) {
      hoursChanged
      items {
        itemId kind fields
        before { ...DeskItemState }
        after { ...DeskItemState }
      }
      participants { participantId kind fields before { name answer } after { name answer } }
    }
  }
  fragment DeskItemState on AgendaItemState {
    title minutes fixedTime startsAt endsAt strike dueDay preparation note answer
    person { code applicantName }
    preparing { name }
    documents { title }
  }
`);

export type DeskDifference = NonNullable<ResultOf<typeof differenceQuery>['agendaDifference']>;

export const briefQuery = graphql(`
  query DeskAgendaBrief($sessionId: ID!) {
    agendaBrief(sessionId: $sessionId) {
      title agency heading subject marks
      facts { label text }
      timetable { caption columns rows { cells isStruck } total }
      matters { caption items { heading time isStruck lines { label text } } }
      participants { caption columns rows }
      foot
    }
  }
`);

export type DeskBrief = NonNullable<ResultOf<typeof briefQuery>['agendaBrief']>;
