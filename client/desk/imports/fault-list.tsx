import { fill } from '../../words/fill.js';
import { importsWords } from '../words/imports.js';
import { useWords } from '../words/use-words.js';

export interface Fault {
  line: number;
  column: number;
  cell: string;
  found: string;
  message: string;
}

interface FaultListProps {
  /** Says how many there are: `{n}`. */
  said: string;
  faults: readonly Fault[];
  tone: 'cancelled' | 'few';
}

/** Everything that is in the way in a file, by line and column; nothing where nothing is. */
export function FaultList({ said, faults, tone }: FaultListProps) {
  const words = useWords(importsWords);
  if (faults.length === 0) return null;
  return (
    <div class={`notice notice-${tone}`}>
      <div>
        <p>
          <strong>{fill(said, { n: faults.length })}</strong>
        </p>
        <ul class="lines">
          {faults.map(({ line, column, cell, found, message }) => (
            <li key={`${line} ${column} ${message}`}>
              {column > 0 ? fill(words.at, { cell, line, column }) : fill(words.atLine, { line })}: {message}
              {found && <span class="soft"> ({fill(words.found, { found })})</span>}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
