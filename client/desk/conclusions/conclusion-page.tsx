import '../../styles/desk-directives.css';
import { sayDay } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { addressIn, useReader } from '../../words/reader.js';
import { useAct } from '../ask/use-act.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import { ActForm } from '../directives/act-form.js';
import { GiveDirective } from '../directives/give-directive.js';
import { StandingTag } from '../directives/standing-tag.js';
import type { DeskPage, PageProps } from '../page.js';
import { Go } from '../shell/route.js';
import { AskedView } from '../ui/asked-view.js';
import { useConfirm } from '../ui/confirm.js';
import { useOutcomeToast } from '../ui/outcome-toast.js';
import { PageHead } from '../ui/page-head.js';
import { conclusionsWords } from '../words/conclusions.js';
import { useWords } from '../words/use-words.js';
import {
  conclusionQuery,
  type DeskConclusion,
  publishConclusionMutation,
  signConclusionMutation,
  withdrawConclusionMutation,
} from './documents.js';
import { MattersForm } from './matters-form.js';

export const deskPage: DeskPage = { View: ConclusionPage };

/** One conclusion from draft to publication, with what it directs. */
function ConclusionPage({ params }: PageProps) {
  const words = useWords(conclusionsWords);
  const asked = useAsked(conclusionQuery, { id: params['id'] ?? '' }, { concerns: ['directive'] });
  return (
    <AskedView asked={asked}>
      {({ staffConclusion }) =>
        staffConclusion ? <Shown conclusion={staffConclusion} /> : <PageHead title={words.gone} />
      }
    </AskedView>
  );
}

function Shown({ conclusion }: { conclusion: DeskConclusion }) {
  const words = useWords(conclusionsWords);
  const { language, words: common } = useReader();
  const { holds } = useDesk();
  const { id, state, subject, number, session, agency, matters } = conclusion;
  const mayWrite = holds('SECRETARY', 'HEAD');
  return (
    <>
      <PageHead
        title={subject}
        lead={
          <>
            <span class={state === 'PUBLISHED' ? 'tag tag-free' : 'tag'}>{words.states[state]}</span> {number}{' '}
            {session && (
              <Go path={`/buoi/${session.id}`}>
                {fill(words.session, { day: sayDay(common, session.day, 'dayNumbers') })}
              </Go>
            )}
            {state === 'PUBLISHED' && (
              <>
                {' · '}
                <a href={addressIn(language, `/ket-luan/${id}`)}>{words.publicPage}</a>
              </>
            )}
          </>
        }
      >
        {mayWrite && state === 'SIGNED' && <Publish id={id} />}
      </PageHead>
      <div class="directive">
        <div class="stack">
          {mayWrite && state === 'DRAFT' ? (
            <MattersForm key={id} conclusion={conclusion} />
          ) : (
            <Matters conclusion={conclusion} />
          )}
        </div>
        <div class="stack">
          {state === 'DRAFT' && holds('HEAD') && <Sign conclusion={conclusion} />}
          <Directed conclusion={conclusion} />
          {mayWrite && state !== 'WITHDRAWN' && (
            <GiveDirective
              conclusion={{ id, agencyId: agency.id, matters: matters.filter((one) => !one.isWithheld) }}
            />
          )}
          {mayWrite && state !== 'WITHDRAWN' && <Withdraw id={id} />}
        </div>
      </div>
    </>
  );
}

function Matters({ conclusion: { opening, matters, reason } }: { conclusion: DeskConclusion }) {
  const { form: words } = useWords(conclusionsWords);
  return (
    <section aria-labelledby="noi-dung-ket-luan">
      <h2 id="noi-dung-ket-luan">{words.matters}</h2>
      {reason && <p class="notice notice-cancelled">{reason}</p>}
      {opening && <p class="told">{opening}</p>}
      <ol class="matter-list">
        {matters.map(({ id, publicText, text, isWithheld }) => (
          <li key={id}>
            {publicText} {isWithheld && <span class="tag">{words.withheld}</span>}
            {text && <p class="soft">{text}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Publish({ id }: { id: string }) {
  const words = useWords(conclusionsWords);
  const confirm = useConfirm();
  const told = useOutcomeToast();
  const [publish, { isActing }] = useAct(publishConclusionMutation);
  const ask = async () => {
    const isSure = await confirm({ title: words.publishAsk, text: words.publishText, act: words.publish });
    if (isSure && !isActing) told(await publish({ id }), words.published);
  };
  return (
    <button type="button" onClick={() => void ask()}>
      {words.publish}
    </button>
  );
}

function Sign({ conclusion: { id, signer, session } }: { conclusion: DeskConclusion }) {
  const { sign: words } = useWords(conclusionsWords);
  const [sign] = useAct(signConclusionMutation);
  const who = signer ?? session?.assignedPosition;
  if (!who) return null;
  const name = `${who.title} ${who.leader.fullName}`;
  return (
    <ActForm
      id="ky"
      title={fill(words.signer, { who: name })}
      fields={[
        { name: 'number', label: words.number },
        { name: 'issuedDay', label: words.day, isDay: true },
      ]}
      buttons={[
        {
          label: words.act,
          act: ({ number, issuedDay }) => {
            const bears = { number: number || null, issuedDay: issuedDay || null, signerPositionId: who.id };
            return sign({ input: { id, ...bears } });
          },
        },
      ]}
      done={words.done}
    />
  );
}

function Withdraw({ id }: { id: string }) {
  const { withdraw: words } = useWords(conclusionsWords);
  const [withdraw] = useAct(withdrawConclusionMutation);
  return (
    <ActForm
      id="thu-hoi"
      title={words.title}
      fields={[{ name: 'reason', label: words.reason, rows: 2 }]}
      buttons={[{ label: words.act, isQuiet: true, act: ({ reason = '' }) => withdraw({ input: { id, reason } }) }]}
      done={words.done}
    />
  );
}

function Directed({ conclusion: { directives } }: { conclusion: DeskConclusion }) {
  const words = useWords(conclusionsWords);
  return (
    <section class="panel stack" aria-labelledby="viec-giao">
      <h2 id="viec-giao">{fill(words.directives, { n: directives.length })}</h2>
      {directives.length === 0 && <p class="soft">{words.noDirectives}</p>}
      <ul class="directive-steps">
        {directives.map((one) => (
          <li key={one.id}>
            <Go path={`/chi-dao/${one.id}`}>{one.publicText}</Go> <span class="soft">{one.owner.shortName}</span>{' '}
            <StandingTag directive={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}
