import { useState } from 'preact/hooks';
import { sayDay } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import type { AnyOutcome } from '../ask/use-act.js';
import { useAct } from '../ask/use-act.js';
import { useDesk } from '../desk.js';
import { usePlace } from '../shell/route.js';
import { useConfirm } from '../ui/confirm.js';
import { OutcomeNotice } from '../ui/form.js';
import { useToast } from '../ui/toasts.js';
import { publishingWords } from '../words/publishing.js';
import { useWords } from '../words/use-words.js';
import { createNoticeMutation, type DraftLine, publishCalendarMutation } from './documents.js';

/** What can be done with chosen drafts: a notice is prepared for them, or they are made public as they are. */
export function DraftActs({ agencyId, drafts }: { agencyId: string; drafts: readonly DraftLine[] }) {
  const { acts: words } = useWords(publishingWords);
  const { holds } = useDesk();
  const { words: common } = useReader();
  const { go } = usePlace();
  const toast = useToast();
  const confirm = useConfirm();
  const [outcome, setOutcome] = useState<{ of: AnyOutcome; again: () => void }>();
  const [create, creating] = useAct(createNoticeMutation);
  const [publish, publishing] = useAct(publishCalendarMutation);
  const sessionIds = drafts.map(({ id }) => id);
  const [from = '', to = ''] = [drafts[0]?.day, drafts.at(-1)?.day];
  const prepare = async () => {
    const said = (day: string) => sayDay(common, day, 'dayNumbers');
    const span = fill(words.span, { from: said(from), to: said(to) });
    const done = await create({ input: { agencyId, sessionIds, subject: fill(words.subject, { span }) } });
    if (done.kind === 'done') go(`/thong-bao/${done.answer.notice.id}`);
    else setOutcome({ of: done, again: () => void prepare() });
  };
  const release = async () => {
    const done = await publish({ input: { agencyId, sessionIds } });
    if (done.kind !== 'done') return setOutcome({ of: done, again: () => void release() });
    setOutcome(undefined);
    const number = done.answer.release?.number;
    toast({ text: number ? fill(words.published, { n: number }) : words.publishedSame });
  };
  const ask = async () => {
    const title = fill(words.publishTitle, { n: drafts.length });
    if (await confirm({ title, text: words.publishText, act: words.publish })) await release();
  };
  const isActing = creating.isActing || publishing.isActing;
  return (
    <>
      {outcome && <OutcomeNotice outcome={outcome.of} onAgain={outcome.again} />}
      <div class="acts">
        {holds('SECRETARY') && (
          <button type="button" aria-disabled={isActing || undefined} onClick={() => !isActing && void prepare()}>
            {words.notice}
          </button>
        )}
        <button
          type="button"
          class="quiet"
          aria-disabled={isActing || undefined}
          onClick={() => !isActing && void ask()}
        >
          {words.publish}
        </button>
      </div>
    </>
  );
}
