import '../../styles/desk-registrations.css';
import { useAsked } from '../ask/use-asked.js';
import type { DeskPage, PageProps } from '../page.js';
import { Go } from '../shell/route.js';
import { AskedView } from '../ui/asked-view.js';
import { PageHead } from '../ui/page-head.js';
import { useShortcut } from '../ui/shortcuts.js';
import { registrationWords } from '../words/registrations.js';
import { useWords } from '../words/use-words.js';
import { type Slip, slipQuery } from './desk-documents.js';
import { saveFile } from './save-file.js';

export const deskPage: DeskPage = { View: SlipPage };

/** The slip of a registration, for whoever has no phone: printed on half a sheet, or taken as a file. */
function SlipPage({ params: { id = '' } }: PageProps) {
  const { slip: words } = useWords(registrationWords);
  const asked = useAsked(slipQuery, { id }, { concerns: ['registration', 'session'] });
  const slip = asked.data?.registrationSlip;
  useShortcut({ keys: 'p', says: words.print, run: () => window.print(), isOff: !slip });
  return (
    <div class="slip-page">
      <PageHead title={words.title}>
        {slip && (
          <>
            <button type="button" onClick={() => window.print()}>
              {words.print}
            </button>
            <button type="button" class="quiet" onClick={() => saveFile(fileOf(slip))}>
              {words.pdf}
            </button>
          </>
        )}
        <Go class="button quiet" path={`/dang-ky?nhom=tat-ca&ma=${id}`}>
          {words.back}
        </Go>
      </PageHead>
      <AskedView asked={asked}>
        {({ registrationSlip }) => (registrationSlip ? <Sheet slip={registrationSlip} /> : <p>{words.gone}</p>)}
      </AskedView>
    </div>
  );
}

/** As it is printed: what one must read stands large. */
function Sheet({ slip }: { slip: Slip }) {
  const { slip: words } = useWords(registrationWords);
  return (
    <article class="slip" lang={slip.locale.toLowerCase()}>
      <header>
        <p>{slip.agency}</p>
        <h2>{slip.heading}</h2>
      </header>
      <div class="slip-code">
        <strong>{slip.code}</strong>
        <img src={asImage(slip.qr)} alt={words.qr} width="160" height="160" />
      </div>
      <dl>
        {slip.lines.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <ul>
        {slip.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </article>
  );
}

const asImage = (svg: string) => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

function fileOf({ fileName, pdf }: Slip) {
  return { fileName, mediaType: 'application/pdf', content: pdf };
}
