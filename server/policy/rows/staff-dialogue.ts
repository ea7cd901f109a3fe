import { roles } from '../audience.js';
import { publishers } from '../people.js';
import type { Rows } from '../rows.js';

/** Leaders see the dialogues of their agencies; who asked is for those who call them back. */
const readers = roles('SECRETARY', 'HEAD', 'LEADER');

/** Plans and dialogues at the desk. */
export const staffDialogueRows: Rows = {
  'Query.deskDialogue(id)': readers,
  'Query.deskDialogues(agencyId year)': readers,
  'Query.dialoguePlans(agencyId year)': readers,
  'Query.dialoguePlansAbove(agencyId year)': readers,
  'Query.dialogueQuestionsToAnswer(agencyId)': publishers,
  'Query.dialogueRequests(agencyId)': readers,
  'Mutation.addDialogueQuestion(input)': publishers,
  'Mutation.addDialogueTopic(input)': publishers,
  'Mutation.assignDialogueQuestion(input)': publishers,
  'Mutation.callDialogueQuestion(id)': publishers,
  'Mutation.concludeDialogue(input)': publishers,
  'Mutation.createDialogue(input)': publishers,
  'Mutation.decideDialogueQuestion(input)': publishers,
  'Mutation.decideDialogueTopic(input)': publishers,
  'Mutation.editDialogue(input)': publishers,
  'Mutation.issueDialoguePlan(documentDay documentNumber id)': publishers,
  'Mutation.prepareDialogueAnswer(input)': publishers,
  'Mutation.recordDialoguePublication(input)': publishers,
  'Mutation.recordDialogueRequest(input)': publishers,
  'Mutation.saveDialoguePlan(input)': publishers,
  'Mutation.settleDialogueQuestion(input)': publishers,
  'Mutation.stepDialogue(input)': publishers,
  'AddDialogueQuestionInput { area askerName dialogueId source text }': publishers,
  'AddDialogueTopicInput { dialogueId key people source sourceNote text }': publishers,
  'AssignDialogueQuestionInput { agencyId dueDay id }': publishers,
  'ConcludeDialogueInput { day expectedVersion id number text }': publishers,
  'CreateDialogueInput { agencyId area audience day kind occasion planItemId questionsUntil requestId setting }':
    publishers,
  'CreateDialogueInput { title topicsUntil year }': publishers,
  'DecideDialogueQuestionInput { accept id publicText reason topicId }': publishers,
  'DecideDialogueTopicInput { decision id intoId reason title }': publishers,
  'DialogueAnswerPrepared { question }': publishers,
  'DialogueAsker { name phone }': publishers,
  'DialogueNotReady { lacks message state }': publishers,
  'DialoguePlan { counts documentDay documentNumber id items kind parent parentPaper title version year }': readers,
  'DialoguePlanAbove { documentNumber id title }': readers,
  'DialoguePlanCount { count kind }': readers,
  'DialoguePlanItem { area audience id kind leadName quarter text }': readers,
  'DialoguePlanItemInput { area audience id kind leadName quarter text }': publishers,
  'DialoguePlanSaved { plan }': publishers,
  'DialogueQuestionToAnswer { dialogueTitle dueDay id preparedAnswer preparedAt text version }': publishers,
  'DialogueQuestionUnfit { message state }': publishers,
  'DialogueRequest { content dialogueId id opensDuty receivedDay signerCount source thresholdPercent voterCount }':
    readers,
  'DialogueRequestSaved { opensDuty requestId }': publishers,
  'DialogueSaved { dialogue }': publishers,
  'DialogueTopicAdded { dialogue isKnown topicId }': publishers,
  'EditDialogueInput { area audience day expectedVersion id questionsUntil sessionId setting title topicsUntil }':
    publishers,
  'PrepareDialogueAnswerInput { answer expectedVersion id }': publishers,
  'RecordDialoguePublicationInput { channel day detail id what }': publishers,
  'RecordDialogueRequestInput { agencyId content receivedDay signerCount voterCount }': publishers,
  'SaveDialoguePlanInput { agencyId expectedVersion id items kind parentId parentPaper title year }': publishers,
  'SettleDialogueQuestionInput { answer dueDay forwardedTo how id ownerAgencyId }': publishers,
  'StaffDialogue { agency announcedDay area attendance audience channelsMissing conclusion day heldDay id }': readers,
  'StaffDialogue { isNoticeLate isResultLate isYours kind nextStates noticeDueDay occasion publications questions }':
    readers,
  'StaffDialogue { questionsUntil resultDay resultDueDay resultSource sessionId setting slug state stateReason }':
    readers,
  'StaffDialogue { steps title topics topicsUntil version waitingCount year }': readers,
  'StaffDialogueQuestion { answer answeredHow answeringAgency asker channel dueDay forwardedTo id isCurrent }': readers,
  'StaffDialogueQuestion { preparedAnswer promise publicText reason status text topicId version }': readers,
  'StaffDialogueTopic { channel id mergedIntoId reason similarIds sourceNote state supporterCount text title }':
    readers,
  'StepDialogueInput { attendance expectedVersion id reason to }': publishers,
};
