import { sayDay } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { useAct } from '../ask/use-act.js';
import { Corrections } from '../papers/corrections.js';
import { PaperAct } from '../papers/paper-act.js';
import { papersWords } from '../words/papers.js';
import { useWords } from '../words/use-words.js';
import {
  answerRecommendationMutation,
  closeRecommendationMutation,
  type DeskRecommendation,
  editRecommendationMutation,
} from './documents.js';
import { recommendationFields, recommendationInput, recommendationLabels, wordsOfRecommendation } from './fields.js';

interface RecommendedProps {
  one: DeskRecommendation;
  mayKeep: boolean;
  again(): Promise<void>;
}

/** One recommendation: to whom, by when, what was answered and what was said of that; and what can be done next. */
export function Recommended({ one, mayKeep, again }: RecommendedProps) {
  const papers = useWords(papersWords);
  const { oversight: words, recommendationStatuses, late, due } = papers;
  const { words: common } = useReader();
  const { finding, text, to, dueDay, status, isLate, verdict } = one;
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
        {dueDay && ` · ${fill(due, { day: sayDay(common, dueDay, 'dayNumbers') })}`}
      </p>
      {finding && <p>{fill(words.found, { finding })}</p>}
      <Answered one={one} />
      {verdict && <p>{fill(words.said, { verdict })}</p>}
      <div class="acts">
        {one.mayAnswer && status === 'OPEN' && <Answer {...{ one, again }} />}
        {mayKeep && status === 'ANSWERED' && <Judge {...{ one, again }} />}
        {mayKeep && status !== 'CLOSED' && <Correct {...{ one, again }} />}
      </div>
      <Corrections list={one.corrections} labels={recommendationLabels(papers)} />
    </div>
  );
}

function Answered({ one: { answer, answeredDay, answerLink } }: Pick<RecommendedProps, 'one'>) {
  const { oversight: words } = useWords(papersWords);
  const { words: common } = useReader();
  if (!answer || !answeredDay) return null;
  return (
    <p class="told">
      {fill(words.answered, { day: sayDay(common, answeredDay, 'dayNumbers'), answer })}
      {answerLink && (
        <>
          {' '}
          <a href={answerLink}>{words.link}</a>
        </>
      )}
    </p>
  );
}

type Acting = Omit<RecommendedProps, 'mayKeep'>;

function Answer({ one: { id, text }, again }: Acting) {
  const { oversight: words, saved } = useWords(papersWords);
  const [answer] = useAct(answerRecommendationMutation);
  return (
    <PaperAct
      {...{ isMain: true, label: words.answer, title: words.answer, act: words.sendAnswer, done: saved, again, text }}
      id={`tra-loi-${id}`}
      fields={[
        { name: 'answer', label: words.whatWasDone, rows: 4, isNeeded: true },
        { name: 'link', label: words.link, isExact: true },
      ]}
      send={({ answer: said = '', link }) => answer({ input: { id, answer: said, link: link || null } })}
    />
  );
}

function Judge({ one: { id, answer }, again }: Acting) {
  const { oversight: words, saved } = useWords(papersWords);
  const [close] = useAct(closeRecommendationMutation);
  const given = { done: saved, again, text: answer ?? '' };
  const judge = (isAccepted: boolean) => (typed: Readonly<Record<string, string>>) =>
    close({ input: { id, isAccepted, verdict: typed['verdict'] || null } });
  return (
    <>
      <PaperAct
        {...{ ...given, isMain: true, label: words.accept, title: words.accept, act: words.accept }}
        id={`dong-y-${id}`}
        fields={[{ name: 'verdict', label: words.verdict, rows: 2 }]}
        send={judge(true)}
      />
      <PaperAct
        {...{ ...given, label: words.sendBack, title: words.sendBack, act: words.sendBack }}
        id={`tra-lai-${id}`}
        fields={[{ name: 'verdict', label: words.sendBackWhy, rows: 2, isNeeded: true }]}
        send={judge(false)}
      />
    </>
  );
}

function Correct({ one, again }: Acting) {
  const papers = useWords(papersWords);
  const { oversight: words, form, save, saved } = papers;
  const [edit] = useAct(editRecommendationMutation);
  const { id, version } = one;
  return (
    <PaperAct
      {...{ label: words.editRecommendation, title: words.editRecommendation, act: save, done: saved, again }}
      {...{ seen: { version, words: wordsOfRecommendation(one) }, labels: recommendationLabels(papers) }}
      id={`sua-kien-nghi-${id}`}
      fields={[...recommendationFields(papers), { name: 'reason', label: form.reason, isNeeded: true }]}
      send={({ reason = '', ...typed }, expectedVersion) =>
        edit({ input: { id, expectedVersion, ...recommendationInput(typed), reason } })
      }
    />
  );
}
