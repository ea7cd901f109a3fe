import { dayOf, sayDay, timeOf } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { Go } from '../shell/route.js';
import { type Column, DataTable } from '../ui/data-table.js';
import { auditWords } from '../words/audit.js';
import { useWords } from '../words/use-words.js';
import type { AuditEntry } from './documents.js';
import { type AuditWish, pageOf } from './model.js';

interface AuditTableProps {
  entries: readonly AuditEntry[];
  onNarrow(change: Partial<AuditWish>): void;
}

/** The entries of a page: when, who, what and why, to what. Who and what lead to everything else of theirs. */
export function AuditTable({ entries, onNarrow }: AuditTableProps) {
  const { columns: heads, ...words } = useWords(auditWords);
  const reader = useReader();
  const columns: Column<AuditEntry>[] = [
    {
      key: 'at',
      head: heads.at,
      cell: ({ at }) => (
        <>
          <span class="audit-time">{timeOf(at)}</span>{' '}
          <span class="soft">{sayDay(reader.words, dayOf(at), 'dayNumbers')}</span>
        </>
      ),
    },
    {
      key: 'who',
      head: heads.who,
      cell: ({ account, actor, job }) =>
        account ? (
          <button type="button" class="bare audit-name" onClick={() => onNarrow({ accountId: account.id })}>
            {account.fullName} <span class="audit-username">{account.username}</span>
          </button>
        ) : (
          `${words.actors[actor]}${job ? ` (${job})` : ''}`
        ),
    },
    { key: 'what', head: heads.what, isHead: true, cell: (entry) => <What entry={entry} /> },
    { key: 'subject', head: heads.subject, cell: (entry) => <Subject entry={entry} onNarrow={onNarrow} /> },
    { key: 'agency', head: heads.agency, isSpare: true, cell: ({ agency }) => agency?.shortName ?? '–' },
    {
      key: 'number',
      head: heads.number,
      isNumber: true,
      isSpare: true,
      cell: ({ number }) => number ?? <span class="soft">{words.unsealed}</span>,
    },
  ];
  return (
    <DataTable caption={words.title} columns={columns} rows={entries} keyOf={({ id }) => id} empty={words.empty} />
  );
}

function What({ entry }: { entry: AuditEntry }) {
  const { kinds, details } = useWords(auditWords);
  const said: Readonly<Record<string, string>> = details;
  return (
    <>
      {entry.kind !== 'ACT' && <span class="tag tag-few">{kinds[entry.kind]}</span>} {entry.words}
      {entry.detail && <span class="soft"> · {said[entry.detail] ?? entry.detail}</span>}
      {entry.reason && <p class="audit-reason">“{entry.reason}”</p>}
    </>
  );
}

function Subject({ entry, onNarrow }: { entry: AuditEntry; onNarrow: AuditTableProps['onNarrow'] }) {
  const words = useWords(auditWords);
  const { subjectKind, subjectWords, subjectIds } = entry;
  const [id] = subjectIds;
  if (id === undefined) return <>–</>;
  const page = pageOf(subjectKind, id);
  if (subjectIds.length > 1) return <>{fill(words.several, { n: subjectIds.length, what: subjectWords })}</>;
  return (
    <>
      {page ? <Go path={page}>{subjectWords}</Go> : subjectWords}{' '}
      <button type="button" class="bare audit-all" onClick={() => onNarrow({ subjectId: id })}>
        {words.allOfIt}
      </button>
    </>
  );
}
