import { useEffect, useState } from 'preact/hooks';
import { dayOf, sayDay, sayInstant } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { useAsked } from '../ask/use-asked.js';
import type { ResultOf } from '../graph.js';
import { AskedView } from '../ui/asked-view.js';
import { sessionWords } from '../words/session.js';
import { useWords } from '../words/use-words.js';
import { type DeskSession, previewTellingQuery } from './documents.js';
import { PlanNotes } from './plan-notes.js';
import { newHours, type TellingDraft } from './telling-draft.js';

const restMs = 400;

/** Who would be told, how and in which words; follows what is typed, a moment later. */
export function TellingPreview({ session, draft }: { session: DeskSession; draft: TellingDraft }) {
  const { telling } = useWords(sessionWords);
  const settled = useSettled(draft);
  const { act, reason, positionId } = settled;
  const input = {
    sessionId: session.id,
    act,
    ...(reason.trim() ? { reason: reason.trim() } : {}),
    ...(act === 'DELEGATE' && positionId ? { positionId } : {}),
    ...newHours(settled),
  };
  const isWaiting = act === 'DELEGATE' && positionId === '';
  const asked = useAsked(previewTellingQuery, { input }, { unless: isWaiting });
  return (
    <section class="telling-preview" aria-labelledby="ai-duoc-bao">
      <h3 id="ai-duoc-bao">{telling.who}</h3>
      {isWaiting ? (
        <p class="soft">{telling.needDeputy}</p>
      ) : (
        <AskedView asked={asked}>{({ previewTelling }) => <Shown preview={previewTelling} />}</AskedView>
      )}
    </section>
  );
}

type Preview = ResultOf<typeof previewTellingQuery>['previewTelling'];

function Shown({ preview }: { preview: Preview }) {
  const reader = useReader();
  const { telling } = useWords(sessionWords);
  if (preview.__typename !== 'TellingPreview') return <p class="notice notice-few">{preview.message}</p>;
  const { told, byMail, bySms, unreachable, samples, leavesAt, lastDay, warnings } = preview;
  if (told === 0)
    return (
      <>
        <PlanNotes notes={warnings} />
        <p>{telling.nobody}</p>
      </>
    );
  return (
    <div class="stack">
      <PlanNotes notes={warnings} />
      <p role="status">
        <strong>{fill(telling.told, { n: told, mail: byMail, sms: bySms })}</strong>
      </p>
      {unreachable.length > 0 && (
        <div class="notice notice-few">
          <div>
            {fill(telling.unreachable, { n: unreachable.length })}
            <ul class="session-warnings">
              {unreachable.map(({ code, applicantName, phone }) => (
                <li key={code}>
                  {applicantName} ({code}): {phone ?? telling.noPhone}
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
      <p class="soft">
        {fill(telling.leaves, { time: sayInstant(reader.words, leavesAt) })}{' '}
        {lastDay && fill(telling.lastDay, { day: sayDay(reader.words, dayOf(`${lastDay}T05:00:00Z`)) })}
      </p>
      {samples.map(({ kind, way, locale, count, subject, text }, at) => (
        <details key={`${kind} ${way} ${locale}`} class="letter" open={at === 0}>
          <summary>
            {fill(telling.sample, { n: count })} · {telling.ways[way]}
          </summary>
          <div lang={locale.toLowerCase()} class="letter-text">
            {subject && <p class="letter-subject">{subject}</p>}
            <p class="letter-body">{text}</p>
          </div>
        </details>
      ))}
    </div>
  );
}

/** The draft as it was when somebody last paused: a letter is not written anew for every key. */
function useSettled(draft: TellingDraft): TellingDraft {
  const [settled, setSettled] = useState(draft);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(draft), restMs);
    return () => clearTimeout(timer);
  }, [draft]);
  return settled;
}
