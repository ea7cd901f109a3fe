import '../../styles/desk-brief.css';
import { useAsked } from '../ask/use-asked.js';
import type { DeskPage, PageProps } from '../page.js';
import { Go } from '../shell/route.js';
import { AskedView } from '../ui/asked-view.js';
import { PageHead } from '../ui/page-head.js';
import { agendaWords } from '../words/agenda.js';
import { useWords } from '../words/use-words.js';
import { BriefFile } from './brief-file.js';
import { briefQuery, type DeskBrief } from './documents.js';

export const deskPage: DeskPage = { View: BriefPage };

/** The leader's paper on the screen, as it is printed: the same words as the file. */
function BriefPage({ params }: PageProps) {
  const { brief: words } = useWords(agendaWords);
  const sessionId = params['id'] ?? '';
  const asked = useAsked(briefQuery, { sessionId }, { concerns: ({ sessionId: changed }) => changed === sessionId });
  return (
    <>
      <PageHead title={words.open}>
        <button type="button" onClick={() => window.print()}>
          {words.print}
        </button>
        <BriefFile sessionId={sessionId} />
        <Go class="button quiet" path={`/buoi/${sessionId}?the=chuong-trinh`}>
          {words.back}
        </Go>
      </PageHead>
      <AskedView asked={asked}>
        {({ agendaBrief }) => (agendaBrief ? <Sheet brief={agendaBrief} /> : <p class="soft">{words.none}</p>)}
      </AskedView>
    </>
  );
}

function Sheet({ brief }: { brief: DeskBrief }) {
  const { facts, marks, matters, participants } = brief;
  return (
    <article class="brief">
      <header>
        <p class="brief-agency">{brief.agency}</p>
        <h2>{brief.heading}</h2>
        <p class="brief-subject">{brief.subject}</p>
        {marks.map((mark) => (
          <p key={mark} class="soft">
            {mark}
          </p>
        ))}
      </header>
      <dl class="facts">
        {facts.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <Timetable timetable={brief.timetable} />
      <h3>{matters.caption}</h3>
      {matters.items.map((matter) => (
        <Matter key={matter.heading} matter={matter} />
      ))}
      {participants && <Participants participants={participants} />}
      <footer class="soft">
        {brief.foot.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </footer>
    </article>
  );
}

function Timetable({ timetable: { caption, columns, rows, total } }: Pick<DeskBrief, 'timetable'>) {
  return (
    <>
      <table class="data-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells, isStruck }) => (
            <tr key={cells[2]} class={isStruck ? 'brief-struck' : undefined}>
              {cells.map((cell, index) => (
                <td key={columns[index]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="soft">{total}</p>
    </>
  );
}

function Matter({ matter: { heading, time, isStruck, lines } }: { matter: DeskBrief['matters']['items'][number] }) {
  return (
    <section class={`brief-matter${isStruck ? ' brief-struck' : ''}`}>
      <h4>
        <span>{heading}</span> <span class="number">{time}</span>
      </h4>
      <dl>
        {lines.map(({ label, text }) => (
          <div key={`${label} ${text}`}>
            <dt>{label}: </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Participants({ participants }: { participants: NonNullable<DeskBrief['participants']> }) {
  const { caption, columns, rows } = participants;
  return (
    <table class="data-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells) => (
          <tr key={cells.join()}>
            {cells.map((cell, index) => (
              <td key={columns[index]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
