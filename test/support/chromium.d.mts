/** The browser that is already on this machine. */
export function findChromium(): string | undefined;
