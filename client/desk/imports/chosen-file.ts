/** What a file holds, as the graph takes it: one of the two. */
export type FileContent = { csv: string } | { xlsx: string };

/** Reads a chosen file: a table of a spreadsheet as it is, anything else as text. */
export async function readChosen(file: File): Promise<FileContent> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return isSpreadsheet(bytes) ? { xlsx: base64Of(bytes) } : { csv: new TextDecoder().decode(bytes) };
}

/** Spreadsheets are archives, whatever their name ends in. */
function isSpreadsheet([first, second]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b;
}

const chunk = 0x80_00;

function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += chunk) pieces.push(String.fromCharCode(...bytes.subarray(at, at + chunk)));
  return btoa(pieces.join(''));
}
