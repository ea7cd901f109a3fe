import { sayInstant } from '../../words/dates.js';
import { useReader } from '../../words/reader.js';
import { registrationWords } from '../words/registrations.js';
import { useWords } from '../words/use-words.js';
import type { Detail } from './documents.js';

/** Everything that happened with it, by whom and when; closed until one asks for it. */
export function HistoryLines({ history }: Pick<Detail, 'history'>) {
  const words = useWords(registrationWords);
  const reader = useReader();
  const who = ({ actor, by }: Detail['history'][number]) => {
    if (actor === 'CITIZEN') return words.history.citizen;
    return actor === 'SYSTEM' ? words.history.system : (by ?? words.history.staff);
  };
  return (
    <details class="history">
      <summary>{words.history.title}</summary>
      <ol class="steps">
        {history.map((line) => (
          <li key={`${line.at} ${line.act}`}>
            {words.happened[line.act] ?? words.happenedOther}, {who(line)}
            <span class="line-under">{sayInstant(reader.words, line.at)}</span>
            {line.reason && <span class="as-written">{line.reason}</span>}
          </li>
        ))}
      </ol>
    </details>
  );
}
