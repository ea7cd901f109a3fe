import { useEffect, useState } from 'preact/hooks';
import { ask, type Execute } from '../api/execute.js';
import { type OwnVisit, ownVisitQuery } from './documents.js';
import { VisitQuestion } from './visit-question.js';

/** After the visit, on the page of the paper number: how it was. Nothing until the visit is recorded. */
export function TicketFeedback({ ticket, execute }: { ticket: string; execute: Execute }) {
  const [visit, setVisit] = useState<OwnVisit | null>(null);
  useEffect(() => {
    ask(execute, ownVisitQuery, { proof: { ticket } }).then(
      ({ ownVisit }) => setVisit(ownVisit),
      () => setVisit(null),
    );
  }, [execute, ticket]);
  return visit && <VisitQuestion visit={visit} proof={{ ticket }} execute={execute} onSaid={setVisit} />;
}
