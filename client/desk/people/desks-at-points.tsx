import { useState } from 'preact/hooks';
import { fill } from '../../words/fill.js';
import { useAct } from '../ask/use-act.js';
import { useAsked } from '../ask/use-asked.js';
import { closeDeskMutation, saveDeskMutation } from '../day/documents.js';
import { AskedView } from '../ui/asked-view.js';
import { useConfirm } from '../ui/confirm.js';
import { type Column, DataTable } from '../ui/data-table.js';
import { useOutcomeToast } from '../ui/outcome-toast.js';
import { peopleWords } from '../words/people.js';
import { useWords } from '../words/use-words.js';
import { type House, type PointDeskLine, type PointLine, serviceDesksQuery } from './documents.js';
import { FormDialog } from './form-dialog.js';
import { Act } from './leaders.js';
import { type FormPlan, needed, useField } from './use-forms.js';

/** The desks and rooms people are called to, point by point; one that is needed today cannot be closed. */
export function ServiceDesks({ house }: { house: House }) {
  const { desk: words } = useWords(peopleWords);
  const asked = useAsked(serviceDesksQuery, { agencyId: house.id }, { concerns: ['queue', 'structure', 'session'] });
  if (house.receptionPoints.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="ban-tiep">
      <h2 id="ban-tiep">{words.list}</h2>
      <p class="soft">{words.lead}</p>
      <AskedView asked={asked}>
        {({ serviceDesks }) =>
          serviceDesks && (
            <>
              {house.receptionPoints.map((point) => (
                <DesksAt
                  key={point.id}
                  point={point}
                  desks={serviceDesks.filter(({ pointId }) => pointId === point.id)}
                  onKept={asked.again}
                />
              ))}
            </>
          )
        }
      </AskedView>
    </section>
  );
}

interface DesksAtProps {
  point: PointLine;
  desks: readonly PointDeskLine[];
  onKept(): Promise<void>;
}

function DesksAt({ point, desks, onKept }: DesksAtProps) {
  const { desk: words, ...all } = useWords(peopleWords);
  const planOf = useDeskForms(point);
  const [open, setOpen] = useState<{ title: string; plan: FormPlan }>();
  const shut = useClosing(onKept);
  const add = () => setOpen({ title: fill(words.addAt, { point: point.name }), plan: planOf(null) });
  const columns = useColumns(point, {
    onEdit: (line) =>
      setOpen({ title: fill(words.editOf, { name: line.desk.name, point: point.name }), plan: planOf(line) }),
    onClose: (line) => void shut(line),
  });
  return (
    <div class="stack">
      <h3>{point.name}</h3>
      <DataTable
        caption={fill(words.at, { point: point.name })}
        columns={columns}
        rows={desks}
        keyOf={({ desk }) => desk.id}
        empty={<p class="soft">{words.none}</p>}
      />
      <div class="acts">
        <button type="button" class="quiet" onClick={add}>
          {words.add}
          <span class="hidden-text">: {point.name}</span>
        </button>
      </div>
      {open && (
        <FormDialog
          title={open.title}
          {...open.plan}
          send={async (typed) => {
            const sent = await open.plan.send(typed);
            if (sent.kind === 'done') await onKept();
            return sent;
          }}
          {...{ act: all.save, done: words.saved, onClose: () => setOpen(undefined) }}
        />
      )}
    </div>
  );
}

interface DeskActs {
  onEdit(line: PointDeskLine): void;
  onClose(line: PointDeskLine): void;
}

function useColumns(point: PointLine, { onEdit, onClose }: DeskActs): readonly Column<PointDeskLine>[] {
  const { desk: words, leader } = useWords(peopleWords);
  const said = ({ desk: { name } }: PointDeskLine) => ({ name, point: point.name });
  return [
    { key: 'name', head: words.name, isHead: true, cell: ({ desk }) => desk.name },
    { key: 'room', head: words.room, cell: ({ desk }) => desk.room || words.noRoom },
    { key: 'letter', head: words.letter, cell: ({ desk }) => desk.letter, isSpare: true },
    {
      key: 'use',
      head: words.today,
      cell: ({ isInUse }) => (isInUse ? <span class="tag tag-free">{words.inUse}</span> : words.idle),
    },
    {
      key: 'acts',
      head: leader.acts,
      cell: (line) => (
        <div class="acts">
          <Act label={words.edit} of={fill(words.editOf, said(line))} onClick={() => onEdit(line)} />
          {!line.isInUse && (
            <Act label={words.close} of={fill(words.closeOf, said(line))} onClick={() => onClose(line)} />
          )}
        </div>
      ),
    },
  ];
}

function useDeskForms(point: PointLine): (line: PointDeskLine | null) => FormPlan {
  const { desk: words } = useWords(peopleWords);
  const field = useField();
  const [save] = useAct(saveDeskMutation);
  return (line) => ({
    fields: [
      field('name', 'text', { ...needed, label: words.name, hint: words.nameHint }),
      { name: 'room', label: words.room, kind: 'text' },
    ],
    start: { name: line?.desk.name ?? '', room: line?.desk.room ?? '' },
    send: ({ name = '', room = '' }) =>
      // Which session it takes people of is said at the line of the day, and stays.
      save({ input: { pointId: point.id, name, room, ...(line ? { id: line.desk.id } : {}) } }),
  });
}

function useClosing(onKept: () => Promise<void>): (line: PointDeskLine) => Promise<void> {
  const { desk: words } = useWords(peopleWords);
  const [close] = useAct(closeDeskMutation);
  const confirm = useConfirm();
  const say = useOutcomeToast();
  return async ({ desk: { id, name } }) => {
    const question = {
      title: fill(words.closeTitle, { name }),
      text: words.closeText,
      act: words.close,
      isGrave: true,
    };
    if (!(await confirm(question))) return;
    say(await close({ id }), words.closed);
    await onKept();
  };
}
