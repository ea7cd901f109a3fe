import '../../styles/desk-presence.css';
import { fill } from '../../words/fill.js';
import { agendaWords } from '../words/agenda.js';
import { useWords } from '../words/use-words.js';
import type { Present } from './documents.js';

/** Who else is here, in words and as faces; nothing when nobody is. */
export function Faces({ people }: { people: readonly Present[] }) {
  const { presence: words } = useWords(agendaWords);
  const say = ({ name, mode }: Present) => (mode === 'EDITING' ? fill(words.editing, { name }) : name);
  return (
    <p class="faces" role="status">
      {people.length > 0 && (
        <>
          {people.map((one) => (
            <span key={one.accountId} class={`face${one.mode === 'EDITING' ? ' face-editing' : ''}`} aria-hidden="true">
              {initialsOf(one.name)}
            </span>
          ))}
          <span>{fill(words.also, { names: people.map(say).join(', ') })}</span>
        </>
      )}
    </p>
  );
}

/** “Phạm Thị Lan” is “PL”: family name and given name. */
function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => word?.charAt(0).toLocaleUpperCase('vi') ?? '').join('');
}
