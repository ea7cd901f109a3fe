import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const [width, height] = [640, 480];

/** Flags of a browser whose camera shows the picture in a file; the file is read whenever the camera is opened. */
export const cameraFlags = (file: string) => [
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
  `--use-file-for-fake-video-capture=${file}`,
];

/** Flags of a browser whose camera nobody allows a page to use. */
export const deniedCamera = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream=deny'];

/** Lets the camera see an image of a page, held a little askew before a grey wall, as people hold their slips. */
export async function showToCamera(file: string, page: Page, image: string): Promise<void> {
  const greys = await page.locator(image).evaluate(
    async (element, [wide, high]) => {
      if (!(element instanceof HTMLImageElement)) throw new Error('Only an image can be shown to the camera');
      await element.decode();
      const paper = document.createElement('canvas');
      Object.assign(paper, { width: wide, height: high });
      const drawing = paper.getContext('2d');
      if (!drawing) throw new Error('The browser does not draw');
      drawing.fillStyle = '#777';
      drawing.fillRect(0, 0, wide, high);
      drawing.translate(wide / 2, high / 2);
      drawing.rotate(0.12);
      drawing.fillStyle = '#fff';
      drawing.fillRect(-170, -170, 340, 340);
      drawing.drawImage(element, -150, -150, 300, 300);
      const { data } = drawing.getImageData(0, 0, wide, high);
      const rows = Array.from({ length: high }, (_, row) => {
        const start = row * wide * 4;
        return String.fromCharCode(...data.subarray(start, start + wide * 4).filter((_, at) => at % 4 === 0));
      });
      return btoa(rows.join(''));
    },
    [width, height] as const,
  );
  const colourless = Buffer.alloc((width * height) / 2, 128);
  const frame = Buffer.concat([Buffer.from('FRAME\n'), Buffer.from(greys, 'base64'), colourless]);
  const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`);
  writeFileSync(file, Buffer.concat([head, ...Array<Buffer>(10).fill(frame)]));
}
