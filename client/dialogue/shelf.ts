import { newKey } from '../api/key.js';

const supporterName = 'tiep-dan.doi-thoai.nguoi-gui';
const topicsName = 'tiep-dan.doi-thoai.da-de-nghi';

/** What this browser made up to count once for each topic; the same until the browser forgets it. */
export function supporter(): string {
  const kept = read(supporterName);
  if (kept) return kept;
  const made = newKey();
  keep(supporterName, made);
  return made;
}

/** Topics this browser stands behind already. */
export function supportedTopics(): string[] {
  return (read(topicsName) ?? '').split(' ').filter(Boolean);
}

export function rememberTopic(id: string): void {
  keep(topicsName, [...new Set([...supportedTopics(), id])].slice(-200).join(' '));
}

/** A browser may forbid keeping anything: then nothing is remembered, and nothing breaks. */
function read(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function keep(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // Not kept: whoever comes again is a newcomer.
  }
}
