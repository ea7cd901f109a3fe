import '../styles/place-in-line.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { executeOverHttp } from '../api/over-http.js';
import { useLater } from '../ui/use-later.js';
import { useReader } from '../words/reader.js';
import type { placeInLine as Words } from '../words/vi/place-in-line.js';
import type { PlaceProof } from './documents.js';
import { PlacePanel } from './place-panel.js';
import { usePlaceInLine } from './use-place.js';

interface PlaceInLineViewProps {
  data: object;
  speech: typeof Words;
}

const ticketFeedback = () => import('../visit-feedback/ticket-feedback.js');

/** The place in line of whoever holds a paper number: what the QR code says stands behind the # and never leaves the browser but in a question. */
export function PlaceInLineView({ speech: words }: PlaceInLineViewProps) {
  const { language } = useReader();
  const execute = useMemo(() => executeOverHttp(language), [language]);
  const [proof, setProof] = useState<PlaceProof | null | undefined>(undefined);
  useEffect(() => {
    const ticket = /^#([0-9a-f-]{36}\.[0-9a-z]{26})$/i.exec(location.hash)?.[1];
    setProof(ticket ? { ticket } : null);
  }, []);
  const { place, live } = usePlaceInLine(execute, proof ?? null);
  const isOver = place === null || place?.state === 'DONE' || place?.state === 'LEFT';
  const { TicketFeedback } = useLater(Boolean(proof) && isOver, ticketFeedback).part ?? {};
  const isMissing = proof === null || (proof && place === null);
  return (
    <div class="place-page">
      <h1>{words.title}</h1>
      <noscript>
        <p>{words.noScript}</p>
      </noscript>
      {isMissing && <p role="status">{words.none}</p>}
      {proof && place === undefined && <p role="status">{words.open}</p>}
      {place && <PlacePanel place={place} live={live} words={words} />}
      {TicketFeedback && proof?.ticket && <TicketFeedback ticket={proof.ticket} execute={execute} />}
    </div>
  );
}
