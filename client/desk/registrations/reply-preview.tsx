import { useEffect, useState } from 'preact/hooks';
import { sayInstant } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { useAsked } from '../ask/use-asked.js';
import { AskedView } from '../ui/asked-view.js';
import { registrationWords } from '../words/registrations.js';
import { useWords } from '../words/use-words.js';
import { type Ground, type Line, type Preview, previewQuery } from './documents.js';
import { type Draft, missingIn, previewOf } from './draft.js';
import { Unfinished } from './not-taken.js';

const restMs = 400;

interface ReplyPreviewProps {
  draft: Draft;
  lines: readonly Line[];
  ground: Ground | undefined;
}

/** The letter as the first of them will get it; follows what is typed, a moment later. */
export function ReplyPreview({ draft, lines, ground }: ReplyPreviewProps) {
  const { reply } = useWords(registrationWords);
  const settled = useSettled(draft);
  const [first] = lines;
  const isWaiting = missingIn(settled, lines.slice(0, 1), ground).length > 0;
  return (
    <section class="telling-preview" aria-labelledby="thu-se-gui">
      <h3 id="thu-se-gui">{reply.preview}</h3>
      {first && !isWaiting ? (
        <Letter draft={settled} line={first} isOneOfMany={lines.length > 1} />
      ) : (
        <p class="soft">{reply.noPreview}</p>
      )}
    </section>
  );
}

function Letter({ draft, line, isOneOfMany }: { draft: Draft; line: Line; isOneOfMany: boolean }) {
  const { reply } = useWords(registrationWords);
  const asked = useAsked(previewQuery, { input: previewOf(draft, line) }, { concerns: [] });
  return (
    <>
      {isOneOfMany && <p class="soft">{fill(reply.previewOf, { name: line.applicantName })}</p>}
      <AskedView asked={asked}>{({ previewTriage }) => <Shown preview={previewTriage} />}</AskedView>
    </>
  );
}

function Shown({ preview }: { preview: Preview }) {
  const reader = useReader();
  const { reply } = useWords(registrationWords);
  if (preview.__typename !== 'TriagePreview')
    return (
      <div class="notice notice-few">
        <div>
          {preview.message}
          {preview.__typename === 'ReplyUnfinished' && <Unfinished {...preview} />}
        </div>
      </div>
    );
  return (
    <div class="stack">
      {preview.unreachable ? (
        <p class="notice notice-few">{reply.unreachable}</p>
      ) : (
        <p class="soft">{fill(reply.leaves, { time: sayInstant(reader.words, preview.leavesAt) })}</p>
      )}
      {preview.letters.map(({ kind, way, locale, subject, text }, at) => (
        <details key={`${kind} ${way}`} class="letter" open={at === 0}>
          <summary>{way === 'SMS' ? reply.sms : reply.mail}</summary>
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
function useSettled(draft: Draft): Draft {
  const [settled, setSettled] = useState(draft);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(draft), restMs);
    return () => clearTimeout(timer);
  }, [draft]);
  return settled;
}
