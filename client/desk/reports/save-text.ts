import { saveFile } from '../registrations/save-file.js';

/** Lets the browser keep a table that came as text. */
export function saveText(text: string, fileName: string): void {
  const bytes = new TextEncoder().encode(text);
  const content = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  saveFile({ fileName, mediaType: 'text/csv; charset=utf-8', content });
}
