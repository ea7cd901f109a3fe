import type { ComponentChildren } from 'preact';
import { sayLeader, sayTitle } from '../session/receiver.js';
import { Mixed } from '../ui/mixed.js';
import { sayDay } from '../words/dates.js';
import { fill } from '../words/fill.js';
import { useAgencyTongue, useReader } from '../words/reader.js';
import { useRecordWords } from '../words/record.js';
import type { NoticeShown } from './documents.js';

/** The paper by which a release was announced: number, day, signer, whether it holds, and where it was made known. */
export function NoticeFacts({ notice }: { notice: NoticeShown }) {
  const reader = useReader();
  const { words, language } = reader;
  const tongue = useAgencyTongue();
  const { notice: said } = useRecordWords().releases;
  return (
    <section aria-labelledby="thong-bao">
      <h2 id="thong-bao">{said.title}</h2>
      <dl class="facts">
        <Fact name={said.number}>{notice.number}</Fact>
        <Fact name={said.subject}>
          <span lang={tongue}>{notice.subject}</span>
        </Fact>
        <Fact name={said.issued}>{sayDay(words, notice.issuedDay, 'dayNumbers')}</Fact>
        <Fact name={said.signer}>
          <Mixed text={sayLeader(reader, notice.signer.leader)} />
          <br />
          <Mixed text={sayTitle(language, notice.signer)} />
        </Fact>
        {notice.legalBasis && (
          <Fact name={said.basis}>
            <span lang={tongue}>{notice.legalBasis}</span>
          </Fact>
        )}
        <Fact name={said.standing}>
          <Standing notice={notice} />
        </Fact>
        {notice.postings.length > 0 && (
          <Fact name={said.channels}>
            <Postings notice={notice} />
          </Fact>
        )}
      </dl>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Standing({ notice: { standing, supersededBy, reason } }: { notice: NoticeShown }) {
  const { notice: said } = useRecordWords().releases;
  if (standing === 'SUPERSEDED')
    return <>{supersededBy ? fill(said.standings.SUPERSEDED, { number: supersededBy.number }) : said.supersededBare}</>;
  return (
    <>
      <p>{said.standings[standing]}</p>
      {reason && (
        <p class="fact-note">
          <Mixed text={fill(said.reason, { reason })} />
        </p>
      )}
    </>
  );
}

function Postings({ notice }: { notice: NoticeShown }) {
  const { words } = useReader();
  const { notice: said } = useRecordWords().releases;
  return (
    <ul>
      {notice.postings.map(({ channel, day, link }) => {
        const text = fill(said.posting, { channel: said.channel[channel], day: sayDay(words, day, 'dayNumbers') });
        return <li key={`${channel} ${day}`}>{link ? <a href={link}>{text}</a> : text}</li>;
      })}
    </ul>
  );
}
