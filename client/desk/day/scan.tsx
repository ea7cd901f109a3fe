import { useEffect, useRef, useState } from 'preact/hooks';
import { useReader } from '../../words/reader.js';
import { Dialog } from '../ui/dialog.js';
import { dayWords } from '../words/day.js';
import { useWords } from '../words/use-words.js';
import { readScanned } from './model.js';
import { type Refused, sayRefused } from './refused.js';
import { useCamera } from './use-camera.js';

interface ScanButtonProps {
  /** Lets in whoever holds the code; answers with the refusal, if there is one. */
  onToken(token: string): Promise<Refused | null>;
}

/** Reads the QR code of a slip or a phone by the camera of this computer, in any browser. */
export function ScanButton({ onToken }: ScanButtonProps) {
  const words = useWords(dayWords);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="quiet" onClick={() => setOpen(true)}>
        {words.scan}
      </button>
      {isOpen && (
        <Dialog title={words.scan} onClose={() => setOpen(false)}>
          <Scanning onToken={onToken} onDone={() => setOpen(false)} />
        </Dialog>
      )}
    </>
  );
}

type Found = { kind: 'looking' | 'checking' } | { kind: 'ticket' | 'other' } | { kind: 'refused'; text: string };

/** Looks until a code of ours is found; what is wrong with another one stays to be read, and looking goes on when asked. */
function Scanning({ onToken, onDone }: ScanButtonProps & { onDone(): void }) {
  const words = useWords(dayWords);
  const { words: common } = useReader();
  const [found, setFound] = useState<Found>({ kind: 'looking' });
  const [turn, setTurn] = useState(0);
  const isHere = useRef(true);
  useEffect(
    () => () => {
      isHere.current = false;
    },
    [],
  );
  const read = async (text: string) => {
    const scanned = readScanned(text);
    if (scanned.kind !== 'token') return setFound({ kind: scanned.kind });
    setFound({ kind: 'checking' });
    const refused = await onToken(scanned.token);
    if (!isHere.current) return;
    if (refused) setFound({ kind: 'refused', text: sayRefused(refused, words, common) });
    else onDone();
  };
  const isStill = found.kind === 'checking' || found.kind === 'refused';
  if (found.kind === 'refused')
    return (
      <div class="stack">
        <p class="notice notice-few" role="alert">
          {found.text}
        </p>
        <div class="acts">
          <button type="button" data-first onClick={() => setFound({ kind: 'looking' })}>
            {words.scanAnother}
          </button>
          <button type="button" class="quiet" onClick={onDone}>
            {words.byHand}
          </button>
        </div>
      </div>
    );
  return (
    <Camera
      key={turn}
      onRead={(text) => !isStill && void read(text)}
      onAgain={() => setTurn(turn + 1)}
      onByHand={onDone}
    >
      {words.found[found.kind]}
    </Camera>
  );
}

interface CameraProps {
  onRead(text: string): void;
  onAgain(): void;
  onByHand(): void;
  /** What to say while the camera runs. */
  children: string;
}

function Camera({ onRead, onAgain, onByHand, children }: CameraProps) {
  const words = useWords(dayWords);
  const { video, fault, isOpen } = useCamera(onRead);
  if (fault)
    return (
      <div class="stack">
        <p class="notice notice-few" role="alert">
          {words.camera[fault]}
        </p>
        <div class="acts">
          {fault !== 'insecure' && (
            <button type="button" onClick={onAgain}>
              {words.scanAgain}
            </button>
          )}
          <button type="button" class="quiet" onClick={onByHand}>
            {words.byHand}
          </button>
        </div>
      </div>
    );
  return (
    <div class="day-camera">
      <p role="status">{isOpen ? children : words.camera.opening}</p>
      <video ref={video} muted playsInline aria-label={words.picture} />
    </div>
  );
}
