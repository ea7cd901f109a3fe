import { randomUUID } from 'node:crypto';
import type { Desk } from './desk.js';

export interface DeskRegistration {
  id: string;
  code: string;
  status: string;
  triageState: string;
  version: number;
  share: string;
  channel: string;
  applicantName: string;
  possibleActs: string[];
  slot: { id: string } | null;
  session: { id: string };
  lastStep: Record<string, unknown> | null;
}

export const deskFields = `id code status triageState version share channel applicantName phone summary topicArea partySize
  possibleActs slot { id } session { id } waitingPosition
  lastStep { id act reply dueDay overdue answer answerText by ground { code } proposedSlot { id } undoable }`;

export interface Outcome {
  __typename: string;
  message?: string;
  actId?: string;
  undoableUntil?: string;
  registration?: DeskRegistration;
  current?: DeskRegistration | null;
  [fact: string]: unknown;
}

/** One registration as it is, and an act on several. */
function asking(desk: Desk) {
  async function one(id: string): Promise<DeskRegistration> {
    const { staffRegistration } = await desk.ask<{ staffRegistration: DeskRegistration }>(
      `query ($id: ID!) { staffRegistration(id: $id) { ${deskFields} } }`,
      { id },
    );
    return staffRegistration;
  }

  async function many(
    lines: readonly { registrationId: string; version: number }[],
    saying: object,
  ): Promise<Outcome[]> {
    const { lines: outcomes } = await desk.ask<{ lines: { registrationId: string; outcome: Outcome }[] }>(
      `mutation ($input: TriageInput!) { lines: triageRegistrations(input: $input) { registrationId outcome { __typename
        ... on Refusal { message }
        ... on RegistrationTriaged { actId undoableUntil registration { ${deskFields} } }
        ... on StaleRegistration { current { ${deskFields} } }
        ... on ActNotPossible { state status }
        ... on DueDayNotPossible { earliest latest }
        ... on PlaceNotPossible { problem }
        ... on FieldsInvalid { problems { field problem } }
        ... on ReplyUnfinished { unknown empty gaps } } } }`,
      { input: { idempotencyKey: randomUUID(), lines, ...saying } },
    );
    return outcomes.map(({ outcome }) => outcome);
  }

  return { one, many };
}

/** The secretariat's acts on registrations, as a desk asks for them. */
export function triager(desk: Desk) {
  const { one, many } = asking(desk);
  return {
    one,
    many,
    /** Acts on one registration as it is now. */
    async act(id: string, act: string, saying: object = {}): Promise<Outcome> {
      const { version } = await one(id);
      const [outcome] = await many([{ registrationId: id, version }], { act, replyVi: 'Kính gửi Ông/Bà.', ...saying });
      if (!outcome) throw new Error('No outcome');
      return outcome;
    },
    async list(filter: object, page: object = { first: 50 }) {
      const { deskRegistrations } = await desk.ask<{
        deskRegistrations: { nodes: DeskRegistration[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
      }>(
        `query ($filter: RegistrationFilter, $first: Int!, $after: String) {
          deskRegistrations(filter: $filter, first: $first, after: $after) {
            nodes { ${deskFields} } pageInfo { hasNextPage endCursor } } }`,
        { filter, ...page },
      );
      return deskRegistrations;
    },
    async ground(agencyId: string, code: string): Promise<string> {
      const { triageGrounds } = await desk.ask<{ triageGrounds: { id: string; code: string }[] }>(
        'query ($agencyId: ID!) { triageGrounds(agencyId: $agencyId) { id code } }',
        { agencyId },
      );
      return triageGrounds.find((one) => one.code === code)?.id ?? '';
    },
    async takeBack(actId: string): Promise<Outcome> {
      const { takeBackTriage } = await desk.ask<{ takeBackTriage: Outcome }>(
        `mutation ($actId: ID!) { takeBackTriage(actId: $actId) { __typename ... on Refusal { message }
          ... on UndoTooLate { until } ... on RegistrationTakenBack { placeAdded registration { ${deskFields} } } } }`,
        { actId },
      );
      return takeBackTriage;
    },
    async preview(id: string, saying: object) {
      const { version } = await one(id);
      const { previewTriage } = await desk.ask<{ previewTriage: Record<string, unknown> }>(
        `query ($input: PreviewTriageInput!) { previewTriage(input: $input) { __typename ... on Refusal { message }
          ... on ReplyUnfinished { unknown empty gaps }
          ... on TriagePreview { unreachable leavesAt letters { kind way locale subject text } } } }`,
        { input: { line: { registrationId: id, version }, ...saying } },
      );
      return previewTriage;
    },
  };
}
