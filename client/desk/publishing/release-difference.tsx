import { sayDay } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { useAsked } from '../ask/use-asked.js';
import { sayTimes } from '../session/say.js';
import { AskedView } from '../ui/asked-view.js';
import { publishingWords } from '../words/publishing.js';
import { useWords } from '../words/use-words.js';
import { type DeskReleaseChange, type DraftLine, previewReleaseQuery, type ReleasePreview } from './documents.js';

interface ReleaseDifferenceProps {
  agencyId?: string;
  noticeId?: string;
  drafts: readonly DraftLine[];
}

/** What the next release would change for everybody, what of it is late, and what is to be known first. */
export function ReleaseDifference({ agencyId, noticeId, drafts }: ReleaseDifferenceProps) {
  const { preview: words } = useWords(publishingWords);
  const sessionIds = noticeId ? [] : drafts.map(({ id }) => id);
  const nothing = !noticeId && drafts.length === 0;
  const asked = useAsked(
    previewReleaseQuery,
    { agencyId: agencyId ?? null, noticeId: noticeId ?? null, sessionIds },
    { concerns: ['session', 'release', 'notice'], unless: nothing },
  );
  if (nothing) return <p class="soft">{words.none}</p>;
  return (
    <AskedView asked={asked}>
      {({ previewRelease }) =>
        previewRelease ? <Shown preview={previewRelease} drafts={drafts} /> : <p class="soft">{words.none}</p>
      }
    </AskedView>
  );
}

function Shown({ preview, drafts }: { preview: ReleasePreview; drafts: readonly DraftLine[] }) {
  const { preview: words } = useWords(publishingWords);
  const reader = useReader();
  const warned = drafts.filter(({ warnings }) => warnings.length > 0);
  return (
    <div class="stack">
      <h2>{fill(words.title, { n: preview.number })}</h2>
      {preview.lateSessions.length > 0 && (
        <div class="notice notice-cancelled">
          <div>
            <strong>{words.late}</strong>
            <ul>
              {preview.lateSessions.map(({ session, latestDay }) => (
                <li key={session.id}>
                  {fill(words.lateLine, {
                    when: sayTimes(reader, session.startsAt, session.endsAt),
                    day: sayDay(reader.words, latestDay, 'dayNumbers'),
                  })}
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
      {warned.length > 0 && (
        <details class="notice notice-few">
          <summary>
            {words.warned} ({warned.length})
          </summary>
          <ul>
            {warned.map(({ id, startsAt, endsAt, warnings }) => (
              <li key={id}>
                {sayTimes(reader, startsAt, endsAt)}: {warnings.map(({ message }) => message).join(' ')}
              </li>
            ))}
          </ul>
        </details>
      )}
      {preview.changes.length === 0 && <p>{words.nothing}</p>}
      <ul class="release-changes">
        {preview.changes.map((change) => (
          <Change key={change.sessionId} change={change} />
        ))}
      </ul>
    </div>
  );
}

const tones: Record<DeskReleaseChange['kind'], string> = {
  NEW: 'free',
  MOVED: 'moved',
  POSTPONED: 'cancelled',
  CANCELLED: 'cancelled',
  RECEIVER_CHANGED: 'moved',
  CHANGED: 'few',
  RESTORED: 'free',
  WITHDRAWN: 'cancelled',
};

function Change({ change: { kind, before, after, reason } }: { change: DeskReleaseChange }) {
  const { kinds, preview: words } = useWords(publishingWords);
  const reader = useReader();
  const one = after ?? before;
  if (!one) return null;
  const when = sayTimes(reader, one.startsAt, one.endsAt);
  const was = before && sayTimes(reader, before.startsAt, before.endsAt);
  const isOff = kind === 'CANCELLED' || kind === 'WITHDRAWN' || kind === 'POSTPONED';
  return (
    <li>
      <span class={`tag tag-${tones[kind]}`}>{kinds[kind]}</span>{' '}
      {was && was !== when && (
        <>
          <s>{was}</s> →{' '}
        </>
      )}
      {isOff ? <s>{when}</s> : when} · {one.receiver.name}
      {before && before.receiver.name !== one.receiver.name && <span class="soft"> ({before.receiver.name})</span>} ·{' '}
      {one.place.room || one.place.name}
      {reason && <span class="soft release-why">{fill(words.why, { reason })}</span>}
    </li>
  );
}
