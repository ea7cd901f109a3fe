import { useCallback, useEffect, useState } from 'preact/hooks';

/** A part of the script that comes later: not here yet, here, or not to be had just now. */
export type Later<Part> = { part: Part | undefined; failed: boolean; again(): void };

/** Fetches a part of the script once it is needed, so that the beginning of a page need not carry it. */
export function useLater<Part>(isNeeded: boolean, load: () => Promise<Part>): Later<Part> {
  const [found, setFound] = useState<{ part: Part }>();
  const [failed, setFailed] = useState(false);
  const fetchIt = useCallback(() => {
    setFailed(false);
    load().then(
      (part) => setFound({ part }),
      () => setFailed(true),
    );
  }, [load]);
  const isMissing = isNeeded && found === undefined;
  useEffect(() => {
    if (isMissing) fetchIt();
  }, [isMissing, fetchIt]);
  return { part: found?.part, failed, again: fetchIt };
}
