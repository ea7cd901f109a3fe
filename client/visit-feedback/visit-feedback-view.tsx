import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { ask } from '../api/execute.js';
import { executeOverHttp } from '../api/over-http.js';
import { sayAgency } from '../session/receiver.js';
import { TextField } from '../ui/field.js';
import { sayDay } from '../words/dates.js';
import { fill } from '../words/fill.js';
import { useReader } from '../words/reader.js';
import type { visitFeedback as Words } from '../words/vi/visit-feedback.js';
import { type OwnVisit, ownVisitQuery } from './documents.js';
import { VisitQuestion } from './visit-question.js';

/** How it was, by the code on what was taken home. What the QR code says stands behind the # and is never part of an address. */
export function VisitFeedbackView({ speech: words }: { data: object; speech: typeof Words }) {
  const [code, setCode] = useState('');
  const { visit, setVisit, problem, look, execute } = useOwnVisit(words);
  useEffect(() => {
    const given = /^#([0-9A-Z]{4}(?:-[0-9A-Z]{4}){2})$/i.exec(location.hash)?.[1];
    if (!given) return;
    setCode(given);
    void look(given);
  }, [look]);
  return (
    <div class="reading profile">
      <header>
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      <noscript>
        <p>{words.noScript}</p>
      </noscript>
      {visit ? (
        <>
          <Received visit={visit} words={words} />
          <VisitQuestion visit={visit} proof={{ code }} execute={execute} onSaid={setVisit} />
        </>
      ) : (
        <form
          class="feedback"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void look(code);
          }}
        >
          <TextField
            id="ma-gop-y"
            label={words.code}
            hint={words.codeHint}
            value={code}
            onType={setCode}
            narrow
            exact
            required
            error={problem ? { mark: words.wrong, text: problem } : undefined}
          />
          <button type="submit">{words.look}</button>
        </form>
      )}
    </div>
  );
}

function Received({ visit: { day, agency }, words }: { visit: OwnVisit; words: typeof Words }) {
  const reader = useReader();
  const said = { agency: sayAgency(reader.language, agency), day: sayDay(reader.words, day) };
  return <p>{fill(words.received, said)}</p>;
}

function useOwnVisit(words: typeof Words) {
  const { language } = useReader();
  const execute = useMemo(() => executeOverHttp(language), [language]);
  const [visit, setVisit] = useState<OwnVisit | null>(null);
  const [problem, setProblem] = useState('');
  const look = useCallback(
    async (code: string) => {
      if (code.trim() === '') return setProblem(words.missing);
      try {
        const { ownVisit } = await ask(execute, ownVisitQuery, { proof: { code } });
        setVisit(ownVisit);
        setProblem(ownVisit ? '' : words.unknown);
      } catch (failure) {
        setProblem(String(failure).includes('RATE_LIMITED') ? words.often : words.unanswered);
      }
    },
    [execute, words],
  );
  return { visit, setVisit, problem, look, execute };
}
