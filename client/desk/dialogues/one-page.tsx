import '../../styles/desk-dialogues.css';
import { dayOf, sayDay } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { addressIn, useReader } from '../../words/reader.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import type { DeskPage, PageProps } from '../page.js';
import { Go } from '../shell/route.js';
import { AskedView } from '../ui/asked-view.js';
import { PageHead } from '../ui/page-head.js';
import { dialoguesWords } from '../words/dialogues.js';
import { useWords } from '../words/use-words.js';
import { bodiesQuery, type DialogueShown, dialogueQuery } from './documents.js';
import { QuestionsPart } from './questions-part.js';
import { StepsPart } from './steps-part.js';
import { TopicsPart } from './topics-part.js';

export const deskPage: DeskPage = { View: DialoguePage };

/** One dialogue at the desk: what is next, what people want, what they ask, and what they were told. */
function DialoguePage({ params }: PageProps) {
  const words = useWords(dialoguesWords);
  const { now } = useDesk();
  const { id = '' } = params;
  const asked = useAsked(dialogueQuery, { id }, { concerns: ['dialogue', 'session'] });
  const agencyId = asked.data?.deskDialogue?.agency.id;
  return (
    <AskedView asked={asked}>
      {({ deskDialogue }) =>
        deskDialogue ? (
          <Dialogue dialogue={deskDialogue} from={dayOf(now())} key={agencyId} />
        ) : (
          <PageHead title={words.title} lead={words.none} />
        )
      }
    </AskedView>
  );
}

function Dialogue({ dialogue, from }: { dialogue: DialogueShown; from: string }) {
  const words = useWords(dialoguesWords);
  const { language } = useReader();
  const bodies = useAsked(bodiesQuery, { agencyId: dialogue.agency.id, from }, { concerns: ['session', 'structure'] });
  const isPublic = dialogue.kind !== 'INTERNAL_DIALOGUE' && dialogue.state !== 'PLANNED';
  const { agency } = dialogue;
  return (
    <>
      <PageHead
        title={dialogue.title}
        lead={`${agency.shortName ?? agency.name}. ${words.kinds[dialogue.kind]}. ${words.states[dialogue.state]}`}
      >
        <Go path={`/doi-thoai?nam=${dialogue.year}`}>{words.one.back}</Go>
        {isPublic && <a href={addressIn(language, `/doi-thoai/${dialogue.slug}`)}>{words.one.public}</a>}
      </PageHead>
      <div class="dialogues-page">
        <StepsPart dialogue={dialogue} bodies={bodies.data ?? null} />
        {dialogue.kind !== 'INTERNAL_DIALOGUE' && <TopicsPart dialogue={dialogue} />}
        <QuestionsPart dialogue={dialogue} bodies={bodies.data ?? null} />
        <History dialogue={dialogue} />
      </div>
    </>
  );
}

function History({ dialogue }: { dialogue: DialogueShown }) {
  const words = useWords(dialoguesWords);
  const { words: common } = useReader();
  const { one } = words;
  const day = (given: string) => sayDay(common, given, 'dayNumbers');
  return (
    <section class="panel stack" aria-labelledby="qua-trinh">
      <h2 id="qua-trinh">{one.history}</h2>
      {dialogue.conclusion && (
        <div>
          <h3>{fill(one.conclusion, { number: dialogue.conclusion.number, day: day(dialogue.conclusion.day) })}</h3>
          <p class="pre-line">{dialogue.conclusion.text}</p>
        </div>
      )}
      {dialogue.publications.length > 0 && (
        <div>
          <h3>{one.tells}</h3>
          <ul class="lines">
            {dialogue.publications.map(({ what, channel, day: on, detail }) => (
              <li key={`${what} ${channel}`}>
                {one.told[what]}: {words.channels[channel]}, {day(on)} <span class="soft">{detail}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <ol class="lines">
        {dialogue.steps.map(({ state, reason, at }) => (
          <li key={at}>
            <span class="number">{day(dayOf(at))}</span> {words.states[state]} <span class="soft">{reason}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
