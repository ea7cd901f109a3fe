import { sayInstant } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { usePlace } from '../shell/route.js';
import { useToast } from '../ui/toasts.js';
import { securityWords } from '../words/security.js';
import { useWords } from '../words/use-words.js';
import { unlinkProviderMutation } from './documents.js';
import { useFreshAct, useFreshProof } from './fresh-proof.js';

interface ProviderSectionProps {
  label: string;
  linkedAt: string | null;
  onChanged(): void;
}

/** The account at the authority's identity provider: linked, or not. */
export function ProviderSection({ label, linkedAt, onChanged }: ProviderSectionProps) {
  const { provider: words } = useWords(securityWords);
  const reader = useReader();
  const { search } = usePlace();
  const toast = useToast();
  const prove = useFreshProof();
  const [unlink] = useFreshAct(unlinkProviderMutation);
  const said = search.get('oidc');
  const link = async () => {
    if (await prove()) location.assign('/staff/oidc/link');
  };
  const part = async () => {
    const outcome = await unlink({});
    if (outcome.kind === 'done') toast({ text: words.unlinked });
    onChanged();
  };
  return (
    <section class="panel" aria-labelledby="tai-khoan-chung">
      <h2 id="tai-khoan-chung">{label}</h2>
      {said === 'da-lien-ket' && <Said text={words.linked} />}
      {said === 'cua-nguoi-khac' && <Said text={words.taken} />}
      {said === 'that-bai' && <Said text={words.failed} />}
      <p>{linkedAt ? fill(words.since, { when: sayInstant(reader.words, linkedAt) }) : words.without}</p>
      <div class="acts">
        {linkedAt ? (
          <button type="button" class="quiet" onClick={() => void part()}>
            {words.unlink}
          </button>
        ) : (
          <button type="button" class="quiet" onClick={() => void link()}>
            {words.link}
          </button>
        )}
      </div>
    </section>
  );
}

function Said({ text }: { text: string }) {
  return (
    <p class="notice" role="status">
      {text}
    </p>
  );
}
