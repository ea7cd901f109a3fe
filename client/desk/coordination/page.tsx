import '../../styles/desk-directives.css';
import { sayDay } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { useAct } from '../ask/use-act.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import { ActForm } from '../directives/act-form.js';
import type { DeskPage } from '../page.js';
import { AskedView } from '../ui/asked-view.js';
import { PageHead } from '../ui/page-head.js';
import { papersWords } from '../words/papers.js';
import { useWords } from '../words/use-words.js';
import {
  agreementsQuery,
  coordinationProgressMutation,
  type DeskAgreement,
  recordAgreementMutation,
} from './documents.js';

export const deskPage: DeskPage = { View: CoordinationPage };

/** What several bodies signed to do together, and how far each thing is. */
function CoordinationPage() {
  const { coordination: words } = useWords(papersWords);
  const { agency, holds } = useDesk();
  const asked = useAsked(agreementsQuery, { agencyId: agency.id }, { concerns: ['directive'] });
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <AskedView asked={asked}>
        {({ coordinationAgreements }) => (
          <div class="conclusion">
            {coordinationAgreements?.length === 0 && <p>{words.none}</p>}
            {coordinationAgreements?.map((one) => (
              <Agreement key={one.id} agreement={one} />
            ))}
          </div>
        )}
      </AskedView>
      {holds('SECRETARY', 'HEAD') && <Record />}
    </>
  );
}

function Agreement({ agreement: { title, number, signedDay, parties, items } }: { agreement: DeskAgreement }) {
  const { coordination: words } = useWords(papersWords);
  const { words: common } = useReader();
  const day = sayDay(common, signedDay, 'dayNumbers');
  return (
    <article class="panel stack">
      <h2>{title}</h2>
      <p class="soft">
        {number} {fill(words.signed, { day, parties: parties.map(({ name }) => name).join('; ') })}
      </p>
      {items.map((item) => (
        <Item key={item.id} item={item} />
      ))}
    </article>
  );
}

function Item({ item }: { item: DeskAgreement['items'][number] }) {
  const { coordination: words, coordinationStatuses, late, saved } = useWords(papersWords);
  const { words: common } = useReader();
  const { holds } = useDesk();
  const [tell] = useAct(coordinationProgressMutation);
  const { id, text, leadName, status, isLate, progress } = item;
  const send = (next: 'IN_PROGRESS' | 'DONE') => (typed: Readonly<Record<string, string>>) =>
    tell({ input: { itemId: id, status: next, note: typed['note'] ?? '' } });
  return (
    <div class="matter">
      <p>
        <span class={isLate ? 'tag tag-cancelled' : status === 'DONE' ? 'tag tag-free' : 'tag'}>
          {coordinationStatuses[status]}
          {isLate && `, ${late}`}
        </span>{' '}
        {text} <span class="soft">({leadName})</span>
      </p>
      <ul class="directive-steps">
        {progress.map((one) => (
          <li key={one.day + one.note}>
            <span class="soft number">{sayDay(common, one.day, 'dayNumbers')}</span> {one.note}
          </li>
        ))}
      </ul>
      {holds('SECRETARY', 'HEAD') && status !== 'DONE' && (
        <ActForm
          id={`tien-do-${id}`}
          title={fill(words.progress, { item: text.slice(0, 60) })}
          fields={[{ name: 'note', label: words.note, rows: 2 }]}
          buttons={[
            { label: words.begin, isQuiet: true, act: send('IN_PROGRESS') },
            { label: words.done, isQuiet: true, act: send('DONE') },
          ]}
          done={saved}
        />
      )}
    </div>
  );
}

function Record() {
  const { coordination: words, save, saved } = useWords(papersWords);
  const { agency } = useDesk();
  const [record] = useAct(recordAgreementMutation);
  const linesOf = (text: string | undefined) => (text ?? '').split('\n').filter((line) => line.trim() !== '');
  return (
    <div class="give-directive">
      <ActForm
        id="phoi-hop"
        title={words.add}
        fields={[
          { name: 'title', label: words.name },
          { name: 'number', label: words.number },
          { name: 'signedDay', label: words.signedDay, isDay: true },
          { name: 'parties', label: words.parties, rows: 3 },
          { name: 'items', label: words.items, rows: 5 },
        ]}
        buttons={[
          {
            label: save,
            act: ({ title = '', number, signedDay, parties, items }) => {
              const agreed = linesOf(items).map((line) => {
                const [text = '', lead] = line.split('|');
                return { text, leadName: lead?.trim() || agency.shortName };
              });
              const signed = linesOf(parties).map((name) => ({ name }));
              const of = { agencyId: agency.id, title, number: number || null, signedDay: signedDay || '1970-01-01' };
              return record({ input: { ...of, parties: signed, items: agreed } });
            },
          },
        ]}
        done={saved}
      />
    </div>
  );
}
