import { fill } from '../../words/fill.js';
import { type AnyOutcome, useAct } from '../ask/use-act.js';
import { useDesk } from '../desk.js';
import { useToast } from '../ui/toasts.js';
import { dialoguesWords } from '../words/dialogues.js';
import { useWords } from '../words/use-words.js';
import { type PlanAbove, type PlanShown, savePlanMutation } from './documents.js';
import { FieldDialog } from './field-dialog.js';
import { readLines, writeLines } from './plan-lines.js';
import { choicesOf, oneOf, orNull } from './typed.js';

interface PlanDialogProps {
  plan: PlanShown | null;
  above: readonly PlanAbove[];
  year: number;
  onClose(): void;
}

/** A plan with its lines typed as one text: the way they are pasted out of the paper. */
export function PlanDialog({ plan, above, year, onClose }: PlanDialogProps) {
  const words = useWords(dialoguesWords);
  const { agency } = useDesk();
  const toast = useToast();
  const [save] = useAct(savePlanMutation);
  const { plans: said } = words;
  const send = async (typed: Readonly<Record<string, string>>): Promise<AnyOutcome> => {
    const read = readLines(typed['items'] ?? '', plan?.items ?? []);
    if ('bad' in read) return refused('items', fill(said.badLine, { line: read.bad }));
    return save({
      input: {
        ...(plan ? { id: plan.id, expectedVersion: plan.version } : {}),
        ...{ agencyId: agency.id, year, kind: oneOf(words.kinds, typed['kind']), title: typed['title'] ?? '' },
        ...{ parentId: orNull(typed['parentId']), parentPaper: orNull(typed['parentPaper']) },
        items: read.lines.map((line) => {
          const before = plan?.items.find(({ id }) => id === line.id);
          const { audience = null, area = null, leadName = null } = before ?? {};
          return { ...line, audience, area, leadName };
        }),
      },
    });
  };
  return (
    <FieldDialog
      title={plan ? said.edit : said.add}
      button={words.save}
      fields={[
        {
          name: 'kind',
          label: words.fields.kind,
          kind: 'pick',
          options: choicesOf(words.kinds),
          value: plan?.kind ?? '',
        },
        { name: 'title', label: said.name, value: plan?.title ?? '' },
        {
          ...{ name: 'parentId', label: said.parent, kind: 'pick', value: plan?.parent?.id ?? '' },
          options: [
            { value: '', text: said.noParent },
            ...above.map(({ id, title, documentNumber }) => ({
              value: id,
              text: `${title} (${documentNumber ?? ''})`,
            })),
          ],
        },
        { name: 'parentPaper', label: said.parentPaper, value: plan?.parentPaper ?? '' },
        {
          ...{ name: 'items', label: said.lines, hint: said.linesHint, kind: 'area' },
          value: plan ? writeLines(plan.items, said.marks) : '',
        },
      ]}
      send={send}
      onDone={() => {
        toast({ text: words.saved });
        onClose();
      }}
      onClose={onClose}
    />
  );
}

/** What the desk itself cannot read is refused the way the server refuses. */
function refused(field: string, text: string): AnyOutcome {
  return { kind: 'refused', refusal: { message: text }, problems: [{ field, text }] };
}
