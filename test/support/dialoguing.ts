import { randomUUID } from 'node:crypto';
import type { Desk } from './desk.js';
import type { TestServer } from './server.js';

export interface ToldTopic {
  id: string;
  text: string | null;
  title: string | null;
  state: string;
  supporterCount: number;
  similarIds: string[];
  channel?: string;
  sourceNote?: string | null;
}

export interface ToldQuestion {
  id: string;
  version: number;
  status: string;
  channel?: string;
  text: string | null;
  publicText: string | null;
  preparedAnswer: string | null;
  asker: { name: string | null; phone: string | null } | null;
  promise: { dueDay: string; owner: { id: string } } | null;
}

export interface ToldDialogue {
  id: string;
  slug: string;
  version: number;
  state: string;
  nextStates: string[];
  noticeDueDay: string | null;
  isNoticeLate: boolean;
  resultDueDay: string | null;
  isResultLate: boolean;
  channelsMissing: string[];
  waitingCount: number;
  topics: ToldTopic[];
  questions: ToldQuestion[];
}

export interface ToldSaved {
  __typename: string;
  message?: string;
  lacks?: string;
  state?: string;
  opensDuty?: boolean;
  isKnown?: boolean;
  problems?: { field: string; problem: string }[];
  dialogue?: ToldDialogue;
}

export const dialogueFields = `id slug version state nextStates noticeDueDay isNoticeLate resultDueDay isResultLate
  channelsMissing waitingCount topics { id text title state supporterCount similarIds channel sourceNote }
  questions { id version status channel text publicText preparedAnswer asker { name phone } promise { dueDay owner { id } } }`;

const inputs: Readonly<Record<string, string>> = {
  createDialogue: 'CreateDialogueInput',
  editDialogue: 'EditDialogueInput',
  stepDialogue: 'StepDialogueInput',
  concludeDialogue: 'ConcludeDialogueInput',
  recordDialoguePublication: 'RecordDialoguePublicationInput',
  decideDialogueTopic: 'DecideDialogueTopicInput',
  decideDialogueQuestion: 'DecideDialogueQuestionInput',
  assignDialogueQuestion: 'AssignDialogueQuestionInput',
  settleDialogueQuestion: 'SettleDialogueQuestionInput',
  addDialogueQuestion: 'AddDialogueQuestionInput',
  addDialogueTopic: 'AddDialogueTopicInput',
};

/** An act of the desk on a dialogue, and what it was answered. */
export async function atDialogue(by: Desk, call: string, input: object): Promise<ToldSaved> {
  const isStep = call === 'stepDialogue' || call === 'concludeDialogue';
  const isQuestion = /(decide|assign|settle)DialogueQuestion/.test(call);
  const data = await by.ask<Record<string, ToldSaved>>(
    `mutation ($input: ${inputs[call]}!) { ${call}(input: $input) { __typename ${call === 'addDialogueTopic' ? '' : `... on DialogueSaved { dialogue { ${dialogueFields} } }`}
      ... on Refusal { message } ... on FieldsInvalid { problems { field problem } }
      ${isStep ? '... on DialogueNotReady { lacks stands: state }' : ''}
      ${call === 'addDialogueTopic' ? `... on DialogueTopicAdded { isKnown topicId dialogue { ${dialogueFields} } }` : ''}
      ${isQuestion ? '... on DialogueQuestionUnfit { stands: state }' : ''} } }`,
    { input },
  );
  const saved = data[call];
  if (!saved) throw new Error(`${call} answered nothing`);
  return saved;
}

/** The same, for acts that are expected to succeed: the dialogue as it is then. */
export async function doneAt(by: Desk, call: string, input: object): Promise<ToldDialogue> {
  const { dialogue, ...refusal } = await atDialogue(by, call, input);
  if (!dialogue) throw new Error(`${call}: ${JSON.stringify(refusal)}`);
  return dialogue;
}

/** Takes a dialogue a step on. */
export function stepTo(by: Desk, dialogue: ToldDialogue, to: string, more: object = {}): Promise<ToldDialogue> {
  return doneAt(by, 'stepDialogue', { id: dialogue.id, expectedVersion: dialogue.version, to, ...more });
}

/** A dialogue with the people that is only planned. */
export function planned(by: Desk, agencyId: string, given: object = {}): Promise<ToldDialogue> {
  return doneAt(by, 'createDialogue', {
    ...{ agencyId, kind: 'PUBLIC_DIALOGUE', occasion: 'ANNUAL', year: 2026 },
    ...{ title: 'Đối thoại về đất đai và môi trường', audience: 'Nhân dân trong xã', area: 'Cả xã', ...given },
  });
}

/** What people send to a dialogue, each from a browser of their own. */
export function peopleAt(server: TestServer) {
  async function send<Sent>(call: string, type: string, more: string, input: object): Promise<Sent> {
    const { data, errors } = await server.gql<Record<string, Sent>>(
      `mutation ($input: ${type}!) { ${call}(input: $input) { __typename ... on Refusal { message } ${more} } }`,
      { input },
    );
    const sent = data?.[call];
    if (!sent) throw new Error(JSON.stringify(errors));
    return sent;
  }
  return {
    propose: (slug: string, text: string, supporter = randomUUID()) =>
      send<{ __typename: string; isKnown?: boolean; supporterCount?: number }>(
        'proposeDialogueTopic',
        'ProposeDialogueTopicInput',
        '... on DialogueTopicProposed { isKnown supporterCount }',
        { slug, text, supporter },
      ),
    support: (topicId: string, supporter = randomUUID()) =>
      send<{ __typename: string; supporterCount?: number }>(
        'supportDialogueTopic',
        'SupportDialogueTopicInput',
        '... on DialogueTopicSupported { supporterCount }',
        { topicId, supporter },
      ),
    ask: (slug: string, text: string, more: object = {}) =>
      send<{ __typename: string; code?: string }>(
        'askDialogueQuestion',
        'AskDialogueQuestionInput',
        '... on DialogueQuestionAsked { code }',
        { idempotencyKey: randomUUID(), slug, text, ...more },
      ),
  };
}

const publicFields = `slug state title day noticeDueDay announcedDay resultDueDay resultDay stateReason
  conclusion { number text } topics { id title supporterCount } publications { what channel }
  questions { id text isCurrent answeredHow answer forwardedTo promise { dueDay owner { id } } }`;

export interface PublicDialogue {
  slug: string;
  state: string;
  stateReason: string | null;
  conclusion: { number: string; text: string } | null;
  topics: { id: string; title: string; supporterCount: number }[];
  questions: {
    id: string;
    text: string;
    isCurrent: boolean;
    answeredHow: string | null;
    answer: string | null;
    forwardedTo: string | null;
    promise: { dueDay: string; owner: { id: string } } | null;
  }[];
  [rest: string]: unknown;
}

/** A dialogue as everybody sees it. */
export async function publicDialogue(server: TestServer, slug: string): Promise<PublicDialogue | null> {
  const query = `query ($slug: String!) { dialogue(slug: $slug) { ${publicFields} } }`;
  const { data, errors } = await server.gql<{ dialogue: PublicDialogue | null }>(query, { slug });
  if (errors || !data) throw new Error(JSON.stringify(errors));
  return data.dialogue;
}
