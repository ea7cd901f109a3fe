import { useRecordWords } from '../words/record.js';
import type { ReleaseShown } from './documents.js';

/** The hash of a release and of the one before, and in words what they prove. */
export function Proof({ release: { chainHash, previousHash, contentHash, number } }: { release: ReleaseShown }) {
  const { proof } = useRecordWords().releases;
  return (
    <section class="proof" aria-labelledby="bang-chung">
      <h2 id="bang-chung">{proof.title}</h2>
      <p>{proof.what}</p>
      <dl>
        <Hash name={proof.chain} value={chainHash} />
        {number > 1 && <Hash name={proof.previous} value={previousHash} />}
        <Hash name={proof.content} value={contentHash} />
      </dl>
      <p>{proof.how}</p>
    </section>
  );
}

function Hash({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <code>{value}</code>
      </dd>
    </div>
  );
}
