import { sayAgency } from '../session/receiver.js';
import { To } from '../ui/to.js';
import { fill } from '../words/fill.js';
import { useFollowWords } from '../words/follow.js';
import { useReader } from '../words/reader.js';
import type { AgencyFollowed } from './documents.js';
import { questionsOf, snippetsOf } from './examples.js';

/** For who runs a portal: the API in three steps, and links to put on a site of one's own. */
export function ForPortals({ agency, today }: { agency: AgencyFollowed | undefined; today: string }) {
  const reader = useReader();
  const { api, embed } = useFollowWords();
  const { first, read, poll } = questionsOf(reader, agency, today);
  const whose = agency ? fill(embed.of, { agency: sayAgency(reader.language, agency) }) : embed.all;
  const { frame, widget, link, block } = snippetsOf(reader, { ...embed, link: whose }, agency?.slug ?? '');
  return (
    <>
      <section class="prose" aria-labelledby="api">
        <h2 id="api">{api.title}</h2>
        <p>{api.what}</p>
        <ol>
          <li>
            <p>{api.first}</p>
            <Code text={first} />
            <p>
              <a href="/explorer">{api.explorer}</a>
            </p>
          </li>
          <li>
            <p>{api.read}</p>
            <Code text={read.query} />
            <p>{api.variables}</p>
            <Code text={read.variables} />
          </li>
          <li>
            <p>{api.poll}</p>
            <Code text={poll.query} />
            <p>{api.live}</p>
          </li>
        </ol>
        <p>{api.past}</p>
      </section>
      <section class="prose" aria-labelledby="nhung">
        <h2 id="nhung">{embed.title}</h2>
        <p>{embed.what}</p>
        <h3>{embed.widgetTitle}</h3>
        <p>{embed.widgetWhat}</p>
        <Code text={widget} />
        <h3>{embed.frameTitle}</h3>
        <p>{embed.frameWhat}</p>
        <Code text={frame} />
        <p>
          <To path={agency ? `/nhung/lich/${agency.slug}` : '/nhung/lich'}>{embed.look}</To>
        </p>
        <h3>{embed.plainTitle}</h3>
        <p>{embed.plainWhat}</p>
        <h4>{embed.linkTitle}</h4>
        <Code text={link} />
        <h4>{embed.blockTitle}</h4>
        <Code text={block} />
      </section>
    </>
  );
}

function Code({ text }: { text: string }) {
  return (
    <pre>
      <code class="copyable">{text}</code>
    </pre>
  );
}
