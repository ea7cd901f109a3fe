import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { PageTitle } from '../ui/page-title.js';
import { To } from '../ui/to.js';
import type { Held } from './documents.js';
import type { Booking, PageName } from './model.js';
import { sayCode } from './say.js';
import { useSpeech } from './speech.js';

type DonePage = ComponentType<{ held: Held; secret: string }>;

/** Fetches the ticket while the answers are being checked, so that the beginning of a booking need not carry it. */
export function useDonePage(page: PageName): DonePage | undefined {
  const [found, setFound] = useState<{ Page: DonePage }>();
  const near = page === 'check' || page === 'done';
  useEffect(() => {
    if (!near) return;
    import('./done-page.js').then(
      ({ DonePage: Page }) => setFound({ Page }),
      () => undefined,
    );
  }, [near]);
  return found?.Page;
}

/** The end of a booking. Should the ticket not have arrived, the code and the way to it are here all the same. */
export function Ending({ booking: { outcome }, Page }: { booking: Booking; Page: DonePage | undefined }) {
  const { done, ticket } = useSpeech();
  if (outcome?.outcome !== 'done') return null;
  const { registration, manageLink } = outcome;
  if (Page) return <Page held={registration} secret={manageLink} />;
  return (
    <div class="done">
      <PageTitle>{registration.status === 'WAITLISTED' ? done.waiting : done.booked}</PageTitle>
      <p>
        {ticket.code}: <strong class="code">{sayCode(registration.code)}</strong>
      </p>
      <p>
        <To path={`/quan-ly#${manageLink}`}>{done.manage}</To>
      </p>
    </div>
  );
}
