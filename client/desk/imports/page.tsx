import '../../styles/desk-schedules.css';
import { useState } from 'preact/hooks';
import { useDesk } from '../desk.js';
import type { DeskPage } from '../page.js';
import { InputField } from '../ui/input-field.js';
import { PageHead } from '../ui/page-head.js';
import { importsWords } from '../words/imports.js';
import { useWords } from '../words/use-words.js';
import type { FileContent } from './chosen-file.js';
import { FileField } from './file-field.js';
import { ImportPreview } from './import-preview.js';
import { ImportUnits } from './import-units.js';

export const deskPage: DeskPage = { View: ImportsPage };

interface Chosen {
  content: FileContent;
  fileName: string;
  /** The same file is brought in once for it. */
  key: string;
}

/** Tables from a file, seen whole with everything that is wrong before any of it is kept: sessions, and the list of units. */
function ImportsPage() {
  const words = useWords(importsWords);
  const { agency, holds } = useDesk();
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <div class="stack" key={agency.id}>
        {holds('SECRETARY') && <ImportSessions agencyId={agency.id} />}
        {holds('ADMINISTRATOR') && <ImportUnits />}
      </div>
    </>
  );
}

function ImportSessions({ agencyId }: { agencyId: string }) {
  const words = useWords(importsWords);
  const [chosen, setChosen] = useState<Chosen>();
  const [slots, setSlots] = useState({ minutes: '30', places: '2' });
  const numberOf = (text: string) => (/^\d{1,3}$/.test(text) ? Number(text) : null);
  const defaults = { slotMinutes: numberOf(slots.minutes), places: numberOf(slots.places) };
  return (
    <>
      <div class="form">
        <FileField id="tep" onChoose={setChosen} />
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
          input={{ agencyId, ...chosen.content, defaults }}
          fileName={chosen.fileName}
          idempotencyKey={chosen.key}
        />
      )}
    </>
  );
}
