import { importsWords } from '../words/imports.js';
import { useWords } from '../words/use-words.js';
import { type FileContent, readChosen } from './chosen-file.js';

interface FileFieldProps {
  id: string;
  hint?: string;
  onChoose(chosen: { content: FileContent; fileName: string; key: string } | undefined): void;
}

/** Asks for a table: a spreadsheet or a text of cells. The same file, changed and chosen again, is read anew. */
export function FileField({ id, hint, onChoose }: FileFieldProps) {
  const words = useWords(importsWords);
  const choose = async (file: File | undefined) =>
    file && onChoose({ content: await readChosen(file), fileName: file.name, key: crypto.randomUUID() });
  return (
    <div class="field">
      <label for={id}>{words.file}</label>
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={id}
        type="file"
        accept=".xlsx,.csv,.tsv,text/csv"
        aria-describedby={hint && `${id}-hint`}
        // Otherwise a file that was put right under its own name could not be chosen a second time.
        onClick={({ currentTarget }) => {
          currentTarget.value = '';
        }}
        onChange={({ currentTarget: { files } }) => void choose(files?.[0])}
      />
    </div>
  );
}
