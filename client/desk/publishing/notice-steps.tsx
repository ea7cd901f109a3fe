import { useState } from 'preact/hooks';
import { TextField } from '../../ui/field.js';
import { sayInstant } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import type { AnyOutcome } from '../ask/use-act.js';
import { useAct } from '../ask/use-act.js';
import { useDesk } from '../desk.js';
import { instantOf } from '../session/say.js';
import { Dialog } from '../ui/dialog.js';
import { Form, OutcomeNotice, useProblems } from '../ui/form.js';
import { InputField } from '../ui/input-field.js';
import { useToast } from '../ui/toasts.js';
import { publishingWords } from '../words/publishing.js';
import { useWords } from '../words/use-words.js';
import {
  type DeskNotice,
  publishNoticeMutation,
  signNoticeMutation,
  submitNoticeMutation,
  withdrawNoticeMutation,
} from './documents.js';
import { lacksSignature, SignPaper } from './sign-paper.js';

/** Where a notice stands, and the next step for whoever may take it: the secretary hands in, the head signs, then it is public. */
export function NoticeSteps({ notice }: { notice: DeskNotice }) {
  const { steps: words } = useWords(publishingWords);
  const { words: common } = useReader();
  const { holds } = useDesk();
  const { submit, sign, publish, outcome } = useSteps(notice);
  const [dialog, setDialog] = useState<'sign' | 'later' | 'withdraw'>();
  const { state, publishAt } = notice;
  const isPublisher = holds('SECRETARY', 'HEAD');
  const when = (at: string | null, said: string) => at && <li>{fill(said, { when: sayInstant(common, at) })}</li>;
  return (
    <section class="notice-steps" aria-label={words.label}>
      <ol class="soft">
        {when(notice.submittedAt, words.at_submitted)}
        {when(notice.signedAt, words.at_signed)}
        {when(notice.publishedAt, words.at_published)}
        {when(notice.endedAt, words.at_ended)}
      </ol>
      {publishAt && state === 'SIGNED' && (
        <p class="notice">{fill(words.scheduled, { when: sayInstant(common, publishAt) })}</p>
      )}
      {outcome && <OutcomeNotice outcome={outcome.of} onAgain={outcome.again} />}
      {outcome?.of.kind === 'refused' && <Missing problems={outcome.of.problems} />}
      <div class="acts">
        {state === 'DRAFT' && holds('SECRETARY') && (
          <button type="button" onClick={() => void submit()}>
            {words.submit}
          </button>
        )}
        {state === 'SUBMITTED' &&
          (holds('HEAD') ? (
            <button type="button" onClick={() => (lacksSignature(notice) ? setDialog('sign') : void sign())}>
              {words.sign}
            </button>
          ) : (
            <p class="soft">{words.waitSign}</p>
          ))}
        {state === 'SIGNED' && isPublisher && (
          <>
            <button type="button" onClick={() => void publish(null)}>
              {words.publish}
            </button>
            <button type="button" class="quiet" onClick={() => setDialog('later')}>
              {words.later}
            </button>
          </>
        )}
        {!['SUPERSEDED', 'WITHDRAWN'].includes(state) && isPublisher && (
          <button type="button" class="quiet" onClick={() => setDialog('withdraw')}>
            {words.withdraw}
          </button>
        )}
      </div>
      {dialog === 'sign' && <SignPaper notice={notice} onClose={() => setDialog(undefined)} />}
      {dialog === 'later' && <PublishLater publish={publish} onClose={() => setDialog(undefined)} />}
      {dialog === 'withdraw' && <Withdraw notice={notice} onClose={() => setDialog(undefined)} />}
    </section>
  );
}

/** What the paper still lacks before it can be signed. */
function Missing({ problems }: { problems: readonly { field: string; text: string }[] }) {
  if (problems.length === 0) return null;
  return (
    <div class="notice notice-cancelled" role="alert">
      <ul>
        {problems.map(({ field, text }) => (
          <li key={field}>{text}</li>
        ))}
      </ul>
    </div>
  );
}

/** The steps that need no further words. */
function useSteps({ id }: DeskNotice) {
  const { steps: words } = useWords(publishingWords);
  const toast = useToast();
  const [sendSubmit] = useAct(submitNoticeMutation);
  const [sendSign] = useAct(signNoticeMutation);
  const [sendPublish] = useAct(publishNoticeMutation);
  const [outcome, setOutcome] = useState<{ of: AnyOutcome; again: () => void }>();
  const end = (of: AnyOutcome, said: string, again: () => void) => {
    setOutcome(of.kind === 'done' ? undefined : { of, again });
    if (of.kind === 'done') toast({ text: said });
    return of.kind === 'done';
  };
  const submit = async () => end(await sendSubmit({ id }), words.submitted, () => void submit());
  const sign = async () => end(await sendSign({ input: { id } }), words.signed, () => void sign());
  const publish = async (publishAt: string | null): Promise<boolean> => {
    const done = await sendPublish({ input: { id, publishAt } });
    return end(done, done.kind === 'done' ? saidOf(done.answer, words) : '', () => void publish(publishAt));
  };
  return { submit, sign, publish, outcome };
}

type Published =
  | { __typename: 'NoticePublished'; release: { number: number } | null; leftOut: readonly unknown[] }
  | { __typename: 'NoticeSaved' };

function saidOf(answer: Published, words: Record<'published' | 'publishedSame' | 'leftOut' | 'later', string>): string {
  if (answer.__typename === 'NoticeSaved') return words.later;
  const done = answer.release ? fill(words.published, { n: answer.release.number }) : words.publishedSame;
  return answer.leftOut.length > 0 ? `${done} ${fill(words.leftOut, { n: answer.leftOut.length })}` : done;
}

interface PublishLaterProps {
  publish(at: string): Promise<boolean>;
  onClose(): void;
}

function PublishLater({ publish, onClose }: PublishLaterProps) {
  const { steps: words } = useWords(publishingWords);
  const problems = useProblems();
  const [typed, setTyped] = useState({ day: '', time: '' });
  const send = async () => {
    const at = instantOf(typed.day, typed.time);
    if (at === null) return void problems.show([{ field: 'day', text: words.needTime }]);
    onClose();
    await publish(at);
  };
  const put = (part: Partial<typeof typed>) => {
    problems.cure('day');
    setTyped((before) => ({ ...before, ...part }));
  };
  return (
    <Dialog title={words.at} onClose={onClose}>
      <Form problems={problems} onSubmit={() => void send()}>
        <div class="form-row">
          <InputField
            id="day"
            type="date"
            label={words.atDay}
            value={typed.day}
            onType={(day) => put({ day })}
            error={problems.at('day')}
          />
          <InputField id="time" type="time" label={words.atTime} value={typed.time} onType={(time) => put({ time })} />
        </div>
        <div class="acts">
          <button type="submit">{words.later}</button>
        </div>
      </Form>
    </Dialog>
  );
}

function Withdraw({ notice, onClose }: { notice: DeskNotice; onClose(): void }) {
  const { steps: words } = useWords(publishingWords);
  const problems = useProblems();
  const toast = useToast();
  const [reason, setReason] = useState('');
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const [withdraw, { isActing }] = useAct(withdrawNoticeMutation);
  const send = async () => {
    const missing = reason.trim() === '' ? [{ field: 'reason', text: words.needReason }] : [];
    if (isActing || problems.show(missing)) return;
    const done = await withdraw({ input: { id: notice.id, reason: reason.trim() } });
    if (done.kind !== 'done') return setOutcome(done);
    onClose();
    toast({ text: words.withdrawn });
  };
  return (
    <Dialog title={words.withdraw} onClose={onClose}>
      <Form problems={problems} onSubmit={() => void send()}>
        <OutcomeNotice outcome={outcome} onAgain={() => void send()} />
        <TextField
          id="reason"
          label={words.withdrawReason}
          rows={3}
          value={reason}
          onType={(typed) => {
            problems.cure('reason');
            setReason(typed);
          }}
          error={problems.at('reason')}
          required
        />
        <div class="acts">
          <button type="submit">{words.withdraw}</button>
        </div>
      </Form>
    </Dialog>
  );
}
