import { useState } from 'preact/hooks';
import { sayDay } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { useDesk } from '../desk.js';
import { type Column, DataTable } from '../ui/data-table.js';
import { useToast } from '../ui/toasts.js';
import { peopleWords } from '../words/people.js';
import { useWords } from '../words/use-words.js';
import type { Typed } from './asked-fields.js';
import type { House, PositionLine } from './documents.js';
import { FormDialog } from './form-dialog.js';
import type { FormPlan } from './use-forms.js';
import { useLeaderForms } from './use-leader-forms.js';

interface Open {
  title: string;
  plan: FormPlan;
}

/** Who leads an agency today, since when and until when, and what can be noted about them. */
export function Leaders({ house }: { house: House }) {
  const { leader: words, ...all } = useWords(peopleWords);
  const forms = useLeaderForms(house);
  const toast = useToast();
  const isKeeper = useDesk().holds('ADMINISTRATOR');
  const [open, setOpen] = useState<Open>();
  const columns = useColumns(forms, setOpen);
  const send = async (plan: FormPlan, typed: Typed) => {
    const sent = await plan.send(typed);
    const left = sent.kind === 'done' ? (sent.answer as { sessionsAfterTerm?: number }).sessionsAfterTerm : 0;
    if (left) toast({ text: fill(words.after, { n: left }), tone: 'wrong' });
    return sent;
  };
  return (
    <section class="stack" aria-labelledby="lanh-dao">
      <h2 id="lanh-dao">{words.list}</h2>
      <DataTable
        caption={words.list}
        columns={isKeeper ? columns : columns.filter(({ key }) => key !== 'acts')}
        rows={house.positions}
        keyOf={({ id }) => id}
        empty={<p>{words.none}</p>}
      />
      {isKeeper && (
        <div class="acts">
          <button type="button" class="quiet" onClick={() => setOpen({ title: words.add, plan: forms.add })}>
            {words.add}
          </button>
        </div>
      )}
      {open && (
        <FormDialog
          title={open.title}
          {...open.plan}
          send={(typed) => send(open.plan, typed)}
          {...{ act: all.save, done: all.saved, onClose: () => setOpen(undefined) }}
        />
      )}
    </section>
  );
}

type Forms = ReturnType<typeof useLeaderForms>;

function useColumns(forms: Forms, onOpen: (open: Open) => void): readonly Column<PositionLine>[] {
  const { leader: words } = useWords(peopleWords);
  const whoOf = ({ leader }: PositionLine) => `${leader.honorific} ${leader.fullName}`;
  return [
    { key: 'who', head: words.who, isHead: true, cell: whoOf },
    {
      key: 'title',
      head: words.title,
      cell: ({ title, isHead }) => (isHead ? `${title} (${words.head})` : title),
    },
    { key: 'term', head: words.term, cell: (line) => <Term line={line} />, isSpare: true },
    { key: 'acts', head: words.acts, cell: (line) => <Acts {...{ line, who: whoOf(line), forms, onOpen }} /> },
  ];
}

interface ActsProps {
  line: PositionLine;
  who: string;
  forms: Forms;
  onOpen(open: Open): void;
}

function Acts({ line, who, forms, onOpen }: ActsProps) {
  const { leader: words } = useWords(peopleWords);
  const ask = (title: string, plan: FormPlan) => () => onOpen({ title, plan });
  return (
    <div class="acts">
      <Act label={words.rename} of={fill(words.renameOf, { who })} onClick={ask(words.rename, forms.rename(line))} />
      <Act
        label={words.appoint}
        of={fill(words.appointOf, { who })}
        onClick={ask(words.appoint, forms.appoint(line))}
      />
      <Act
        label={words.endTerm}
        of={fill(words.endTermOf, { who, title: line.title })}
        onClick={ask(words.endTerm, forms.endTerm(line))}
      />
    </div>
  );
}

function Term({ line: { fromDay, toDay } }: { line: PositionLine }) {
  const words = useWords(peopleWords);
  const reader = useReader();
  const from = sayDay(reader.words, fromDay, 'dayNumbers');
  if (!toDay) return <>{fill(words.since, { from })}</>;
  return <>{fill(words.span, { from, to: sayDay(reader.words, toDay, 'dayNumbers') })}</>;
}

/** A small act in a row; those who listen hear of whom. */
export function Act({ label, of, onClick }: { label: string; of: string; onClick(): void }) {
  return (
    <button type="button" class="quiet" aria-label={of} onClick={onClick}>
      {label}
    </button>
  );
}
