import '../../styles/desk-directives.css';
import { useState } from 'preact/hooks';
import { SelectField } from '../../ui/field.js';
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
  answerRecommendationMutation,
  closeRecommendationMutation,
  type DeskOversight,
  type DeskRecommendation,
  oversightQuery,
  recommendMutation,
  recordOversightMutation,
} from './documents.js';

export const deskPage: DeskPage = { View: OversightPage };

type House = readonly { id: string; shortName: string }[];

/** Oversight visits, each with what it recommends and what became of that. */
function OversightPage() {
  const { oversight: words } = useWords(papersWords);
  const { agency, holds } = useDesk();
  const asked = useAsked(oversightQuery, { agencyId: agency.id }, { concerns: ['directive'] });
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <AskedView asked={asked}>
        {({ oversightVisits, agency: house }) => (
          <div class="conclusion">
            {oversightVisits?.length === 0 && <p>{words.none}</p>}
            {oversightVisits?.map((visit) => (
              <Visit key={visit.id} visit={visit} />
            ))}
            {holds('SECRETARY', 'HEAD') && house && <Record house={[house, ...house.children]} />}
          </div>
        )}
      </AskedView>
    </>
  );
}

function Visit({ visit }: { visit: DeskOversight }) {
  const { oversight: words } = useWords(papersWords);
  const { words: common } = useReader();
  const { id, theme, body, fromDay, toDay, visited, findings, recommendations, mayKeep } = visit;
  const day = (of: string) => sayDay(common, of, 'dayNumbers');
  return (
    <article class="panel stack">
      <h2>{theme}</h2>
      <p class="soft">
        {body} · {day(fromDay)}
        {toDay !== fromDay && `–${day(toDay)}`} · {visited.map(({ shortName }) => shortName).join('; ')}
      </p>
      {findings && <p class="told">{findings}</p>}
      <h3>{fill(words.recommendations, { n: recommendations.length })}</h3>
      {recommendations.map((one) => (
        <Recommended key={one.id} one={one} mayKeep={mayKeep} />
      ))}
      {mayKeep && <Recommend visitId={id} visited={visited} />}
    </article>
  );
}

function Recommended({ one, mayKeep }: { one: DeskRecommendation; mayKeep: boolean }) {
  const { oversight: words, recommendationStatuses, late, due } = useWords(papersWords);
  const { words: common } = useReader();
  const { id, text, to, dueDay, status, isLate, answeredDay } = one;
  const day = (of: string) => sayDay(common, of, 'dayNumbers');
  return (
    <div class="matter">
      <p>
        <span class={isLate ? 'tag tag-cancelled' : status === 'CLOSED' ? 'tag tag-free' : 'tag'}>
          {recommendationStatuses[status]}
          {isLate && `, ${late}`}
        </span>{' '}
        {text}
      </p>
      <p class="soft">
        {fill(words.to1, { agency: to.shortName })}
        {dueDay && ` · ${fill(due, { day: day(dueDay) })}`}
      </p>
      {one.answer && answeredDay && (
        <p class="told">
          {fill(words.answered, { day: day(answeredDay), answer: one.answer })}
          {one.answerLink && (
            <>
              {' '}
              <a href={one.answerLink}>{words.link}</a>
            </>
          )}
        </p>
      )}
      {one.verdict && <p>{one.verdict}</p>}
      {one.mayAnswer && status === 'OPEN' && <Answer id={id} />}
      {mayKeep && status === 'ANSWERED' && <Judge id={id} />}
    </div>
  );
}

function Answer({ id }: { id: string }) {
  const { oversight: words, saved } = useWords(papersWords);
  const [answer] = useAct(answerRecommendationMutation);
  return (
    <ActForm
      id={`tra-loi-${id}`}
      title={words.answer}
      fields={[
        { name: 'answer', label: words.answer, rows: 3 },
        { name: 'link', label: words.link },
      ]}
      buttons={[
        {
          label: words.answer,
          act: ({ answer: said = '', link }) => answer({ input: { id, answer: said, link: link || null } }),
        },
      ]}
      done={saved}
    />
  );
}

function Judge({ id }: { id: string }) {
  const { oversight: words, saved } = useWords(papersWords);
  const [close] = useAct(closeRecommendationMutation);
  const judge = (isAccepted: boolean) => (typed: Readonly<Record<string, string>>) =>
    close({ input: { id, isAccepted, verdict: typed['verdict'] || null } });
  return (
    <ActForm
      id={`xem-xet-${id}`}
      title={words.judge}
      fields={[{ name: 'verdict', label: words.verdict, rows: 2 }]}
      buttons={[
        { label: words.accept, act: judge(true) },
        { label: words.sendBack, isQuiet: true, act: judge(false) },
      ]}
      done={saved}
    />
  );
}

function Recommend({ visitId, visited }: { visitId: string; visited: House }) {
  const { oversight: words, save, saved } = useWords(papersWords);
  const [toAgencyId, setTo] = useState(visited[0]?.id ?? '');
  const [recommend] = useAct(recommendMutation);
  return (
    <div class="stack">
      {visited.length > 1 && (
        <SelectField
          id={`gui-${visitId}`}
          label={words.visited}
          value={toAgencyId}
          onPick={setTo}
          options={visited.map(({ id, shortName }) => ({ value: id, text: shortName }))}
        />
      )}
      <ActForm
        id={`kien-nghi-${visitId}`}
        title={words.recommend}
        fields={[
          { name: 'text', label: words.text, rows: 2 },
          { name: 'dueDay', label: words.dueDay, isDay: true },
        ]}
        buttons={[
          {
            label: save,
            isQuiet: true,
            act: ({ text = '', dueDay }) => recommend({ input: { visitId, toAgencyId, text, dueDay: dueDay || null } }),
          },
        ]}
        done={saved}
      />
    </div>
  );
}

function Record({ house }: { house: House }) {
  const { oversight: words, save, saved } = useWords(papersWords);
  const { agency } = useDesk();
  const [visitedId, setVisited] = useState(agency.id);
  const [record] = useAct(recordOversightMutation);
  return (
    <div class="stack">
      <SelectField
        id="visitedIds"
        label={words.visited}
        value={visitedId}
        onPick={setVisited}
        options={house.map(({ id, shortName }) => ({ value: id, text: shortName }))}
      />
      <ActForm
        id="giam-sat"
        title={words.add}
        fields={[
          { name: 'body', label: words.body },
          { name: 'theme', label: words.theme, rows: 2 },
          { name: 'fromDay', label: words.from, isDay: true },
          { name: 'toDay', label: words.to, isDay: true },
          { name: 'findings', label: words.findings, rows: 4 },
        ]}
        buttons={[
          {
            label: save,
            act: ({ body = '', theme = '', fromDay = '', toDay, findings }) => {
              const days = { fromDay: fromDay || '1970-01-01', toDay: toDay || fromDay || '1970-01-01' };
              const said = { body, theme, findings: findings || null, visitedIds: [visitedId] };
              return record({ input: { agencyId: agency.id, ...said, ...days } });
            },
          },
        ]}
        done={saved}
      />
    </div>
  );
}
