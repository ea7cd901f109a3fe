import '../../styles/desk-registrations.css';
import '../../styles/desk-session.css';
import { useCallback, useRef, useState } from 'preact/hooks';
import { useAsked } from '../ask/use-asked.js';
import type { DeskPage } from '../page.js';
import { Go, usePlace, useSearch } from '../shell/route.js';
import { AskedView } from '../ui/asked-view.js';
import { PageHead } from '../ui/page-head.js';
import { Split } from '../ui/split.js';
import { registrationWords } from '../words/registrations.js';
import { useWords } from '../words/use-words.js';
import { BulkBar } from './bulk-bar.js';
import { RegistrationDetail } from './detail.js';
import { type Detail, detailQuery, type Line } from './documents.js';
import type { Draft } from './draft.js';
import { ExportButtons } from './export-buttons.js';
import { FilterBar } from './filter-bar.js';
import { GroupsDialog } from './groups-dialog.js';
import { KeyboardTriage } from './keyboard.js';
import { ListTable } from './list-table.js';
import { actsFor, everySession, nextAfter } from './model.js';
import { Parts } from './parts.js';
import { ReplyDialog } from './reply-dialog.js';
import { useActing } from './use-acting.js';
import { useWorklist, type Worklist } from './use-list.js';

export const deskPage: DeskPage = { View: RegistrationsPage };

/** Registrations to be examined: the list at the left, one of them at the right, every act by one key. */
function RegistrationsPage() {
  const words = useWords(registrationWords);
  const [search] = useSearch();
  const list = useWorklist();
  const detail = useAsked(
    detailQuery,
    { id: list.chosen ?? '' },
    { concerns: ['registration', 'session'], unless: !list.chosen },
  );
  const known = detail.data?.staffRegistration;
  const shown = known?.id === list.chosen ? known : undefined;
  const acting = useRegistrationActs(list, () => void detail.again());
  const subjects = list.ticked.length > 0 ? list.ticked : subjectOf(list, shown);
  const sessionId = search.get('buoi');
  return (
    <>
      <PageHead title={words.title} lead={words.lead}>
        <Go class="button" path="/dang-ky/moi">
          {words.keys.newOne} <kbd>N</kbd>
        </Go>
      </PageHead>
      <KeyboardTriage list={list} acts={actsFor(subjects)} onAct={(act) => acting.begin(act, subjects)} />
      <Parts list={list} />
      <FilterBar text={list.text} onText={list.setText} />
      {sessionId && sessionId !== everySession && <SessionTools sessionId={sessionId} onChanged={acting.changed} />}
      <Split
        label={words.detail}
        onBack={() => list.open(null)}
        list={<List list={list} />}
        detail={
          list.chosen ? (
            <Opened
              key={list.chosen}
              shown={shown}
              isGone={detail.state === 'ready' && !detail.isOlder && !shown}
              acting={acting}
            />
          ) : undefined
        }
      />
      {list.ticked.length > 0 && (
        <BulkBar
          ticked={list.ticked}
          onAct={(act) => acting.begin(act, list.ticked)}
          onClear={() =>
            list.tick(
              list.ticked.map(({ id }) => id),
              false,
            )
          }
        />
      )}
      {acting.dialog}
    </>
  );
}

type Acting = ReturnType<typeof useRegistrationActs>;

/** Acts begun and sent; after one is done, the next line is opened. */
function useRegistrationActs(list: Worklist, detailAgain: () => void) {
  const latest = useRef({ list, detailAgain });
  latest.current = { list, detailAgain };
  const changed = useCallback(() => {
    void latest.current.list.asked.again();
    latest.current.detailAgain();
  }, []);
  const done = useCallback((ids: readonly string[]) => {
    const { lines, chosen, open, tick } = latest.current.list;
    tick(ids, false);
    if (chosen && ids.includes(chosen)) open(nextAfter(lines, ids));
  }, []);
  const { begun, begin, close } = useActing({ onChanged: changed, onDone: done });
  const drafts = useRef(new Map<string, Draft>()).current;
  const key = begun && [begun.act, ...begun.lines.map(({ id }) => id)].join(' ');
  const dialog = begun && key && (
    <ReplyDialog
      key={key}
      begun={begun}
      kept={drafts.get(key)}
      onKeep={(draft) => drafts.set(key, draft)}
      onChanged={changed}
      onDone={(ids) => {
        drafts.delete(key);
        close();
        done(ids);
      }}
      onClose={close}
    />
  );
  return { begin, begun, changed, dialog };
}

/** The line one stands on, as the list has it, or as it stands open. */
function subjectOf({ lines, chosen }: Worklist, shown: Detail | undefined): readonly Line[] {
  const line = lines.find(({ id }) => id === chosen) ?? shown;
  return line ? [line] : [];
}

function List({ list }: { list: Worklist }) {
  const words = useWords(registrationWords);
  const { lines, chosen, open, ticked, tick, isFirst, turn, group } = list;
  return (
    <AskedView asked={list.asked}>
      {({ deskRegistrations: { pageInfo } }) => (
        <>
          <ListTable
            lines={lines}
            chosen={chosen}
            onOpen={({ id }) => open(id)}
            ticks={{ ticked, tick }}
            empty={group === 'cho-xem' ? words.emptyDone : words.empty}
          />
          <div class="acts list-turn">
            {lines.length > 0 && (
              <button
                type="button"
                class="bare"
                onClick={() =>
                  tick(
                    lines.map(({ id }) => id),
                    true,
                  )
                }
              >
                {words.chooseAll}
              </button>
            )}
            {!isFirst && (
              <button type="button" class="quiet" onClick={() => turn(null)}>
                {words.first}
              </button>
            )}
            {pageInfo.hasNextPage && (
              <button type="button" class="quiet" onClick={() => turn(pageInfo.endCursor)}>
                {words.more}
              </button>
            )}
          </div>
        </>
      )}
    </AskedView>
  );
}

interface OpenedProps {
  shown: Detail | undefined;
  isGone: boolean;
  acting: Acting;
}

function Opened({ shown, isGone, acting }: OpenedProps) {
  const words = useWords(registrationWords);
  if (!shown) return <p class="soft">{isGone ? words.gone : '…'}</p>;
  return (
    <RegistrationDetail
      registration={shown}
      isEditing={acting.begun?.lines.some(({ id }) => id === shown.id) ?? false}
      onAct={(act) => acting.begin(act, [shown])}
      onChanged={acting.changed}
    />
  );
}

/** What concerns one session as a whole: people with one matter, the list as a file, its own page. */
function SessionTools({ sessionId, onChanged }: { sessionId: string; onChanged(): void }) {
  const words = useWords(registrationWords);
  const { go } = usePlace();
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="acts session-tools">
      <button type="button" class="quiet" onClick={() => setOpen(true)}>
        {words.same.open}
      </button>
      <ExportButtons sessionId={sessionId} />
      <button type="button" class="bare" onClick={() => go(`/buoi/${sessionId}`)}>
        {words.toSession}
      </button>
      {isOpen && <GroupsDialog sessionId={sessionId} onChanged={onChanged} onClose={() => setOpen(false)} />}
    </div>
  );
}
