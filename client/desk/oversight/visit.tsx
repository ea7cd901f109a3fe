import { sayDay } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { useAct } from '../ask/use-act.js';
import { Corrections } from '../papers/corrections.js';
import { PaperAct } from '../papers/paper-act.js';
import { papersWords } from '../words/papers.js';
import { useWords } from '../words/use-words.js';
import { type DeskOversight, editOversightMutation, type House, recommendMutation } from './documents.js';
import {
  recommendationFields,
  recommendationInput,
  visitFields,
  visitInput,
  visitLabels,
  wordsOfVisit,
} from './fields.js';
import { Recommended } from './recommended.js';

interface VisitProps {
  visit: DeskOversight;
  house: House;
  again(): Promise<void>;
}

/** A visit: who looked into what and where, what was found, and each recommendation. */
export function Visit({ visit, house, again }: VisitProps) {
  const papers = useWords(papersWords);
  const { oversight: words } = papers;
  const { words: common } = useReader();
  const { theme, body, fromDay, toDay, visited, findings, recommendations, mayKeep, isClosed } = visit;
  const day = (of: string) => sayDay(common, of, 'dayNumbers');
  return (
    <article class="panel stack">
      <h2>
        {theme} {isClosed && <span class="tag tag-free">{words.closed}</span>}
      </h2>
      <p class="soft">
        {body} · {day(fromDay)}
        {toDay !== fromDay && `–${day(toDay)}`} · {visited.map(({ shortName }) => shortName).join('; ')}
      </p>
      {findings && <p class="told">{findings}</p>}
      <h3>{fill(words.recommendations, { n: recommendations.length })}</h3>
      {recommendations.map((one) => (
        <Recommended key={one.id} one={one} mayKeep={mayKeep} again={again} />
      ))}
      {mayKeep && <Acts {...{ visit, house, again }} />}
      <Corrections list={visit.corrections} labels={visitLabels(papers)} />
    </article>
  );
}

function Acts({ visit, house, again }: VisitProps) {
  const papers = useWords(papersWords);
  const { oversight: words, form, save, saved } = papers;
  const [recommend] = useAct(recommendMutation);
  const [edit] = useAct(editOversightMutation);
  const { id, version, visited, theme, isClosed } = visit;
  const to = visited.map(({ id: value, shortName }) => ({ value, text: shortName }));
  const known = [...house, ...visited.filter((one) => !house.some((other) => other.id === one.id))];
  return (
    <div class="acts">
      <PaperAct
        {...{ label: words.recommend, title: words.recommend, act: save, done: saved, id: `kien-nghi-${id}`, again }}
        fields={[{ name: 'toAgencyId', label: words.toWhom, options: to }, ...recommendationFields(papers)]}
        first={{ toAgencyId: visited[0]?.id ?? '' }}
        send={({ toAgencyId = '', ...typed }) =>
          recommend({ input: { visitId: id, toAgencyId, ...recommendationInput(typed) } })
        }
      />
      {!isClosed && (
        <PaperAct
          {...{ label: words.edit, act: save, done: saved, id: `sua-${id}`, again, labels: visitLabels(papers) }}
          seen={{ version, words: wordsOfVisit(visit) }}
          title={fill(words.editOne, { theme })}
          fields={[...visitFields(papers, known), { name: 'reason', label: form.reason, isNeeded: true }]}
          send={({ reason = '', ...typed }, expectedVersion) =>
            edit({ input: { id, expectedVersion, ...visitInput(typed), reason } })
          }
        />
      )}
    </div>
  );
}
