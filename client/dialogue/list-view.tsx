import { sayAgency } from '../session/receiver.js';
import { Mixed } from '../ui/mixed.js';
import { To } from '../ui/to.js';
import { sayDay } from '../words/dates.js';
import { fill } from '../words/fill.js';
import { useReader } from '../words/reader.js';
import type { DialogueLine } from './documents.js';
import { toneOf } from './model.js';
import type { DialogueWords } from './speech.js';

export interface DialogueList {
  year: number;
  agency: { slug: string; name: string; nameEn: string | null } | null;
  dialogues: DialogueLine[];
  /** Where the next page begins. */
  more: string | null;
}

/** Dialogues of a year, the latest first: what can be done about each now comes first. */
export function DialogueListView({ data, speech }: { data: DialogueList; speech: DialogueWords }) {
  const { language } = useReader();
  const { list } = speech;
  const { year, agency, dialogues, more } = data;
  const at = (given: number, after?: string | null) => {
    const search = new URLSearchParams({ nam: String(given) });
    if (agency) search.set('co-quan', agency.slug);
    if (after) search.set('sau', after);
    return `/doi-thoai?${search}`;
  };
  return (
    <div class="reading profile dialogue">
      <header>
        <h1>
          <Mixed text={agency ? fill(list.titleOf, { agency: sayAgency(language, agency) }) : list.title} />
        </h1>
        <p class="lead">{list.lead}</p>
        <p class="acts no-print">
          <To path={at(year - 1)} class="button quiet">
            {fill(list.otherYear, { year: year - 1 })}
          </To>
          <To path={at(year + 1)} class="button quiet">
            {fill(list.otherYear, { year: year + 1 })}
          </To>
          <To path="/doi-thoai/cau-hoi">{list.own}</To>
        </p>
      </header>
      <section aria-labelledby="cac-cuoc">
        <h2 id="cac-cuoc">{fill(list.year, { year })}</h2>
        {dialogues.length === 0 && (
          <div class="empty">
            <p class="empty-cause">{fill(list.none, { year })}</p>
            <p>{list.noneNext}</p>
          </div>
        )}
        <ul class="dialogue-list">
          {dialogues.map((one) => (
            <Line key={one.id} dialogue={one} speech={speech} />
          ))}
        </ul>
        {more && (
          <p>
            <To path={at(year, more)} class="button quiet">
              {list.more}
            </To>
          </p>
        )}
      </section>
    </div>
  );
}

function Line({ dialogue, speech }: { dialogue: DialogueLine; speech: DialogueWords }) {
  const { words, language } = useReader();
  const { agency, state, day, kind } = dialogue;
  return (
    <li>
      <h3>
        <To path={`/doi-thoai/${dialogue.slug}`}>
          <Mixed text={dialogue.title} />
        </To>
      </h3>
      <p class="soft">
        <Mixed text={sayAgency(language, agency)} />
        {'. '}
        {speech.kinds[kind]}
        {'. '}
        {day ? sayDay(words, day) : speech.facts.noDay}
      </p>
      <p class={`state state-${toneOf(state)}`}>{speech.states[state]}</p>
    </li>
  );
}
