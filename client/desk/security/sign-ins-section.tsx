import { sayInstant } from '../../words/dates.js';
import { useReader } from '../../words/reader.js';
import { useAct } from '../ask/use-act.js';
import { type Column, DataTable } from '../ui/data-table.js';
import { useToast } from '../ui/toasts.js';
import { securityWords } from '../words/security.js';
import { useWords } from '../words/use-words.js';
import { sayBrowser } from './browser-name.js';
import { endMyOtherSignInsMutation, endMySignInMutation, type SignedInBrowser } from './documents.js';

interface SignInsSectionProps {
  browsers: readonly SignedInBrowser[];
  onChanged(): void;
}

/** Where one is signed in, each with a way to end it. */
export function SignInsSection({ browsers, onChanged }: SignInsSectionProps) {
  const { signIns: words } = useWords(securityWords);
  const toast = useToast();
  const [endOne] = useAct(endMySignInMutation);
  const [endOthers, { isActing }] = useAct(endMyOtherSignInsMutation);
  const tell = (outcome: { kind: string; fault?: Error }, text: string) => {
    if (outcome.kind === 'failed' || outcome.kind === 'unknown') toast({ text: words.notEnded, tone: 'wrong' });
    else toast({ text });
    onChanged();
  };
  const end = async ({ id }: SignedInBrowser) => tell(await endOne({ id }), words.ended);
  const columns = useColumns(end);
  return (
    <section class="panel" aria-labelledby="noi-dang-nhap">
      <h2 id="noi-dang-nhap">{words.title}</h2>
      <p class="soft">{words.lead}</p>
      <DataTable caption={words.title} columns={columns} rows={browsers} keyOf={(one) => one.id} />
      {browsers.length > 1 && (
        <div class="acts security-acts">
          <button
            type="button"
            class="quiet"
            aria-disabled={isActing || undefined}
            onClick={async () => tell(await endOthers({}), words.othersEnded)}
          >
            {words.endOthers}
          </button>
        </div>
      )}
    </section>
  );
}

function useColumns(onEnd: (browser: SignedInBrowser) => Promise<void>): Column<SignedInBrowser>[] {
  const { signIns: words } = useWords(securityWords);
  const reader = useReader();
  return [
    {
      key: 'device',
      head: words.device,
      isHead: true,
      cell: ({ device, current }) => (
        <>
          {sayBrowser(device) ?? words.unknown} {current && <span class="tag tag-free">{words.here}</span>}
        </>
      ),
    },
    { key: 'way', head: words.way, isSpare: true, cell: (one) => sayWay(one, words) },
    { key: 'began', head: words.began, isSpare: true, cell: (one) => sayInstant(reader.words, one.createdAt) },
    { key: 'seen', head: words.seen, cell: (one) => sayInstant(reader.words, one.lastSeenAt) },
    {
      key: 'end',
      head: words.act,
      cell: (one) =>
        !one.current && (
          <button
            type="button"
            class="quiet"
            onClick={() => void onEnd(one)}
            aria-label={`${words.end}: ${sayBrowser(one.device) ?? words.unknown}`}
          >
            {words.end}
          </button>
        ),
    },
  ];
}

type Ways = Record<'PASSWORD' | 'OIDC' | 'TOTP' | 'RECOVERY_CODE' | 'PROVIDER', string>;

function sayWay({ firstStep, secondStep }: SignedInBrowser, { ways }: { ways: Ways }): string {
  return [firstStep && ways[firstStep], secondStep && ways[secondStep]].filter(Boolean).join(' + ') || '–';
}
