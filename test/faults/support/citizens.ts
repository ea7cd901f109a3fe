import { randomUUID } from 'node:crypto';
import { vi } from 'vitest';

/** What a citizen wants, the same however often it is sent. */
export interface Wish {
  idempotencyKey: string;
  slotId: string;
  fullName: string;
  address: string;
}

/** What the product promised. */
export interface Told {
  kind: string;
  manageLink?: string;
  registration?: { id: string; code: string };
}

const document = `mutation ($input: BookRegistrationInput!) {
  answer: bookRegistration(input: $input) {
    kind: __typename
    ... on RegistrationBooked { manageLink registration { id code } }
  }
}`;

/** Wishes of as many different people, spread over the slots. */
export function wishes(count: number, slotIds: readonly string[]): Wish[] {
  return Array.from({ length: count }, (_, index) => ({
    idempotencyKey: randomUUID(),
    slotId: slotIds[index % slotIds.length] ?? '',
    fullName: `Phạm Văn Thử ${index}`,
    address: `Số ${index} đường Trần Phú, phường Hải Châu, thành phố Đà Nẵng`,
  }));
}

/** Sends a wish until it is answered, as a careful browser does: whatever happens in between, with the same key. */
export async function insist(url: string, wish: Wish): Promise<{ told: Told; tries: number }> {
  let tries = 0;
  const told = await vi.waitFor(
    () => {
      tries += 1;
      return send(url, wish);
    },
    { timeout: 45_000, interval: 50 },
  );
  return { told, tries };
}

/** @throws when there is no answer, or none that decides */
async function send(url: string, { idempotencyKey, slotId, fullName, address }: Wish): Promise<Told> {
  const input = { idempotencyKey, slotId, applicant: { fullName, address }, matter: {} };
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    // Each citizen comes from an address of their own, or the flood gate would rightly stand in the way.
    headers: { 'content-type': 'application/json', 'x-forwarded-for': addressFor(idempotencyKey) },
    body: JSON.stringify({ query: document, variables: { input } }),
    signal: AbortSignal.timeout(5_000),
  });
  const { data, errors } = await response.json();
  if (!data?.answer) throw new Error(`No answer: ${response.status} ${JSON.stringify(errors)}`);
  return data.answer;
}

function addressFor(key: string): string {
  const bytes = key.match(/[0-9a-f]{2}/g)?.slice(0, 3) ?? [];
  return `10.${bytes.map((byte) => Number.parseInt(byte, 16)).join('.')}`;
}

/** Has so many hands send the wishes, one after another each; how many had to be sent more than once is counted. */
export async function sendAll(url: string, all: readonly Wish[], hands: number, onAnswer = (_count: number) => {}) {
  const answers = new Map<Wish, Told>();
  const queue = [...all];
  let interrupted = 0;
  const work = async (): Promise<void> => {
    for (let wish = queue.shift(); wish; wish = queue.shift()) {
      const { told, tries } = await insist(url, wish);
      answers.set(wish, told);
      if (tries > 1) interrupted += 1;
      onAnswer(answers.size);
    }
  };
  await Promise.all(Array.from({ length: hands }, work));
  return { answers, interrupted };
}
