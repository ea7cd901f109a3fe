import { useReader } from '../../words/reader.js';
import { PaperFile } from '../security/paper-file.js';
import { agendaWords } from '../words/agenda.js';
import { useWords } from '../words/use-words.js';
import { pdfAddress } from './brief-address.js';

/** The leader's paper as a file. */
export function BriefFile({ sessionId }: { sessionId: string }) {
  const { brief: words } = useWords(agendaWords);
  const { language } = useReader();
  return (
    <PaperFile
      address={pdfAddress(language, sessionId)}
      name={`ho-so-tiep-${sessionId.slice(-12)}.pdf`}
      label={words.pdf}
      notTaken={words.notTaken}
    />
  );
}
