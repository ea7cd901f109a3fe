/** A slip as text to be laid out. It names nobody, and its code opens nothing but check-in. */
export interface SlipSheet {
  heading: string;
  agency: string;
  codeLabel: string;
  code: string;
  /** What the square holds. */
  token: string;
  qrLabel: string;
  lines: readonly { label: string; text: string }[];
  notes: readonly string[];
}
