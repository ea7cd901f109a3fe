import { useReader } from '../words/reader.js';
import { refusalWords } from '../words/refusal.js';

/** Who may be turned away and why: the law's own four grounds, and what is not taken online. */
export function NotReceived() {
  const refusal = refusalWords(useReader().language);
  return (
    <section class="prose" aria-labelledby="khong-tiep">
      <h2 id="khong-tiep">{refusal.title}</h2>
      <p>{refusal.lead}</p>
      <ol>
        {refusal.grounds.map((ground) => (
          <li key={ground}>{ground}</li>
        ))}
      </ol>
      <p>{refusal.after}</p>
      <p>{refusal.denunciation}</p>
    </section>
  );
}
