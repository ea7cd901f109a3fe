import { useState } from 'preact/hooks';
import { SelectField } from '../../ui/field.js';
import { sayInstant } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { agendaWords } from '../words/agenda.js';
import { useWords } from '../words/use-words.js';
import { DifferenceView } from './difference-view.js';
import type { AgendaWork } from './use-agenda.js';

const present = 'now';

/** The frozen versions, and what differs between any two of them, or one and what the agenda is now. */
export function Versions({ work: { agenda } }: { work: AgendaWork }) {
  const { versions: words } = useWords(agendaWords);
  const reader = useReader();
  const { versions, hasNews } = agenda;
  const last = versions.at(-1);
  return (
    <section class="panel" aria-labelledby="agenda-versions">
      <h2 id="agenda-versions">{words.label}</h2>
      {!last && <p class="soft">{words.none}</p>}
      {last && (
        <>
          <p>
            <span class={`tag ${hasNews ? 'tag-few' : 'tag-free'}`}>
              {fill(hasNews ? words.hasNews : words.noNews, { number: last.number })}
            </span>
          </p>
          <ol class="agenda-versions">
            {versions.map(({ number, frozenAt, frozenBy, reason, chainHash }) => (
              <li key={number}>
                {fill(words.line, { number, when: sayInstant(reader.words, frozenAt), by: frozenBy })}
                <span class="soft">
                  {' '}
                  {reason} · <code>{chainHash.slice(0, 12)}</code>
                </span>
              </li>
            ))}
          </ol>
          <Compare agenda={agenda} />
        </>
      )}
    </section>
  );
}

function Compare({ agenda: { sessionId, versions, version } }: Pick<AgendaWork, 'agenda'>) {
  const { versions: words } = useWords(agendaWords);
  const [from, setFrom] = useState(String(versions.at(-1)?.number ?? 1));
  const [to, setTo] = useState(present);
  const [isOpen, setOpen] = useState(false);
  const options = versions.map(({ number }) => ({ value: String(number), text: fill(words.number, { number }) }));
  return (
    <>
      <div class="agenda-compare">
        <SelectField id="agenda-from" label={words.from} value={from} onPick={setFrom} options={options} />
        <SelectField
          id="agenda-to"
          label={words.to}
          value={to}
          onPick={setTo}
          options={[...options, { value: present, text: words.now }]}
        />
        <button type="button" class="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {words.compare}
        </button>
      </div>
      {isOpen && (
        <DifferenceView
          sessionId={sessionId}
          from={Number(from)}
          to={to === present ? null : Number(to)}
          key={`${from} ${to} ${version}`}
        />
      )}
    </>
  );
}
