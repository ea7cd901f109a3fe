import { sayDay } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { useAct } from '../ask/use-act.js';
import type { EnumOf } from '../graph.js';
import { Corrections } from '../papers/corrections.js';
import { PaperAct } from '../papers/paper-act.js';
import { papersWords } from '../words/papers.js';
import { useWords } from '../words/use-words.js';
import {
  coordinationProgressMutation,
  type DeskAgreement,
  type DeskItem,
  editItemMutation,
  removeItemMutation,
} from './documents.js';
import { itemFields, itemLabels } from './fields.js';
import { wordsOfItem } from './model.js';

interface ItemProps {
  agreement: DeskAgreement;
  item: DeskItem;
  again(): Promise<void>;
}

/** One thing agreed on: who leads it, by when, what was told of it, and what can be done. */
export function Item({ agreement: { mayKeep, mayTell }, item, again }: ItemProps) {
  const papers = useWords(papersWords);
  const { coordinationStatuses, late, due } = papers;
  const { words: common } = useReader();
  const { text, leadName, status, isLate, dueDay, progress, corrections } = item;
  const day = (of: string) => sayDay(common, of, 'dayNumbers');
  return (
    <div class="matter">
      <p>
        <span class={isLate ? 'tag tag-cancelled' : status === 'DONE' ? 'tag tag-free' : 'tag'}>
          {coordinationStatuses[status]}
          {isLate && `, ${late}`}
        </span>{' '}
        {text}{' '}
        <span class="soft">
          ({leadName}
          {dueDay && ` · ${fill(due, { day: day(dueDay) })}`})
        </span>
      </p>
      <Told progress={progress} />
      {(mayTell || mayKeep) && (
        <div class="acts">
          {mayTell && <Progress item={item} again={again} />}
          {mayKeep && <Correct item={item} again={again} />}
        </div>
      )}
      <Corrections list={corrections} labels={itemLabels(papers)} />
    </div>
  );
}

function Told({ progress }: Pick<DeskItem, 'progress'>) {
  const { coordination: words, coordinationStatuses } = useWords(papersWords);
  const { words: common } = useReader();
  if (progress.length === 0) return null;
  return (
    <ul class="directive-steps">
      {progress.map(({ day, note, link, status, recordedAt }) => (
        <li key={recordedAt}>
          <span class="soft number">{sayDay(common, day, 'dayNumbers')}</span> {coordinationStatuses[status]}: {note}
          {link && (
            <>
              {' '}
              <a href={link}>{words.link}</a>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

type Acting = Omit<ItemProps, 'agreement'>;

function Progress({ item: { id, text, status }, again }: Acting) {
  const { coordination: words, coordinationStatuses, save, saved } = useWords(papersWords);
  const [tell] = useAct(coordinationProgressMutation);
  const options = Object.entries(coordinationStatuses).map(([value, said]) => ({ value, text: said }));
  return (
    <PaperAct
      {...{ label: words.tell, act: save, done: saved, id: `tien-do-${id}`, again }}
      title={fill(words.progress, { item: text.slice(0, 60) })}
      fields={[
        { name: 'status', label: words.status, options },
        { name: 'note', label: words.note, rows: 3, isNeeded: true },
        { name: 'link', label: words.link, isExact: true },
      ]}
      first={{ status: status === 'NOT_BEGUN' ? 'IN_PROGRESS' : 'DONE' }}
      send={({ status: next = '', note = '', link }) =>
        tell({ input: { itemId: id, status: next as EnumOf<'CoordinationStatus'>, note, link: link || null } })
      }
    />
  );
}

function Correct({ item, again }: Acting) {
  const papers = useWords(papersWords);
  const { coordination: words, form, save, saved } = papers;
  const [edit] = useAct(editItemMutation);
  const [remove] = useAct(removeItemMutation);
  const { id, version, progress } = item;
  const name = item.text.slice(0, 60);
  const given = { seen: { version, words: wordsOfItem(item) }, labels: itemLabels(papers), again };
  const why = { name: 'reason', label: form.reason, isNeeded: true };
  return (
    <>
      <PaperAct
        {...{ ...given, label: words.editItem, act: save, done: saved, id: `sua-viec-${id}` }}
        title={fill(words.editOne, { name })}
        fields={[...itemFields(papers), why]}
        send={({ text = '', leadName = '', dueDay, reason = '' }, expectedVersion) =>
          edit({ input: { id, expectedVersion, text, leadName, dueDay: dueDay || null, reason } })
        }
      />
      {progress.length === 0 && (
        <PaperAct
          {...{ ...given, label: words.removeItem, act: words.removeItem, done: words.removed, id: `bo-viec-${id}` }}
          title={fill(words.removeOne, { name })}
          text={words.removeItemText}
          fields={[{ ...why, label: form.why }]}
          send={({ reason = '' }, expectedVersion) => remove({ input: { id, expectedVersion, reason } })}
        />
      )}
    </>
  );
}
