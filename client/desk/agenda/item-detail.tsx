import { dayOf, sayDay, timeOf } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { useDesk } from '../desk.js';
import { agendaWords } from '../words/agenda.js';
import { useWords } from '../words/use-words.js';
import type { DeskItem } from './documents.js';
import { HandlersNote } from './handlers-note.js';
import { ItemForm } from './item-form.js';
import { nameOf, stepOf } from './model.js';
import type { AgendaWork } from './use-agenda.js';
import { useRemove } from './use-remove.js';

interface ItemDetailProps {
  item: DeskItem;
  work: AgendaWork;
  /** Names the item while something typed in it is not saved. */
  onEditing(id: string | undefined): void;
  onClose(): void;
}

/** One item: who comes and what about, what is prepared by whom, and for handlers what only they know. */
export function ItemDetail({ item, work, onEditing, onClose }: ItemDetailProps) {
  const words = useWords(agendaWords);
  const { holds } = useDesk();
  const { mayEdit } = work.agenda;
  return (
    <div class="agenda-detail">
      <h2>{nameOf(words, item)}</h2>
      {item.person && <PersonFacts item={item} />}
      {item.handedIn && <HandedIn handedIn={item.handedIn} />}
      {mayEdit ? <ItemForm {...{ item, work, onEditing }} /> : <Prepared item={item} />}
      {mayEdit && <PlaceActs {...{ item, work, onClose }} />}
      {(holds('CASE_HANDLER') || (mayEdit && item.person)) && <HandlersNote item={item} work={work} />}
    </div>
  );
}

function PersonFacts({ item: { person } }: { item: DeskItem }) {
  const { detail: words } = useWords(agendaWords);
  if (!person) return null;
  const { applicantName, address, partySize, representatives, summary, topicName, needsInterpreter } = person;
  return (
    <dl class="facts">
      {address && <Fact label={words.address} text={address} />}
      {partySize > 1 && <Fact label={words.party} text={String(partySize)} />}
      {representatives.length > 0 && <Fact label={words.representatives} text={representatives.join(', ')} />}
      {needsInterpreter && <Fact label={words.needs} text={words.interpreter} />}
      {topicName && <Fact label={words.topic} text={topicName} />}
      {applicantName !== null && <Fact label={words.summary} text={summary ?? words.noSummary} />}
    </dl>
  );
}

function Fact({ label, text }: { label: string; text: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{text}</dd>
    </div>
  );
}

/** What agencies prepared that were asked to, and who handed it in when. */
function HandedIn({ handedIn }: { handedIn: NonNullable<DeskItem['handedIn']> }) {
  const { detail } = useWords(agendaWords);
  const reader = useReader();
  return (
    <dl class="facts">
      {handedIn.map(({ agency, text, reference, handedInAt, handedInBy }) => {
        const day = sayDay(reader.words, dayOf(handedInAt), 'dayNumbers');
        return (
          <div key={agency.id}>
            <dt>{fill(detail.handedIn, { agency: agency.name })}</dt>
            <dd class="pre-line">{text}</dd>
            {reference && <dd>{reference}</dd>}
            <dd class="soft">{fill(detail.handedInBy, { by: handedInBy, at: `${timeOf(handedInAt)}, ${day}` })}</dd>
          </div>
        );
      })}
    </dl>
  );
}

/** What was prepared, for those who only read. */
function Prepared({ item }: { item: DeskItem }) {
  const words = useWords(agendaWords);
  const { detail } = words;
  const { preparing, preparation, note, answer, documents } = item;
  const papers = documents.map(({ title, reference }) => [title, reference].filter(Boolean).join(': ')).join('; ');
  return (
    <dl class="facts">
      {preparing && <Fact label={detail.preparing} text={preparing.name} />}
      {preparation && <Fact label={detail.preparation} text={words.preparations[preparation]} />}
      {note && <Fact label={detail.note} text={note} />}
      {answer && <Fact label={detail.answer} text={answer} />}
      {papers && <Fact label={detail.documents} text={papers} />}
    </dl>
  );
}

/** The same moves as by dragging, for those who neither drag nor use Alt and the arrows. */
function PlaceActs({ item, work, onClose }: { item: DeskItem; work: AgendaWork; onClose(): void }) {
  const words = useWords(agendaWords);
  const remove = useRemove(work);
  const { items } = work.agenda;
  const isThere = items.some(({ id }) => id === item.id);
  const says = fill(words.did.move, { name: nameOf(words, item) });
  const step = (by: -1 | 1) => {
    const move = stepOf(work.now().items, item.id, by);
    if (move) work.move(move, says);
  };
  if (!isThere) return null;
  return (
    <div class="acts agenda-place">
      <button type="button" class="quiet" onClick={() => step(-1)}>
        {words.detail.up}
      </button>
      <button type="button" class="quiet" onClick={() => step(1)}>
        {words.detail.down}
      </button>
      <button type="button" class="quiet" onClick={() => void remove(item).then(onClose)}>
        {words.detail.remove}
      </button>
    </div>
  );
}
