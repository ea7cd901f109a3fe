import { sayDay } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { useAct } from '../ask/use-act.js';
import { Corrections } from '../papers/corrections.js';
import { PaperAct } from '../papers/paper-act.js';
import { Fact } from '../visits/fact.js';
import { papersWords } from '../words/papers.js';
import { useWords } from '../words/use-words.js';
import { type DocumentLine, editDocumentMutation, removeDocumentMutation } from './documents.js';
import { documentFields, documentInput, documentLabels, sayOfDocument, wordsOfDocument } from './fields.js';

interface OneDocumentProps {
  document: DocumentLine;
  others: readonly DocumentLine[];
  again(): Promise<void>;
}

/** A paper of the list: what it says, what it replaces, how it was corrected; and, for who keeps it, the way to correct it. */
export function OneDocument({ document: paper, others, again }: OneDocumentProps) {
  const papers = useWords(papersWords);
  const { documents: words, kinds } = papers;
  const { words: common } = useReader();
  const { number, otherSpellings, title, issuer, issuedDay, link, note, kind, replaces, replacedBy } = paper;
  return (
    <div class="stack">
      <h2>{fill(words.one, { number })}</h2>
      <p>{title}</p>
      <dl class="facts">
        <Fact label={words.kind}>{kinds[kind]}</Fact>
        <Fact label={words.issuer}>{issuer}</Fact>
        <Fact label={words.day}>{sayDay(common, issuedDay, 'dayNumbers')}</Fact>
        <Fact label={words.spelled}>{otherSpellings.join('; ')}</Fact>
        <Fact label={words.replaces}>{replaces && `${replaces.number} · ${replaces.title}`}</Fact>
        <Fact label={words.replacedBy}>{replacedBy.map((one) => `${one.number} · ${one.title}`).join('; ')}</Fact>
        <Fact label={words.link}>{link && <a href={link}>{link}</a>}</Fact>
        <Fact label={words.note}>{note}</Fact>
      </dl>
      {paper.mayKeep && <Acts {...{ document: paper, others, again }} />}
      <Corrections
        list={paper.corrections}
        labels={documentLabels(papers)}
        say={sayOfDocument(papers, replaces ? [...others, replaces] : others)}
      />
    </div>
  );
}

function Acts({ document: paper, others, again }: OneDocumentProps) {
  const papers = useWords(papersWords);
  const { documents: words, form, save, saved } = papers;
  const [edit] = useAct(editDocumentMutation);
  const [remove] = useAct(removeDocumentMutation);
  const { id, number, version } = paper;
  const seen = { version, words: wordsOfDocument(paper) };
  const given = { seen, again, labels: documentLabels(papers), say: sayOfDocument(papers, others) };
  const why = { name: 'reason', label: form.reason, isNeeded: true };
  const { replaces } = paper;
  const listed = others.filter((one) => one.id !== id);
  const isListed = !replaces || listed.some((one) => one.id === replaces.id);
  const replaceable = isListed ? listed : [...listed, replaces];
  return (
    <div class="acts">
      <PaperAct
        {...{ ...given, label: words.edit, act: save, done: saved, id: `sua-${id}` }}
        title={fill(words.editOne, { number })}
        fields={[...documentFields(papers, replaceable), why]}
        send={({ reason = '', ...typed }, expectedVersion) =>
          edit({ input: { id, expectedVersion, ...documentInput(typed), reason } })
        }
      />
      <PaperAct
        {...{ ...given, label: words.remove, act: words.remove, done: words.removed, id: `bo-${id}` }}
        title={fill(words.removeOne, { number })}
        text={words.removeText}
        fields={[why]}
        send={({ reason = '' }, expectedVersion) => remove({ input: { id, expectedVersion, reason } })}
      />
    </div>
  );
}
