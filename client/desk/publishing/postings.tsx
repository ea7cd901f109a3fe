import { useState } from 'preact/hooks';
import { SelectField, TextField } from '../../ui/field.js';
import { dayOf, sayDay } from '../../words/dates.js';
import { useReader } from '../../words/reader.js';
import type { AnyOutcome } from '../ask/use-act.js';
import { useAct } from '../ask/use-act.js';
import { useDesk } from '../desk.js';
import type { EnumOf } from '../graph.js';
import { Form, OutcomeNotice, useProblems } from '../ui/form.js';
import { InputField } from '../ui/input-field.js';
import { useToast } from '../ui/toasts.js';
import { publishingWords } from '../words/publishing.js';
import { shellWords } from '../words/shell.js';
import { useWords } from '../words/use-words.js';
import { type DeskNotice, recordPostingMutation } from './documents.js';

/** Where and when a signed notice was made known; what proves it stays inside the house. */
export function Postings({ notice }: { notice: DeskNotice }) {
  const { posting: words, channels } = useWords(publishingWords);
  const { words: common } = useReader();
  const { holds } = useDesk();
  return (
    <section class="stack" aria-labelledby="noi-cong-khai">
      <h2 id="noi-cong-khai">{words.title}</h2>
      {notice.postings.length === 0 && <p class="soft">{words.none}</p>}
      <ul class="notice-lines">
        {notice.postings.map(({ channel, day, link, evidence }) => (
          <li key={`${channel} ${day} ${link ?? ''}`}>
            <span>
              {channels[channel]}, {sayDay(common, day, 'dayNumbers')}
            </span>
            {link && <a href={link}>{link}</a>}
            {evidence && <span class="soft">{evidence}</span>}
          </li>
        ))}
      </ul>
      {holds('SECRETARY', 'HEAD') && <Add notice={notice} />}
    </section>
  );
}

/** A posting somebody is writing down, and recording it. */
function usePosting(notice: DeskNotice) {
  const { posting: words } = useWords(publishingWords);
  const { now } = useDesk();
  const toast = useToast();
  const problems = useProblems();
  const nothing = { channel: 'POSTED_AT_OFFICE', day: dayOf(now()), link: '', evidence: '' };
  const [typed, setTyped] = useState(nothing);
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const [record, { isActing }] = useAct(recordPostingMutation);
  const put = (part: Partial<typeof typed>) => {
    for (const field of Object.keys(part)) problems.cure(field);
    setTyped((before) => ({ ...before, ...part }));
  };
  const send = async () => {
    if (isActing) return;
    const channel = typed.channel as EnumOf<'NoticeChannel'>;
    const rest = { day: typed.day, link: typed.link.trim() || null, evidence: typed.evidence.trim() || null };
    const done = await record({ input: { noticeId: notice.id, channel, ...rest } });
    setOutcome(done);
    if (done.kind === 'refused') problems.show(done.problems);
    if (done.kind !== 'done') return;
    setTyped(nothing);
    toast({ text: words.added });
  };
  return { typed, put, send, problems, outcome, isActing };
}

function Add({ notice }: { notice: DeskNotice }) {
  const { posting: words, channels } = useWords(publishingWords);
  const shell = useWords(shellWords);
  const { typed, put, send, problems, outcome, isActing } = usePosting(notice);
  return (
    <Form problems={problems} onSubmit={() => void send()}>
      <OutcomeNotice outcome={outcome} onAgain={() => void send()} />
      <div class="form-row">
        <SelectField
          id="channel"
          label={words.channel}
          value={typed.channel}
          onPick={(channel) => put({ channel })}
          options={Object.entries(channels).map(([value, text]) => ({ value, text }))}
        />
        <InputField
          id="day"
          type="date"
          label={words.day}
          value={typed.day}
          onType={(day) => put({ day })}
          error={problems.at('day')}
        />
      </div>
      <TextField
        id="link"
        label={words.link}
        optional={shell.form.optional}
        value={typed.link}
        onType={(link) => put({ link })}
        error={problems.at('link')}
        exact
      />
      <TextField
        id="evidence"
        label={words.evidence}
        optional={shell.form.optional}
        value={typed.evidence}
        onType={(evidence) => put({ evidence })}
        error={problems.at('evidence')}
      />
      <div class="acts">
        <button type="submit" class="quiet" aria-disabled={isActing || undefined}>
          {words.add}
        </button>
      </div>
    </Form>
  );
}
