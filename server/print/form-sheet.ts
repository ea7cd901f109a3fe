/** A form of the state or a register as a wide table: text only, laid out by whoever prints it. */
export interface FormSheet {
  form: 'form';
  title: string;
  issuer: { superior: string | null; name: string };
  motto: readonly string[];
  heading: string;
  /** The period, the branch, the paper its columns come from. */
  subjects: readonly string[];
  /** Said above the table, such as that it is not signed. */
  marks: readonly string[];
  columns: readonly { number: string; heads: readonly string[] }[];
  rows: readonly (readonly string[])[];
  /** Whether cells hold figures, to be set in the middle, or text. */
  isOfFigures: boolean;
  /** Said below the table where it has no line. */
  empty: string;
  /** How wide columns are beside each other; as wide as each other where nothing is said. */
  widths: readonly number[] | null;
  signers: readonly { lines: readonly string[]; mark: string; name: string }[];
  placeDate: string;
  /** The last line may change from one print to the next. */
  foot: readonly string[];
}
