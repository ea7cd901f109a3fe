import { useState } from 'preact/hooks';
import { sayDay } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { useAct } from '../ask/use-act.js';
import { useDesk } from '../desk.js';
import { Go } from '../shell/route.js';
import { useToast } from '../ui/toasts.js';
import { dialoguesWords } from '../words/dialogues.js';
import { useWords } from '../words/use-words.js';
import { type RequestShown, recordRequestMutation } from './documents.js';
import { FieldDialog } from './field-dialog.js';

/** Voters who ask for a dialogue, and whether they are enough to make it a duty. */
export function Requests({ requests, mayKeep }: { requests: readonly RequestShown[]; mayKeep: boolean }) {
  const words = useWords(dialoguesWords);
  const { requests: said } = words;
  const [isAdding, setAdding] = useState(false);
  return (
    <section class="panel stack" aria-labelledby="cu-tri">
      <h2 id="cu-tri">{said.title}</h2>
      {requests.length === 0 && <p class="soft">{said.none}</p>}
      <ul class="lines">
        {requests.map((request) => (
          <RequestLine key={request.id} request={request} />
        ))}
      </ul>
      {mayKeep && (
        <div class="acts">
          <button type="button" class="quiet" onClick={() => setAdding(true)}>
            {said.add}
          </button>
        </div>
      )}
      {isAdding && <AddRequest onClose={() => setAdding(false)} />}
    </section>
  );
}

function RequestLine({ request }: { request: RequestShown }) {
  const { requests: said } = useWords(dialoguesWords);
  const { words, language } = useReader();
  const { signerCount, voterCount, thresholdPercent, opensDuty, dialogueId } = request;
  const count = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 2 });
  const share = fill(said.share, {
    ...{ signers: count.format(signerCount), voters: count.format(voterCount), threshold: thresholdPercent },
    percent: count.format((signerCount / voterCount) * 100),
  });
  return (
    <li>
      <p>
        {sayDay(words, request.receivedDay, 'dayNumbers')}: {request.content}
      </p>
      <p class="number">{share}</p>
      <p>
        {dialogueId ? (
          <Go path={`/doi-thoai/${dialogueId}`}>{said.answered}</Go>
        ) : (
          <span class={`tag ${opensDuty ? 'tag-few' : ''}`}>{opensDuty ? said.duty : said.notDuty}</span>
        )}{' '}
        <span class="soft">{fill(said.source, { source: request.source })}</span>
      </p>
    </li>
  );
}

function AddRequest({ onClose }: { onClose(): void }) {
  const words = useWords(dialoguesWords);
  const { requests: said } = words;
  const { agency } = useDesk();
  const toast = useToast();
  const [record] = useAct(recordRequestMutation);
  return (
    <FieldDialog
      title={said.add}
      button={words.send}
      fields={[
        { name: 'receivedDay', label: said.day, kind: 'date' },
        { name: 'content', label: said.content, kind: 'area' },
        { name: 'signerCount', label: said.signers, kind: 'number' },
        { name: 'voterCount', label: said.voters, kind: 'number' },
      ]}
      send={({ receivedDay = '', content = '', signerCount, voterCount }) =>
        record({
          input: {
            ...{ agencyId: agency.id, receivedDay, content },
            ...{ signerCount: Number(signerCount) || 0, voterCount: Number(voterCount) || 0 },
          },
        })
      }
      onDone={() => {
        toast({ text: words.saved });
        onClose();
      }}
      onClose={onClose}
    />
  );
}
