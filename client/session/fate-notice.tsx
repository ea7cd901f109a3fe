import { Icon } from '../ui/icon.js';
import { Reason } from '../ui/reason.js';
import { dayOf, sayDayWithin, timeOf } from '../words/dates.js';
import { useReader } from '../words/reader.js';
import type { SessionNotice } from './documents.js';

/** Moved, put off or cancelled: said first, with the reason and what to do. */
export function FateNotice({ session }: { session: SessionNotice }) {
  const { words } = useReader();
  const { status, statusReason, previousStartsAt, startsAt } = session;
  if (status === 'SCHEDULED' || status === 'HELD') return null;
  const { fate } = words.notice;
  const moved = status === 'RESCHEDULED';
  const from = previousStartsAt
    ? `${timeOf(previousStartsAt)}, ${sayDayWithin(words, dayOf(previousStartsAt))}`
    : undefined;
  return (
    <div class={`notice notice-${moved ? 'moved' : 'cancelled'}`}>
      <Icon name={moved ? 'moved' : status === 'POSTPONED' ? 'pause' : 'cross'} />
      <div>
        <p>
          <strong>{words.session.statuses[status]}</strong>
        </p>
        {moved && from && (
          <p>
            <s>{from}</s> {'→'} <strong>{`${timeOf(startsAt)}, ${sayDayWithin(words, dayOf(startsAt))}`}</strong>
          </p>
        )}
        {statusReason && <Reason text={statusReason} />}
        <p>{fate[status]}</p>
      </div>
    </div>
  );
}
