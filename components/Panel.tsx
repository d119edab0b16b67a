import { useState } from 'react';
import { useStore } from 'zustand';
import {
  type Advice,
  type DismissalScope,
  dismissalScopes,
  type PauseScope,
  pauseScopes,
  type View,
} from '@/lib/model';
import { t } from '@/lib/text';
import { kitWords } from '@/lib/words';
import { AnyText } from './AnyText';
import { ConversationTab } from './ConversationTab';
import { Dismissals } from './Dismissals';
import { DraftTab } from './DraftTab';
import { KitTab } from './KitTab';
import { NoMail } from './NoMail';
import { NoticeBar } from './NoticeBar';
import styles from './Panel.module.css';
import { PanelHeader } from './PanelHeader';
import { PauseControl } from './PauseControl';
import type { PanelState, PanelStore } from './panel-store';
import { SelfCheck } from './SelfCheck';
import { Tabs } from './Tabs';
import { localDay } from './when';
import { YouTab } from './YouTab';

type TabId = 'draft' | 'conversation' | 'kit' | 'you';

/** The side panel. */
export function Panel({ store }: { store: PanelStore }) {
  const state = useStore(store);
  const { view, kitAdvice } = state;
  const [chosen, setSelected] = useState<TabId>('draft');
  const selected = shownTab(chosen, state);

  /** What was told in the tab before is of no use in this one. */
  function select(tab: TabId) {
    state.closeNotice();
    setSelected(tab);
  }

  return (
    <div className={styles.panel}>
      <main>
        <div className={styles.top}>
          <PanelHeader view={state.onBreak ? null : view}>
            {(view || state.paused !== null) && (
              <PauseControl
                paused={state.paused}
                scopes={pauseScopesIn(view ?? null)}
                onPause={state.pause}
                onResume={state.resume}
              />
            )}
          </PanelHeader>
        </div>
        <Tabs tabs={tabsWith(kitAdvice)} selected={selected} onSelect={select}>
          {view === null && selected !== 'you' && (
            <NoMail unread={state.unread} paused={state.paused} onReadSite={state.readSite} />
          )}
          {view && selected === 'draft' && (
            <DraftOf view={view} state={state} onShowAdvice={() => select('conversation')} />
          )}
          {view && selected === 'conversation' && (
            <ConversationTab
              view={view}
              putAside={state.putAside}
              call={state.calls[view.snapshot.conversationId ?? '']}
              onCopy={state.copy}
              today={localDay(new Date())}
              onShowKit={(practice) => {
                state.showKit(practice);
                select('kit');
              }}
              onPutAside={state.putAdviceAside}
              onTakeUp={state.takeUpAdvice}
            />
          )}
          {view && selected === 'kit' && kitAdvice && (
            <KitTab
              view={view}
              advice={kitAdvice}
              desk={state}
              onInsert={state.insert}
              onCopy={state.copy}
              busy={state.applying}
              onBack={() => select('conversation')}
            />
          )}
          {view !== undefined && selected === 'draft' && <Beside state={state} />}
          {selected === 'you' && state.you && <YouTab you={state.you} actions={state} />}
        </Tabs>
      </main>
      <NoticeBar notice={state.notice} onClose={state.closeNotice} />
    </div>
  );
}

/** A break hides all that is written, here as in the mail: only its own tab is shown. */
function shownTab(chosen: TabId, { kitAdvice, onBreak }: PanelState): TabId {
  if (onBreak) return 'kit';
  return chosen === 'kit' && !kitAdvice?.kit ? 'conversation' : chosen;
}

/** The tab of a kit has the name of what it holds. */
function tabsWith(kitAdvice: Advice | null): readonly { id: TabId; name: string }[] {
  const { kit } = kitAdvice ?? {};
  return [
    { id: 'draft', name: t('tabDraft') },
    { id: 'conversation', name: t('tabConversation') },
    ...(kit ? [{ id: 'kit', name: kitWords(kit.name) } as const] : []),
    { id: 'you', name: t('tabYou') },
  ];
}

interface Shown {
  readonly view: View;
  readonly state: PanelState;
  readonly onShowAdvice: () => void;
}

function DraftOf({ view, state, onShowAdvice }: Shown) {
  return (
    <DraftTab
      view={view}
      advice={view.report.advice.find(({ practice }) => !state.putAside.includes(practice))}
      onShowAdvice={onShowAdvice}
      onInsert={state.insert}
      onApply={state.apply}
      onShow={state.show}
      onDismiss={state.dismiss}
      scopes={scopesIn(view)}
      onCopy={state.copy}
      busy={state.applying}
    />
  );
}

/**
 * What stands below the draft, whether there is one or not. Before that is known it would only be pushed away from under
 * the pointer.
 */
function Beside({ state }: Pick<Shown, 'state'>) {
  return (
    <>
      <AnyText
        text={state.text}
        judged={state.judged}
        onText={state.setText}
        onDismiss={state.dismissInText}
        onNotice={state.tell}
      />
      <SelfCheck onCheck={state.selfCheck} onCopy={state.copy} />
      <Dismissals dismissals={state.dismissals} onRestore={state.restore} />
    </>
  );
}

/** Where no conversation is open, none can be paused. */
function pauseScopesIn(view: View | null): readonly PauseScope[] {
  const alone = view?.snapshot.conversationId == null;
  return alone ? pauseScopes.filter((scope) => scope !== 'conversation') : pauseScopes;
}

/** A draft that stands in no conversation cannot have words dismissed in it. */
function scopesIn(view: View | null): readonly DismissalScope[] {
  const alone = view?.snapshot.conversationId == null;
  return alone ? dismissalScopes.filter((scope) => scope !== 'conversation') : dismissalScopes;
}
