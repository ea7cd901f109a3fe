import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../words/fill.js';
import { useAsked } from '../ask/use-asked.js';
import { lettersWords } from '../words/letters.js';
import { useWords } from '../words/use-words.js';
import { letterPreviewQuery, type TemplateLine } from './documents.js';
import type { LetterDraft, LetterName } from './use-template.js';

const restMs = 400;

interface LetterSampleProps {
  letter: TemplateLine;
  name: LetterName;
  draft: LetterDraft;
}

/** The letter as a citizen would read it, with facts of nobody; what stands against it while it cannot be sent. */
export function LetterSample({ letter, name, draft }: LetterSampleProps) {
  const words = useWords(lettersWords);
  const [shown, setShown] = useState(draft);
  useEffect(() => {
    const timer = setTimeout(() => setShown(draft), restMs);
    return () => clearTimeout(timer);
  }, [draft]);
  const input = { ...name, words: shown.words, subject: letter.way === 'MAIL' ? shown.subject : null };
  const { data } = useAsked(letterPreviewQuery, { input }, { concerns: [] });
  const preview = data?.letterPreview;
  return (
    <section aria-labelledby="xem-truoc">
      <h3 id="xem-truoc">{words.sample}</h3>
      <p class="soft">{words.sampleHint}</p>
      <div aria-live="polite">
        {preview?.__typename === 'LetterPreview' && (
          <>
            {preview.subject && <p class="letter-subject">{preview.subject}</p>}
            <pre class="letter-text">{preview.text}</pre>
            {letter.way === 'SMS' && <p class="soft">{fill(words.signs, { n: preview.signs })}</p>}
          </>
        )}
        {preview && 'message' in preview && <p class="notice notice-few">{preview.message}</p>}
      </div>
    </section>
  );
}
