/** The few words of pdfmake that papers need; the package brings no types of its own. */
declare module 'pdfmake' {
  interface Printed {
    getBuffer(): Promise<Buffer>;
  }
  const pdfmake: {
    addFonts(fonts: Record<string, Record<'normal' | 'bold' | 'italics' | 'bolditalics', string>>): void;
    setUrlAccessPolicy(allows: (url: string) => boolean): void;
    setLocalAccessPolicy(allows: (path: string) => boolean): void;
    createPdf(document: object): Printed;
  };
  export default pdfmake;
}
