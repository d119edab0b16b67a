import { useMemo } from 'react';
import type { Layers } from '@/lib/packs/layers';
import { t } from '@/lib/text';
import type { AddressBackend } from './AddressCard';
import buttons from './Buttons.module.css';
import { InForceView } from './InForceView';
import { PackBar } from './PackBar';
import styles from './PackEditor.module.css';
import { ProblemSign } from './Problems';
import { type EditorState, packInView } from './pack-editor';
import { problemsAt } from './pack-pane';
import { mergedAbove } from './pane-above';
import { RulePane } from './RulePane';
import { RuleTitle } from './RuleTitle';
import { SettingsPane } from './SettingsPane';
import { SharingView } from './SharingView';
import type { EditorPane } from './written-pack';

interface Props {
  readonly state: EditorState;
  /** The packs in force. */
  readonly layers: Layers;
  /** What asks an address for the pack. */
  readonly backend: AddressBackend;
  readonly onNewRule: () => void;
  readonly onPublish: () => void;
}

/** The part of the pack that is in view, under its name. */
export function PackPane({ onPublish, ...shown }: Props) {
  const { state } = shown;
  const pack = packInView(state);
  return (
    <>
      {pack.history === null ? (
        <Title state={state} />
      ) : (
        <PackBar state={state} onPublish={onPublish}>
          <Title state={state} />
        </PackBar>
      )}
      <div className={styles.pane}>
        {pack.unreadable && isOfText(pack.pane) ? <Unreadable state={state} /> : <Content {...shown} />}
      </div>
    </>
  );
}

/** Whether what is in view is drawn from the text that is being written. */
function isOfText(pane: EditorPane): boolean {
  return pane !== 'inForce' && pane !== 'sharing';
}

function Title({ state }: Pick<Props, 'state'>) {
  const { draft, pane, trial, unreadable } = packInView(state);
  if (typeof pane === 'string') return <h2 className={styles.title}>{t(`edit_pane_${pane}`)}</h2>;
  const { rules } = draft;
  const name = rules[pane]?.id ?? t('edit_rules');
  if (unreadable || !rules[pane]) return <h2 className={styles.title}>{name}</h2>;
  return (
    <RuleTitle
      key={`${state.origin} ${pane}`}
      rules={rules}
      at={pane}
      builtIn={state.builtIn}
      problems={problemsAt(trial?.problems ?? [], ['rules', pane, 'id']).map(({ words }) => words)}
      onRename={(name) => state.change(['rules', pane, 'id'], name)}
    />
  );
}

function Content({ state, layers, backend, onNewRule }: Omit<Props, 'onPublish'>) {
  const { draft, pane, trial } = packInView(state);
  const { origin, builtIn, packs } = state;
  const above = useMemo(() => mergedAbove(layers, origin), [layers, origin]);
  if (typeof pane === 'number') return <RulePane state={state} at={pane} onNewRule={onNewRule} />;
  if (pane === 'inForce')
    return <InForceView layers={layers} isLocked={state.packs?.isLocked ?? false} rules={builtIn} />;
  if (pane === 'sharing') return packs && <SharingView packs={packs} now={Date.now()} backend={backend} />;
  return (
    <SettingsPane
      key={origin}
      name={pane}
      rules={builtIn}
      draft={draft}
      problems={trial?.problems ?? []}
      above={above}
      onChange={state.change}
    />
  );
}

/** Where the text cannot be read, there is nothing to draw a form from. */
function Unreadable({ state }: Pick<Props, 'state'>) {
  const { unreadable } = packInView(state);
  if (!unreadable) return null;
  return (
    <section className={styles.unreadable}>
      <h3 className={styles.name}>{t('edit_unreadable')}</h3>
      <p className={styles.wrong}>
        <ProblemSign />
        {unreadable.words}
      </p>
      <p className={styles.soft}>{t('edit_unreadableAbout')}</p>
      <div className={buttons.row}>
        <button type="button" className={buttons.secondary} onClick={() => state.goTo(unreadable)}>
          {t('edit_toLine', { line: String(unreadable.line) })}
        </button>
      </div>
    </section>
  );
}
