import { sayAgency } from '../session/receiver.js';
import { To } from '../ui/to.js';
import { sayDay } from '../words/dates.js';
import { fill } from '../words/fill.js';
import { usePromisesBookWords } from '../words/promises-book.js';
import { addressIn, useReader } from '../words/reader.js';
import type { ConclusionShown } from './documents.js';
import { PromiseEntry } from './promise-line.js';

/** A published conclusion: what the leader concluded, without names, and the promises it makes with how they stand. */
export function ConclusionView({ data }: { data: ConclusionShown }) {
  const { language, words } = useReader();
  const book = usePromisesBookWords();
  const { conclusion: said } = book;
  const { number, subject, opening, issuedDay, agency, signer, session, matters, directives } = data;
  const title = language === 'en' ? (signer.titleEn ?? signer.title) : signer.title;
  return (
    <div class="reading record">
      <header>
        <p class="sheet-agency">
          <To path={`/co-quan/${agency.slug}`}>{sayAgency(language, agency)}</To>
        </p>
        <h1>{subject}</h1>
        <p class="lead">
          {fill(said.number, { number })}, {fill(said.day, { day: sayDay(words, issuedDay, 'dayNumbers') })}
        </p>
      </header>
      {opening && <p class="told">{opening}</p>}
      <section class="text">
        <h2>{said.matters}</h2>
        <ol class="conclusion-matters">
          {matters.map((matter) => (
            <li key={matter.id}>{matter.publicText}</li>
          ))}
        </ol>
        <p class="soft">{said.noNames}</p>
      </section>
      {directives.length > 0 && (
        <section>
          <h2>{said.directs}</h2>
          <div class="promises">
            {directives.map((promise) => (
              <PromiseEntry key={promise.id} promise={promise} words={book} level="h3" />
            ))}
          </div>
        </section>
      )}
      <p>{fill(said.signedBy, { title, name: `${signer.leader.honorific} ${signer.leader.fullName}` })}</p>
      <p class="record-pages no-print">
        {session && (
          <To class="button quiet" path={`/buoi/${session.slug}`}>
            {said.session}
          </To>
        )}
        <a class="button quiet" href={`${addressIn(language, `/ket-luan/${data.id}`)}.pdf`}>
          {said.pdf}
        </a>
      </p>
    </div>
  );
}
