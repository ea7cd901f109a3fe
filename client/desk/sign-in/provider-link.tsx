import { useEffect, useState } from 'preact/hooks';
import { ask, type Execute } from '../../api/execute.js';
import { signInWords } from '../words/sign-in.js';
import { useWords } from '../words/use-words.js';
import { signInProviderQuery } from './documents.js';

/** The other way in, where the authority has one: its identity provider. Nothing while there is none. */
export function ProviderLink({ execute }: { execute: Execute }) {
  const { provider } = useWords(signInWords);
  const [found, setFound] = useState<{ label: string; address: string } | null>(null);
  useEffect(() => {
    ask(execute, signInProviderQuery, {}).then(
      ({ signInProvider }) => setFound(signInProvider),
      () => undefined,
    );
  }, [execute]);
  if (!found) return null;
  return (
    <div class="sign-in-provider">
      <p class="soft">{provider.or}</p>
      {/* It leaves the desk for another site: a link the router must not follow. */}
      <a class="button quiet" href={`${found.address}?next=${location.pathname}`} target="_self">
        {found.label}
      </a>
    </div>
  );
}

/** What came of a journey to the provider that opened nothing. */
export function ProviderWord() {
  const { provider } = useWords(signInWords);
  const said = new URLSearchParams(location.search).get('oidc');
  const text = said === 'chua-lien-ket' ? provider.notLinked : said === 'that-bai' ? provider.failed : undefined;
  if (!text) return null;
  return (
    <div class="notice notice-few" role="alert">
      <div>{text}</div>
    </div>
  );
}
