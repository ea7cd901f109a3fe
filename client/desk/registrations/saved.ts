/** A filter under a name: the part of the address that makes it. Never what was searched for. */
export interface SavedFilter {
  name: string;
  parts: string;
}

const most = 20;

/** Filters kept on this device for somebody; none where there are none, or where the device keeps nothing. */
export function readSaved(username: string): readonly SavedFilter[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(username)) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isSaved).slice(-most) : [];
  } catch {
    return [];
  }
}

export function writeSaved(username: string, saved: readonly SavedFilter[]): void {
  localStorage.setItem(keyOf(username), JSON.stringify(saved.slice(-most)));
}

const keyOf = (username: string): string => `ban-lam-viec.loc-dang-ky.${username}`;

function isSaved(given: unknown): given is SavedFilter {
  return (
    typeof given === 'object' &&
    given !== null &&
    typeof (given as SavedFilter).name === 'string' &&
    typeof (given as SavedFilter).parts === 'string'
  );
}
