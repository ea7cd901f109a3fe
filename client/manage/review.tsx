import type { Held } from '../booking/documents.js';
import { sayTimes, sayTimesWithin, sayWho } from '../booking/say.js';
import { TextField } from '../ui/field.js';
import { Icon } from '../ui/icon.js';
import { sayDayWithin, sayInstant } from '../words/dates.js';
import { fill } from '../words/fill.js';
import { useReader } from '../words/reader.js';
import type { Manage } from './model.js';
import { useManageSpeech } from './speech.js';
import type { ManageActs } from './use-manage.js';

type Told = NonNullable<Held['review']>;
type Question = NonNullable<Told['question']>;

interface ReviewProps {
  manage: Manage;
  held: Held;
  review: Told;
  acts: ManageActs;
}

/** How many characters an answer may have. */
const most = 2000;

/** What the agency told after looking at the registration, with its reason, and what it asks. */
export function Review({ manage, held, review, acts }: ReviewProps) {
  const reader = useReader();
  const { review: words } = useManageSpeech();
  const isOver = review.state === 'DECLINED' || review.state === 'REDIRECTED';
  return (
    <section class="offer" aria-labelledby="review-title">
      <h2 id="review-title">{words.title}</h2>
      <div class={`notice${isOver ? '' : ' notice-moved'}`}>
        <Icon name={isOver ? 'few' : 'moved'} />
        <div>
          <p>
            <strong>{words.states[review.state]}</strong>
          </p>
          {review.reply && <p class="told">{review.reply}</p>}
          <Reason review={review} />
          {review.repliedAt && (
            <p class="soft">{fill(words.since, { when: sayInstant(reader.words, review.repliedAt) })}</p>
          )}
        </div>
      </div>
      {isOver && <p>{words.walkIn}</p>}
      {review.answer && !review.question && <p class="soft told">{fill(words.answered, { text: review.answer })}</p>}
      {review.question?.kind === 'MORE_ASKED' && <Asked question={review.question} manage={manage} acts={acts} />}
      {review.question?.kind === 'SESSION_PROPOSED' && (
        <Proposed question={review.question} held={held} manage={manage} acts={acts} />
      )}
    </section>
  );
}

function Reason({ review }: { review: Told }) {
  const { review: words } = useManageSpeech();
  const lines: [string, string | null][] = [
    [words.ground, review.ground],
    [words.source, review.groundSource],
    [words.document, review.documentNumber],
    [words.body, review.competentBody],
  ];
  const told = lines.flatMap(([name, value]) => (value ? [[name, value] as const] : []));
  if (told.length === 0) return null;
  return (
    <dl class="answers">
      {told.map(([name, value]) => (
        <div key={name} class="answer">
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

interface QuestionProps {
  question: Question;
  manage: Manage;
  acts: ManageActs;
}

/** A question for more: words of one’s own, kept while one writes and until they have arrived. */
function Asked({ question, manage, acts }: QuestionProps) {
  const { words: common } = useReader();
  const words = useManageSpeech();
  const { review } = words;
  const { draft } = manage;
  const left = most - draft.trim().length;
  const submit = (event: Event) => {
    event.preventDefault();
    if (!manage.sending && draft.trim() !== '' && left >= 0) acts.addWords(draft.trim());
  };
  return (
    <form class="question no-print" noValidate onSubmit={submit}>
      <p>{fill(review.askedUntil, { day: sayDayWithin(common, question.dueDay) })}</p>
      <TextField
        id="review-answer"
        label={review.label}
        hint={left < 0 ? fill(review.tooLong, { n: -left }) : fill(review.hint, { n: left })}
        value={draft}
        rows={6}
        required
        onType={acts.draft}
      />
      <p>
        <button type="submit" aria-disabled={manage.sending || draft.trim() === '' || left < 0}>
          {manage.sending ? review.sending : review.send}
        </button>
      </p>
    </form>
  );
}

/** A place in another session, kept for the answer; what is held stays until one agrees. */
function Proposed({ question, held, manage, acts }: QuestionProps & { held: Held }) {
  const reader = useReader();
  const { review: words } = useManageSpeech();
  const { proposed } = question;
  if (!proposed) return <p>{words.gone}</p>;
  const answer = (accept: boolean) => () => manage.sending || acts.answerProposal(accept);
  return (
    <div class="no-print offer">
      <dl class="answers">
        <div class="answer">
          <dt>{words.proposed}</dt>
          <dd>
            <strong>{sayTimesWithin(reader, proposed)}</strong>
            <br />
            {sayWho(reader, proposed.session)}
          </dd>
        </div>
        <div class="answer">
          <dt>{words.present}</dt>
          <dd>{sayTimes(reader, held.slot ?? held.session)}</dd>
        </div>
      </dl>
      <p>{fill(words.proposedUntil, { day: sayDayWithin(reader.words, question.dueDay) })}</p>
      <p class="acts">
        <button type="button" aria-disabled={manage.sending} onClick={answer(true)}>
          {words.accept}
        </button>
        <button type="button" class="quiet" aria-disabled={manage.sending} onClick={answer(false)}>
          {words.keep}
        </button>
      </p>
    </div>
  );
}
