import { sayInstant } from '../words/dates.js';
import { useReader } from '../words/reader.js';
import type { SessionNotice } from './documents.js';

/** What could be registered for, as it was told at an earlier moment; nothing of it can be taken any more. */
export function SessionThen({ session }: { session: SessionNotice }) {
  const { words } = useReader();
  const { places, history } = words.notice;
  const closes = session.registrationClosesAt;
  return (
    <section class="places">
      <h2 id="cho-ngoi">{places.titleThen}</h2>
      <dl class="then-places">
        <dt>{history.capacity}</dt>
        <dd>{session.capacity}</dd>
        {closes && <dt>{history.closes}</dt>}
        {closes && <dd>{sayInstant(words, closes)}</dd>}
      </dl>
    </section>
  );
}
