import { useEffect, useRef, useState } from 'preact/hooks';
import { Dialog } from '../ui/dialog.js';
import { dayWords } from '../words/day.js';
import { useWords } from '../words/use-words.js';

interface Detector {
  detect(image: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}
type DetectorClass = new (options: { formats: string[] }) => Detector;

/** What browsers that can read QR codes have; others are given the code by hand, or by a scanner that types. */
const BarcodeDetector: DetectorClass | undefined = Reflect.get(globalThis, 'BarcodeDetector');

/** Reads the QR code of a slip or a phone by the camera; nothing where the browser cannot. */
export function ScanButton({ onToken }: { onToken(token: string): void }) {
  const words = useWords(dayWords);
  const [isOpen, setOpen] = useState(false);
  if (!BarcodeDetector) return null;
  return (
    <>
      <button type="button" class="quiet" onClick={() => setOpen(true)}>
        {words.scan}
      </button>
      {isOpen && (
        <Dialog title={words.scan} onClose={() => setOpen(false)}>
          <Camera
            Reader={BarcodeDetector}
            onToken={(token) => {
              setOpen(false);
              onToken(token);
            }}
          />
        </Dialog>
      )}
    </>
  );
}

const lookMs = 250;

function Camera({ Reader, onToken }: { Reader: DetectorClass; onToken(token: string): void }) {
  const words = useWords(dayWords);
  const video = useRef<HTMLVideoElement>(null);
  const [hasFailed, setFailed] = useState(false);
  const tell = useRef(onToken);
  tell.current = onToken;
  useEffect(() => {
    const detector = new Reader({ formats: ['qr_code'] });
    let stream: MediaStream | undefined;
    let timer: ReturnType<typeof setInterval> | undefined;
    const look = async () => {
      const found = video.current ? await detector.detect(video.current).catch(() => []) : [];
      const token = found.find(({ rawValue }) => rawValue.startsWith('TD1:'))?.rawValue;
      if (token) tell.current(token);
    };
    const open = async () => {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      if (!video.current) return;
      video.current.srcObject = stream;
      await video.current.play();
      timer = setInterval(() => void look(), lookMs);
    };
    open().catch(() => setFailed(true));
    return () => {
      clearInterval(timer);
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
  }, [Reader]);
  return (
    <div class="day-camera">
      <p role="status">{hasFailed ? words.noCamera : words.scanning}</p>
      <video ref={video} muted playsInline />
    </div>
  );
}
