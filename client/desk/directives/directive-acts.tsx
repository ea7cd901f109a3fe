import { sayDay, sayInstant } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { useAct } from '../ask/use-act.js';
import { directivesWords } from '../words/directives.js';
import { useWords } from '../words/use-words.js';
import { ActForm } from './act-form.js';
import {
  answerDisputeMutation,
  askExtensionMutation,
  cancelDirectiveMutation,
  confirmDirectiveMutation,
  type DeskDirective,
  decideExtensionMutation,
  reopenDirectiveMutation,
  reportDirectiveMutation,
} from './documents.js';

interface ActsProps {
  directive: DeskDirective;
}

/** What can be done with a directive as it stands, by who is asking: its owner reports, its giver decides. */
export function DirectiveActs({ directive }: ActsProps) {
  const { may, status, extensions, disputes } = directive;
  const isUnderWay = status === 'OPEN' || status === 'IN_PROGRESS';
  const asked = extensions.find(({ state }) => state === 'ASKED');
  return (
    <>
      {disputes.map((one) => (
        <Dispute key={one.id} dispute={one} />
      ))}
      {may.give && asked && isUnderWay && <Decide directive={directive} asked={asked} />}
      {may.give && (isUnderWay || status === 'REPORTED') && <Confirm directive={directive} />}
      {may.report && isUnderWay && <Report directive={directive} />}
      {may.report && isUnderWay && !asked && <AskExtension directive={directive} />}
      {may.give && status !== 'CANCELLED' && <End directive={directive} />}
    </>
  );
}

function Report({ directive: { id } }: ActsProps) {
  const { report: words } = useWords(directivesWords);
  const [report] = useAct(reportDirectiveMutation);
  const send = (isDone: boolean) => (typed: Readonly<Record<string, string>>) => {
    const { note = '', publicNote, link } = typed;
    return report({ input: { id, isDone, note, publicNote: publicNote || null, link: link || null } });
  };
  return (
    <ActForm
      id="bao-cao"
      title={words.title}
      fields={[
        { name: 'note', label: words.note, rows: 3 },
        { name: 'publicNote', label: words.publicNote, rows: 2 },
        { name: 'link', label: words.link, hint: words.linkHint },
      ]}
      buttons={[
        { label: words.progress, act: send(false) },
        { label: words.done, isQuiet: true, act: send(true) },
      ]}
      done={words.saved}
    />
  );
}

function Confirm({ directive: { id, status } }: ActsProps) {
  const { confirm: words } = useWords(directivesWords);
  const [confirm] = useAct(confirmDirectiveMutation);
  const send = (isDone: boolean) => (typed: Readonly<Record<string, string>>) => {
    const { note, doneDay } = typed;
    return confirm({ input: { id, isDone, note: note || null, doneDay: (isDone && doneDay) || null } });
  };
  return (
    <ActForm
      id="xac-nhan"
      title={words.title}
      fields={[
        { name: 'doneDay', label: words.day, isDay: true },
        { name: 'note', label: words.note, rows: 2 },
      ]}
      buttons={[
        { label: words.yes, act: send(true) },
        ...(status === 'REPORTED' ? [{ label: words.no, isQuiet: true, act: send(false) }] : []),
      ]}
      done={words.saved}
    />
  );
}

function AskExtension({ directive: { id } }: ActsProps) {
  const { extension: words } = useWords(directivesWords);
  const [ask] = useAct(askExtensionMutation);
  return (
    <ActForm
      id="gia-han"
      title={words.title}
      fields={[
        { name: 'toDay', label: words.to, isDay: true },
        { name: 'reason', label: words.reason, rows: 2 },
      ]}
      buttons={[
        {
          label: words.ask,
          isQuiet: true,
          act: ({ toDay = '', reason = '' }) => ask({ input: { id, toDay: toDay || '1970-01-01', reason } }),
        },
      ]}
      done={words.saved}
    />
  );
}

function Decide({ directive: { id }, asked }: ActsProps & { asked: DeskDirective['extensions'][number] }) {
  const { extension: words } = useWords(directivesWords);
  const { words: common } = useReader();
  const [decide] = useAct(decideExtensionMutation);
  const day = (of: string) => sayDay(common, of, 'dayNumbers');
  const send = (isGranted: boolean) => (typed: Readonly<Record<string, string>>) =>
    decide({ input: { id, isGranted, decision: typed['decision'] || null } });
  const title = fill(words.asked, { from: day(asked.fromDueDay), to: day(asked.toDueDay), reason: asked.reason });
  return (
    <ActForm
      id="quyet-dinh"
      title={title}
      fields={[{ name: 'decision', label: words.decision, rows: 2 }]}
      buttons={[
        { label: words.yes, act: send(true) },
        { label: words.no, isQuiet: true, act: send(false) },
      ]}
      done={words.saved}
    />
  );
}

function End({ directive: { id, status } }: ActsProps) {
  const { end: words } = useWords(directivesWords);
  const [cancel] = useAct(cancelDirectiveMutation);
  const [reopen] = useAct(reopenDirectiveMutation);
  const isDone = status === 'DONE';
  const act = isDone ? reopen : cancel;
  return (
    <ActForm
      id="thoi"
      title={words.title}
      fields={[{ name: 'reason', label: words.reason, rows: 2 }]}
      buttons={[
        {
          label: isDone ? words.reopen : words.cancel,
          isQuiet: true,
          act: ({ reason = '' }) => act({ input: { id, reason } }),
        },
      ]}
      done={words.saved}
    />
  );
}

function Dispute({ dispute }: { dispute: DeskDirective['disputes'][number] }) {
  const { dispute: words } = useWords(directivesWords);
  const { words: common } = useReader();
  const [answer] = useAct(answerDisputeMutation);
  const { id: disputeId, comment, madeAt, outcome } = dispute;
  const send = (isReopened: boolean) => (typed: Readonly<Record<string, string>>) =>
    answer({ input: { disputeId, isReopened, answer: typed['answer'] ?? '' } });
  return (
    <div class="notice notice-few">
      <div>
        <p>
          <strong>{words.title}</strong> · {fill(words.said, { when: sayInstant(common, madeAt) })}
        </p>
        <p class="told">{comment ?? words.nothing}</p>
        {outcome ? (
          <p class="soft">{fill(words.answered, { answer: dispute.answer ?? '' })}</p>
        ) : (
          <ActForm
            id={`tra-loi-${disputeId}`}
            title={words.answer}
            fields={[{ name: 'answer', label: words.answer, rows: 3 }]}
            buttons={[
              { label: words.reopen, act: send(true) },
              { label: words.keep, isQuiet: true, act: send(false) },
            ]}
            done={words.saved}
          />
        )}
      </div>
    </div>
  );
}
