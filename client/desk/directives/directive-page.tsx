import '../../styles/desk-directives.css';
import { dayOf, sayDay, sayInstant } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { useAct } from '../ask/use-act.js';
import { useAsked } from '../ask/use-asked.js';
import type { DeskPage, PageProps } from '../page.js';
import { Go } from '../shell/route.js';
import { AskedView } from '../ui/asked-view.js';
import { useConfirm } from '../ui/confirm.js';
import { useOutcomeToast } from '../ui/outcome-toast.js';
import { PageHead } from '../ui/page-head.js';
import { directivesWords } from '../words/directives.js';
import { useWords } from '../words/use-words.js';
import { DirectiveActs } from './directive-acts.js';
import { type DeskDirective, directiveQuery, publishDirectiveMutation } from './documents.js';
import { StandingTag } from './standing-tag.js';

export const deskPage: DeskPage = { View: DirectivePage };

/** One directive: what it is, what can be done with it, and what happened to it. */
function DirectivePage({ params }: PageProps) {
  const asked = useAsked(directiveQuery, { id: params['id'] ?? '' }, { concerns: ['directive'] });
  const words = useWords(directivesWords);
  return (
    <AskedView asked={asked}>
      {({ staffDirective }) =>
        staffDirective ? <Shown directive={staffDirective} /> : <PageHead title={words.gone} />
      }
    </AskedView>
  );
}

function Shown({ directive }: { directive: DeskDirective }) {
  return (
    <>
      <PageHead title={directive.publicText} lead={<StandingTag directive={directive} />}>
        <Publish directive={directive} />
      </PageHead>
      <div class="directive">
        <div class="stack">
          <Facts directive={directive} />
          <History directive={directive} />
        </div>
        <div class="stack">
          <DirectiveActs directive={directive} />
        </div>
      </div>
    </>
  );
}

function Publish({ directive: { id, publishedAt, may, status, sourceKind } }: { directive: DeskDirective }) {
  const words = useWords(directivesWords);
  const confirm = useConfirm();
  const told = useOutcomeToast();
  const [publish, { isActing }] = useAct(publishDirectiveMutation);
  if (!may.give || publishedAt !== null || status === 'CANCELLED' || sourceKind === 'CONCLUSION') return null;
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

function Facts({ directive }: { directive: DeskDirective }) {
  const { facts: words, statuses } = useWords(directivesWords);
  const { words: common } = useReader();
  const { owner, ownerPosition, agency, dueDay, firstDueDay, doneDay, session, status, reason, detail } = directive;
  const day = (of: string) => sayDay(common, of, 'dayNumbers');
  const lines = [
    [words.owner, [owner.shortName, ownerPosition?.title].filter(Boolean).join(', ')],
    [words.giver, agency.shortName],
    [words.due, day(dueDay)],
    ...(firstDueDay === dueDay ? [] : [[words.firstDue, day(firstDueDay)]]),
    ...(doneDay ? [[words.done, day(doneDay)]] : []),
    [words.status, statuses[status]],
    [words.book, directive.publishedAt ? words.inBook : words.notInBook],
    ...(reason ? [[words.reason, reason]] : []),
    ...(detail ? [[words.detail, detail]] : []),
  ] as const;
  return (
    <dl class="facts">
      {lines.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {session && (
        <div>
          <dt>{words.said}</dt>
          <dd>
            <Go path={`/buoi/${session.id}`}>{fill(words.session, { day: day(session.day) })}</Go>
          </dd>
        </div>
      )}
    </dl>
  );
}

function History({ directive: { steps } }: { directive: DeskDirective }) {
  const words = useWords(directivesWords);
  const { words: common } = useReader();
  return (
    <section aria-labelledby="qua-trinh">
      <h2 id="qua-trinh">{words.history}</h2>
      <ol class="directive-steps">
        {steps.map(({ id, act, note, publicNote, link, toDueDay, at }) => (
          <li key={id}>
            <span class="soft number" title={sayInstant(common, at)}>
              {sayDay(common, dayOf(at), 'dayNumbers')}
            </span>{' '}
            <strong>{words.acts[act]}</strong>
            {toDueDay && ` ${fill(words.toDay, { day: sayDay(common, toDueDay, 'dayNumbers') })}`}
            {note && `: ${note}`}
            {publicNote && publicNote !== note && <span class="soft"> ({publicNote})</span>}
            {link && (
              <>
                {' '}
                <a href={link} rel="noopener">
                  {words.evidence}
                </a>
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
