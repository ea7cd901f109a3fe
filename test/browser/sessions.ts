import { randomUUID } from 'node:crypto';
import type { TestServer } from '../support/server.js';

/** A session in which somebody who gives a name and an address can book. */
export interface Bookable {
  slug: string;
  slots: { id: string; freePlaces: number }[];
}

/** The soonest session with free places in at least five slots. */
export async function bookableSession(server: TestServer): Promise<Bookable> {
  const { data, errors } = await server.gql<{
    sessions: (Bookable & { agency: { bookingRules: { identity: string } } })[];
  }>(`{ sessions: nextFreeSessions(first: 50) { slug slots { id freePlaces } agency { bookingRules { identity } } } }`);
  const isEasy = ({ slots, agency }: Bookable & { agency: { bookingRules: { identity: string } } }) =>
    agency.bookingRules.identity !== 'NUMBER' && slots.filter(({ freePlaces }) => freePlaces > 0).length > 4;
  const found = data?.sessions.find(isEasy);
  if (!found) throw new Error(`The demo has no session with free places in five slots: ${JSON.stringify(errors)}`);
  return found;
}

/** Books the first free place of a session, as another citizen would from another machine. */
export async function bookElsewhere(server: TestServer, slug: string): Promise<{ code: string; link: string }> {
  const { data: seen } = await server.gql<{ session: Bookable }>(
    `query ($slug: String) { session(slug: $slug) { slug slots { id freePlaces } } }`,
    { slug },
  );
  const slotId = seen?.session.slots.find(({ freePlaces }) => freePlaces > 0)?.id;
  const name = `Lê Thị Nơi Khác ${randomUUID().slice(0, 4)}`;
  const applicant = {
    fullName: name,
    phone: '0987 654 321',
    address: '1 Trần Phú, phường Hải Châu, thành phố Đà Nẵng',
  };
  const { data, errors } = await server.gql<{
    booked: { kind: string; manageLink: string; registration: { code: string } };
  }>(
    `mutation ($input: BookRegistrationInput!) {
      booked: bookRegistration(input: $input) {
        kind: __typename
        ... on RegistrationBooked { manageLink registration { code } }
        ... on Refusal { message }
      }
    }`,
    { input: { idempotencyKey: randomUUID(), slotId, applicant, matter: {} } },
  );
  if (data?.booked.kind !== 'RegistrationBooked') throw new Error(`Not booked: ${JSON.stringify(data ?? errors)}`);
  return { code: data.booked.registration.code, link: data.booked.manageLink };
}

/** The registration as its holder sees it with the code. */
export async function heldBy(server: TestServer, code: string, secondFact: string) {
  const { data } = await server.gql<{ registration: { status: string; applicantName: string } | null }>(
    `query ($access: ManageAccess!) { registration(access: $access) { status applicantName } }`,
    { access: { code, secondFact } },
  );
  return data?.registration;
}
