import { everyone } from '../audience.js';
import type { Rows } from '../rows.js';

/** Dialogues as everybody may know them, and what people send to them. */
export const dialogueRows: Rows = {
  'Query.dialogue(slug)': everyone,
  'Query.dialogues(after agencyId first year)': everyone,
  'Query.ownDialogueQuestion(code)': everyone,
  'Mutation.askDialogueQuestion(input)': everyone,
  'Mutation.proposeDialogueTopic(input)': everyone,
  'Mutation.supportDialogueTopic(input)': everyone,
  'Subscription.dialogueChanged(after slug)': everyone,
  'AskDialogueQuestionInput { area idempotencyKey name phone slug text topicId }': everyone,
  'Dialogue { agency announcedDay area attendance audience conclusion day heldDay id kind noticeDueDay occasion }':
    everyone,
  'Dialogue { publications questions questionsUntil resultDay resultDueDay resultSource session slug state }': everyone,
  'Dialogue { stateReason steps title topics topicsUntil year }': everyone,
  'DialogueConclusion { day number text }': everyone,
  'DialogueConnection { edges nodes pageInfo }': everyone,
  'DialogueEdge { cursor node }': everyone,
  'DialogueNotCollecting { message }': everyone,
  'DialoguePromise { doneDay dueDay owner }': everyone,
  'DialoguePublication { channel day detail what }': everyone,
  'DialogueQuestion { answer answeredAt answeredHow forwardedTo id isCurrent promise text topicId }': everyone,
  'DialogueQuestionAsked { code }': everyone,
  'DialogueStep { at reason state }': everyone,
  'DialogueTopic { id supporterCount title }': everyone,
  'DialogueTopicProposed { isKnown supporterCount }': everyone,
  'DialogueTopicSupported { supporterCount }': everyone,
  'DialogueUpdate { cursor dialogue }': everyone,
  'DialogueWordsUnfit { message most }': everyone,
  'OwnDialogueQuestion { answer answeredHow forwardedTo reason slug status text title }': everyone,
  'ProposeDialogueTopicInput { slug supporter text }': everyone,
  'SupportDialogueTopicInput { supporter topicId }': everyone,
};
