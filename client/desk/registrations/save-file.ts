interface GivenFile {
  fileName: string;
  mediaType: string;
  /** Base64. */
  content: string;
}

/** Lets the browser keep a file that came within an answer; it never has an address of its own. */
export function saveFile({ fileName, mediaType, content }: GivenFile): void {
  const bytes = Uint8Array.from(atob(content), (char) => char.charCodeAt(0));
  const url = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser reads it after this returns.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
