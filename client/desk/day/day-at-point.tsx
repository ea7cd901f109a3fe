import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../words/fill.js';
import { useAsked } from '../ask/use-asked.js';
import { AskedView } from '../ui/asked-view.js';
import { useToast } from '../ui/toasts.js';
import { dayWords } from '../words/day.js';
import { useWords } from '../words/use-words.js';
import { Arrivals } from './arrivals.js';
import { DeskPanel } from './desk-panel.js';
import { expectedQuery, type Ticket } from './documents.js';
import { LineList } from './line-list.js';
import { conflictsIn } from './merging.js';
import type { Refused } from './refused.js';
import { TicketPaper } from './ticket-paper.js';
import { useKept } from './use-kept.js';
import { type Doing, type LineAtDesk, useLine } from './use-line.js';

/** The line of one point: the desk, the line, and the door. */
export function DayAtPoint({ pointId }: { pointId: string }) {
  const [deskId, keepDesk] = useKept(`ban.${pointId}`);
  const [letter, keepLetter] = useKept(`ban-chu.${pointId}`);
  const line = useLine(pointId, letter === '' ? null : letter);
  const expected = useAsked(
    expectedQuery,
    { pointId, identityNumber: null },
    { concerns: ['registration', 'session'], isRemembered: true },
  );
  const [printed, print] = useState<Ticket | null>(null);
  const people = expected.data?.expectedAtPoint ?? [];
  const desk = line.line?.desks.find(({ id }) => id === deskId) ?? null;
  const act = useSaidAct(line);
  return (
    <>
      <ConnectionNotice line={line} />
      <AskedView asked={line.asked} saysOffline>
        {({ queueDay }) =>
          queueDay && (
            <div class="day">
              <DeskPanel
                line={line}
                queue={queueDay}
                desk={desk}
                onDesk={(chosen) => {
                  keepDesk(chosen?.id ?? '');
                  keepLetter(chosen?.letter ?? '');
                }}
                act={act}
              />
              <LineList line={line} queue={queueDay} desk={desk} people={people} act={act} onPrint={print} />
              <Arrivals line={line} queue={queueDay} people={people} act={act} onPrint={print} />
            </div>
          )
        }
      </AskedView>
      {printed && (
        <TicketPaper
          ticket={line.tickets.find(({ id }) => id === printed.id) ?? printed}
          place={line.line?.point.name ?? ''}
          onClose={() => print(null)}
        />
      )}
    </>
  );
}

/** Does something in the line and says what came of it, where that is not on the screen anyway; the answer tells of a refusal. */
export type SaidAct = (doing: Doing) => Promise<Refused | null>;

function useSaidAct(line: LineAtDesk): SaidAct {
  const words = useWords(dayWords);
  const toast = useToast();
  return async (doing) => {
    const done = await line.doing(doing);
    if (!done) return null;
    const { outcome } = done.applied;
    if (outcome.__typename !== 'TicketSaved') {
      const [refused] = conflictsIn([done.act], [done.applied]);
      // Why somebody cannot be let in is said at the door, and stays there.
      if (refused && doing.act !== 'CHECK_IN') toast({ text: refused.message, tone: 'wrong' });
      return refused ? { outcome, message: refused.message } : null;
    }
    const { ticket, isRepeated } = outcome;
    const said = doing.act === 'CHECK_IN' ? words.arrived : doing.act === 'ADD_WALK_IN' ? words.given : null;
    if (said)
      toast({ text: fill(isRepeated && doing.act === 'CHECK_IN' ? words.already : said, { label: ticket.label }) });
    return null;
  };
}

function ConnectionNotice({ line }: { line: LineAtDesk }) {
  const words = useWords(dayWords);
  const toast = useToast();
  const { isOffline, isOutdated, pending, conflicts } = line;
  const wasCut = useRef(false);
  if (isOffline && pending.length > 0) wasCut.current = true;
  const isMerged = wasCut.current && !isOffline && pending.length === 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once, when the last of it has been sent.
  useEffect(() => {
    if (!isMerged) return;
    wasCut.current = false;
    toast({ text: words.merged });
  }, [isMerged]);
  return (
    <div class="day-notices">
      <div role="status">
        {isOutdated && <OutdatedNotice pending={pending.length} />}
        {isOffline && !isOutdated && (
          <div class="notice notice-few">
            <div>
              <p>{words.cut}</p>
              {pending.length > 0 && <p>{fill(words.kept, { n: pending.length })}</p>}
            </div>
          </div>
        )}
      </div>
      {conflicts.length > 0 && (
        <div class="notice notice-cancelled" role="alert">
          <div>
            <h2 class="notice-title">{words.conflicts}</h2>
            <ul>
              {conflicts.map(({ act, label, message }) => (
                <li key={act.key}>{fill(words.conflict, { label, message, act: sayAct(words, act.act) })}</li>
              ))}
            </ul>
          </div>
          <button type="button" class="quiet" onClick={line.dismiss}>
            {words.understood}
          </button>
        </div>
      )}
    </div>
  );
}

/** The product is newer than this page: nothing is lost, but it must be loaded again. */
function OutdatedNotice({ pending }: { pending: number }) {
  const words = useWords(dayWords);
  return (
    <div class="notice notice-few">
      <p>{fill(words.outdated, { n: pending })}</p>
      <button type="button" class="quiet" onClick={() => location.reload()}>
        {words.reload}
      </button>
    </div>
  );
}

function sayAct(words: (typeof dayWords)['vi'], act: Doing['act']): string {
  if (act === 'CHECK_IN') return words.here;
  return act === 'ADD_WALK_IN' ? words.give : words.acts[act];
}
