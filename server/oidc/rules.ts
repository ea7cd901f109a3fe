const journeyMinutes = 10;

/** Whether a journey to the provider took too long to be believed. */
export function isJourneyOver(at: string, now: string): boolean {
  return now < at || Date.parse(now) - Date.parse(at) >= journeyMinutes * 60_000;
}

/** A page of the desk to go to afterwards: an address of ours and nobody else's; the desk's first page for anything else. */
export function pageAtDesk(asked: unknown): string {
  return typeof asked === 'string' && /^\/(en\/)?ban-lam-viec(\/[\w-]+)*$/.test(asked) ? asked : '/ban-lam-viec';
}
