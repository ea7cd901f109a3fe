import { useEffect, useRef, useState } from 'preact/hooks';

/** Why there is no picture: not allowed, no camera, another program has it, or a page that may not ask. */
export type CameraFault = 'refused' | 'missing' | 'busy' | 'insecure';

const lookMs = 200;

/** Shows the camera in a video and tells every QR code it sees, until it is taken off the screen. */
export function useCamera(onRead: (text: string) => void) {
  const video = useRef<HTMLVideoElement>(null);
  const [fault, setFault] = useState<CameraFault | null>(null);
  const [isOpen, setOpen] = useState(false);
  const tell = useRef(onRead);
  tell.current = onRead;
  useEffect(() => {
    let stream: MediaStream | undefined;
    let timer: ReturnType<typeof setInterval> | undefined;
    let isOver = false;
    const end = () => {
      isOver = true;
      clearInterval(timer);
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
    const open = async () => {
      const { readQr } = await import('./read-qr.js');
      stream = await openCamera();
      if (isOver || !video.current) return end();
      video.current.srcObject = stream;
      await video.current.play();
      setOpen(true);
      const paper = document.createElement('canvas');
      timer = setInterval(() => {
        const text = video.current && readQr(video.current, paper);
        if (text) tell.current(text);
      }, lookMs);
    };
    open().catch((error: unknown) => {
      end();
      setFault(faultOf(error));
    });
    return end;
  }, []);
  return { video, fault, isOpen };
}

/** The camera at the back where there are two; any other otherwise. */
async function openCamera(): Promise<MediaStream> {
  // Browsers hide cameras altogether from pages that did not come over HTTPS.
  if (!navigator.mediaDevices) throw new DOMException('no cameras for this page', 'SecurityError');
  return navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment', width: { ideal: 1280 } } });
}

function faultOf(error: unknown): CameraFault {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'SecurityError') return 'insecure';
  if (name === 'NotAllowedError') return 'refused';
  return name === 'NotReadableError' || name === 'AbortError' ? 'busy' : 'missing';
}
