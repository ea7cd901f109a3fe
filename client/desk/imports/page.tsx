import '../../styles/desk-schedules.css';
import { useState } from 'preact/hooks';
import { useDesk } from '../desk.js';
import type { DeskPage } from '../page.js';
import { InputField } from '../ui/input-field.js';
import { PageHead } from '../ui/page-head.js';
import { importsWords } from '../words/imports.js';
import { useWords } from '../words/use-words.js';
import { type FileContent, readChosen } from './chosen-file.js';
import { ImportPreview } from './import-preview.js';

export const deskPage: DeskPage = { View: ImportsPage };

interface Chosen {
  content: FileContent;
  /** The same file is brought in once for it. */
  key: string;
}

/** A table of sessions from a file: seen whole, with everything that is wrong, before any of it is kept. */
function ImportsPage() {
  const words = useWords(importsWords);
  const { agency } = useDesk();
  const [chosen, setChosen] = useState<Chosen>();
  const [slots, setSlots] = useState({ minutes: '30', places: '2' });
  const choose = async (file: File | undefined) =>
    setChosen(file && { content: await readChosen(file), key: crypto.randomUUID() });
  const numberOf = (text: string) => (/^\d{1,3}$/.test(text) ? Number(text) : null);
  const defaults = { slotMinutes: numberOf(slots.minutes), places: numberOf(slots.places) };
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <div class="form">
        <div class="field">
          <label for="tep">{words.file}</label>
          <input
            id="tep"
            type="file"
            accept=".xlsx,.csv,.tsv,text/csv"
            onChange={({ currentTarget: { files } }) => void choose(files?.[0])}
          />
        </div>
        <div class="form-row">
          <InputField
            id="slotMinutes"
            type="number"
            min="5"
            label={words.slotMinutes}
            value={slots.minutes}
            onType={(minutes) => setSlots({ ...slots, minutes })}
          />
          <InputField
            id="places"
            type="number"
            min="0"
            label={words.places}
            value={slots.places}
            onType={(places) => setSlots({ ...slots, places })}
          />
        </div>
      </div>
      {chosen && (
        <ImportPreview
          key={chosen.key}
          input={{ agencyId: agency.id, ...chosen.content, defaults }}
          idempotencyKey={chosen.key}
        />
      )}
    </>
  );
}
