import { useManageSpeech } from './speech.js';

/** Where no script runs nothing can be opened: whom to ask instead. */
export function NoScript() {
  const { noScript } = useManageSpeech();
  return (
    <noscript>
      <div class="manage">
        <div class="notice notice-few">
          <div>
            <h2 class="notice-title">{noScript.title}</h2>
            <p>{noScript.what}</p>
          </div>
        </div>
      </div>
    </noscript>
  );
}
