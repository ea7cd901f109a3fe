import { papersWords } from '../words/papers.js';
import { useWords } from '../words/use-words.js';
import { changedFields, type Words } from './draft.js';
import { type SayValue, useSaid } from './use-said.js';

interface StaleNoticeProps {
  /** As it stood when the form was opened. */
  read: Words;
  now: Words;
  labels: Words;
  say?: SayValue | undefined;
  /** Goes on from what is there now. */
  onGoOn(): void;
}

/** Says that a colleague was quicker, what they changed, and the way on; nothing that was typed is lost. */
export function StaleNotice({ read, now, labels, say, onGoOn }: StaleNoticeProps) {
  const said = useSaid(say);
  const { form } = useWords(papersWords);
  const changed = changedFields(read, now, labels);
  return (
    <div class="notice notice-few" role="alert">
      <div class="stack">
        <p>
          <strong>{form.stale}</strong>
        </p>
        <p>{form.staleText}</p>
        {changed.length > 0 && (
          <table class="paper-differences">
            <thead>
              <tr>
                <th scope="col">{form.field}</th>
                <th scope="col">{form.before}</th>
                <th scope="col">{form.now}</th>
              </tr>
            </thead>
            <tbody>
              {changed.map((field) => (
                <tr key={field}>
                  <th scope="row">{labels[field]}</th>
                  <td>{said(field, read[field])}</td>
                  <td>{said(field, now[field])}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <button type="button" class="quiet" onClick={onGoOn}>
          {form.goOn}
        </button>
      </div>
    </div>
  );
}
