/** A letter ready to be handed over. `id` is stable, so that the other side can tell a repetition. */
export interface Mail {
  id: string;
  to: string;
  subject: string;
  text: string;
  at: string;
  calendar: { method: 'REQUEST' | 'CANCEL'; content: string } | null;
}

export interface ShortMessage {
  id: string;
  to: string;
  text: string;
}

/** Somebody who takes letters of one channel. `send` throws `DeliveryFailure` and nothing else. */
export interface Post<Letter> {
  send(letter: Letter): Promise<void>;
  close(): void;
}

/**
 * Why a letter was not taken, in codes only.
 *
 * What a mail server or a gateway says may repeat the address or the text, so none of it is kept or logged.
 */
export class DeliveryFailure extends Error {
  constructor(
    readonly reason: string,
    readonly permanent: boolean,
  ) {
    super(reason);
    this.name = 'DeliveryFailure';
  }
}

/** The code of a system error (`ECONNREFUSED`), or its name; never its text. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'Unknown';
  if ('code' in error && typeof error.code === 'string' && /^[A-Z0-9_]{2,40}$/.test(error.code)) return error.code;
  return error.cause === undefined ? error.name : codeOf(error.cause);
}
