import { useState } from 'preact/hooks';
import { fill } from '../../words/fill.js';
import { useAct } from '../ask/use-act.js';
import { useDesk } from '../desk.js';
import { useConfirm } from '../ui/confirm.js';
import { type Column, DataTable } from '../ui/data-table.js';
import { useOutcomeToast } from '../ui/outcome-toast.js';
import { peopleWords } from '../words/people.js';
import { useWords } from '../words/use-words.js';
import { closePointMutation, type House, type PointLine } from './documents.js';
import { FormDialog } from './form-dialog.js';
import { Act } from './leaders.js';
import { type FormPlan, usePointForms } from './use-forms.js';

/** Where an agency receives people. */
export function Points({ house }: { house: House }) {
  const { point: words, ...all } = useWords(peopleWords);
  const forms = usePointForms(house);
  const [open, setOpen] = useState<{ title: string; plan: FormPlan }>();
  const [close] = useAct(closePointMutation);
  const confirm = useConfirm();
  const say = useOutcomeToast();
  const shut = async ({ id, name }: PointLine) => {
    const question = { title: fill(words.closeOf, { name }), text: words.closeText, act: words.close, isGrave: true };
    if (await confirm(question)) say(await close({ id }), words.closed);
  };
  const isKeeper = useDesk().holds('ADMINISTRATOR');
  const columns = useColumns(isKeeper, {
    onEdit: (point) => setOpen({ title: fill(words.editOf, { name: point.name }), plan: forms.change(point) }),
    onClose: (point) => void shut(point),
  });
  return (
    <section class="stack" aria-labelledby="noi-tiep">
      <h2 id="noi-tiep">{words.list}</h2>
      <DataTable
        caption={words.list}
        columns={columns}
        rows={house.receptionPoints}
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
          {...{ act: all.save, done: all.saved, onClose: () => setOpen(undefined) }}
        />
      )}
    </section>
  );
}

interface PointActs {
  onEdit(point: PointLine): void;
  onClose(point: PointLine): void;
}

function useColumns(isKeeper: boolean, { onEdit, onClose }: PointActs): readonly Column<PointLine>[] {
  const { point: words, ...all } = useWords(peopleWords);
  return [
    { key: 'name', head: all.fields.name, isHead: true, cell: ({ name }) => name },
    { key: 'kind', head: all.fields.kind, cell: ({ kind }) => all.pointKinds[kind], isSpare: true },
    { key: 'address', head: all.fields.address, cell: ({ address }) => address },
    {
      key: 'acts',
      head: all.leader.acts,
      cell: (point) => (
        <div class="acts">
          <a class="button quiet" href={`/man-hinh/${point.slug}`} target="_blank" rel="noreferrer">
            {words.display}
            <span class="hidden-text"> {point.name}</span>
          </a>
          {isKeeper && (
            <>
              <Act label={words.edit} of={fill(words.editOf, { name: point.name })} onClick={() => onEdit(point)} />
              <Act label={words.close} of={fill(words.closeOf, { name: point.name })} onClick={() => onClose(point)} />
            </>
          )}
        </div>
      ),
    },
  ];
}
