import { useState } from 'react';
import { useStore } from 'zustand';
import { type DismissalScope, dismissalScopes, type PauseScope, pauseScopes, type View } from '@/lib/model';
import { Dismissals } from './Dismissals';
import { DraftTab } from './DraftTab';
import { NoticeBar } from './NoticeBar';
import styles from './Panel.module.css';
import { PanelHeader } from './PanelHeader';
import { PauseControl } from './PauseControl';
import type { PanelStore } from './panel-store';
import { SelfCheck } from './SelfCheck';
import { Tabs } from './Tabs';
import { TextTab } from './TextTab';

const tabs = [
  { id: 'draft', name: 'Draft' },
  { id: 'text', name: 'Any text' },
] as const;

/** The side panel. */
export function Panel({ store }: { store: PanelStore }) {
  const state = useStore(store);
  const { view, text, judged } = state;
  const [selected, setSelected] = useState<(typeof tabs)[number]['id']>('draft');
  return (
    <div className={styles.panel}>
      <main>
        <div className={styles.top}>
          <PanelHeader view={view}>
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
        <Tabs tabs={tabs} selected={selected} onSelect={setSelected}>
          {selected === 'draft' && view !== undefined && (
            <DraftTab
              view={view}
              unread={state.unread}
              paused={state.paused}
              onReadSite={state.readSite}
              onApply={state.apply}
              onShow={state.show}
              onDismiss={state.dismiss}
              scopes={scopesIn(view)}
              onCopy={state.copy}
              busy={state.applying}
            />
          )}
          {selected === 'text' && (
            <TextTab
              text={text}
              judged={judged}
              onText={state.setText}
              onDismiss={state.dismissInText}
              onNotice={state.tell}
            />
          )}
          {selected === 'draft' && <SelfCheck onCheck={state.selfCheck} onCopy={state.copy} />}
          <Dismissals dismissals={state.dismissals} onRestore={state.restore} />
        </Tabs>
      </main>
      <NoticeBar notice={state.notice} onClose={state.closeNotice} />
    </div>
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
