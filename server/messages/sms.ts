import { codeOf, DeliveryFailure, type Post, type ShortMessage } from './delivery.js';
import { putIntoOutbox } from './outbox.js';

export interface SmsSettings {
  /** Takes `POST {to, text, id}` as JSON; without it messages become files. */
  gatewayUrl: string | undefined;
  token: string | undefined;
  outbox: string;
  timeoutMs?: number;
}

/**
 * Short messages through any HTTP gateway when one is named, else as JSON files.
 *
 * The gateway is given the stable `id`, by which it should drop repetitions. 408, 425, 429 and 5xx are tried again.
 */
export function smsPost(settings: SmsSettings): Post<ShortMessage> {
  const { gatewayUrl, outbox } = settings;
  return {
    send: (message) =>
      gatewayUrl === undefined
        ? putIntoOutbox(outbox, `${message.id}.sms.json`, JSON.stringify(bodyOf(message), null, 2))
        : handOver(gatewayUrl, settings, message),
    close: () => {},
  };
}

async function handOver(url: string, { token, timeoutMs = 10_000 }: SmsSettings, message: ShortMessage): Promise<void> {
  const status = await statusOf(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify(bodyOf(message)),
    signal: AbortSignal.timeout(timeoutMs),
    // A gateway that moved is a setting to correct, not an address to hand a citizen's number to.
    redirect: 'manual',
  });
  if (status >= 200 && status < 300) return;
  throw new DeliveryFailure(`HTTP ${status}`, isFinal(status));
}

async function statusOf(url: string, request: RequestInit): Promise<number> {
  try {
    const response = await fetch(url, request);
    await response.body?.cancel();
    return response.status;
  } catch (error) {
    throw new DeliveryFailure(codeOf(error), false);
  }
}

/** 400, 404, 410 and 422 speak of this message; 401 and 403 of our token, which somebody will correct. */
function isFinal(status: number): boolean {
  return [400, 404, 410, 413, 422].includes(status);
}

function bodyOf({ to, text, id }: ShortMessage): ShortMessage {
  return { to, text, id };
}
