import decodeQR from 'qr/decode.js';

/** Reads the QR code in what a camera shows now; null when there is none to be read. */
export function readQr(video: HTMLVideoElement, paper: HTMLCanvasElement): string | null {
  const { videoWidth: width, videoHeight: height } = video;
  if (width === 0 || height === 0) return null;
  Object.assign(paper, { width, height });
  const drawing = paper.getContext('2d', { willReadFrequently: true });
  if (!drawing) return null;
  drawing.drawImage(video, 0, 0);
  try {
    return decodeQR(drawing.getImageData(0, 0, width, height), { timeLimit: 60 });
  } catch {
    // A picture without a code is no fault.
    return null;
  }
}
