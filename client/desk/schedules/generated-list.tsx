import type { ComponentChildren } from 'preact';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { sayTimes } from '../session/say.js';
import { Go } from '../shell/route.js';
import { schedulesWords } from '../words/schedules.js';
import { useWords } from '../words/use-words.js';
import type { Generated } from './documents.js';
import { PlannedDays } from './planned-days.js';

interface Made {
  id: string;
  startsAt: string;
  endsAt: string;
}

/** What generating did: what is new, what was brought in line, what was left alone and why. */
export function GeneratedList({ generated }: { generated: Generated }) {
  const words = useWords(schedulesWords);
  const { generate, because, fields } = words;
  const { created, rewritten, withdrawn, differing, notMade, unchanged } = generated;
  const nameOf = (field: string) => fields[field as keyof typeof fields] ?? field;
  return (
    <div class="generated stack">
      <h4>{generate.result}</h4>
      <Lines said={generate.created} sessions={created} isAlways />
      <Lines said={generate.rewritten} sessions={rewritten} />
      <Lines said={generate.withdrawn} sessions={withdrawn} />
      {unchanged > 0 && <p>{fill(generate.unchanged, { n: unchanged })}</p>}
      <Lines
        said={generate.differing}
        sessions={differing.map(({ session, differences, because: why }) => ({
          ...session,
          note: fill(generate.differs, {
            what: differences.map(nameOf).join(', '),
            why: why.map((one) => because[one]).join(', '),
          }),
        }))}
      />
      {notMade.length > 0 && (
        <details open>
          <summary>{fill(generate.notMade, { n: notMade.length })}</summary>
          <PlannedDays days={notMade} most={50} />
        </details>
      )}
      <p>
        <Go path="/cong-bo">{generate.publish}</Go>
      </p>
    </div>
  );
}

interface LinesProps {
  said: string;
  sessions: readonly (Made & { note?: ComponentChildren })[];
  /** Said even when there are none. */
  isAlways?: boolean;
}

function Lines({ said, sessions, isAlways = false }: LinesProps) {
  const reader = useReader();
  if (sessions.length === 0) return isAlways ? <p>{fill(said, { n: 0 })}</p> : null;
  return (
    <details open={sessions.length <= 6}>
      <summary>{fill(said, { n: sessions.length })}</summary>
      <ul class="lines">
        {sessions.map(({ id, startsAt, endsAt, note }) => (
          <li key={id}>
            <Go path={`/buoi/${id}`}>{sayTimes(reader, startsAt, endsAt)}</Go>
            {note && <span class="soft">: {note}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
