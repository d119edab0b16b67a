import { useDeferredValue, useMemo, useState } from 'react';
import { type Layers, packOrigins } from '@/lib/packs/layers';
import { language, t } from '@/lib/text';
import styles from './Filter.module.css';
import { Fold } from './Fold';
import { InForceTable } from './InForceTable';
import { forceKinds, foundIn, thingsInForce, unsetSettings, untouchedRules } from './in-force';
import { PaneField } from './PaneField';
import pane from './PaneField.module.css';
import type { BuiltInRule } from './pack-backend';
import { type Source, sourceWords } from './pack-words';

interface Props {
  /** The packs that are in force. */
  readonly layers: Layers;
  /** Whether the administrator does not let people set aside what their pack says. */
  readonly isLocked: boolean;
  /** All built-in rules that judge drafts. */
  readonly rules: readonly BuiltInRule[];
}

const sources: readonly Source[] = [...packOrigins, 'built-in'];

/** All that holds now, where each thing comes from, and whether it is locked. */
export function InForceView({ layers, isLocked, rules }: Props) {
  const [words, setWords] = useState('');
  const [source, setSource] = useState<Source | null>(null);
  const sought = useDeferredValue(words);
  const things = useMemo(() => thingsInForce(layers, rules), [layers, rules]);
  const found = foundIn(things, { words: sought, source });
  const untouched = foundIn(untouchedRules(things, rules), { words: sought, source });
  const unset = unsetSettings(things);

  return (
    <div className={pane.pane}>
      <div className={pane.about}>
        <p>{t('set_forceAbout')}</p>
        {isLocked && layers.policy && <p>{t('set_forceLocked')}</p>}
      </div>
      <search className={styles.filter}>
        <PaneField name={t('set_forceFind')} problems={[]}>
          {(field) => (
            <input
              {...field}
              type="search"
              data-own-undo
              value={words}
              onChange={({ target }) => setWords(target.value)}
            />
          )}
        </PaneField>
        <PaneField name={t('set_forceFrom')} problems={[]}>
          {(field) => (
            <select
              {...field}
              value={source ?? ''}
              onChange={({ target }) => setSource(sources.find((each) => each === target.value) ?? null)}
            >
              <option value="">{t('set_forceAnywhere')}</option>
              {sources.map((each) => (
                <option key={each} value={each}>
                  {sourceWords(each)}
                </option>
              ))}
            </select>
          )}
        </PaneField>
      </search>
      <p className={styles.count} role="status">
        {found.length + untouched.length === 0
          ? t('set_forceNone')
          : t('set_forceCount', { count: found.length + untouched.length })}
      </p>
      {forceKinds.map((kind) => {
        const ofKind = found.filter((each) => each.kind === kind);
        return ofKind.length === 0 ? null : (
          <InForceTable key={kind} caption={t(`set_force_${kind}`)} things={ofKind} isLocked={isLocked} />
        );
      })}
      {source === null && sought === '' && unset.length > 0 && (
        <p className={pane.hint}>
          {t('set_forceUnset', { settings: new Intl.ListFormat(language()).format(unset) })}
        </p>
      )}
      {untouched.length > 0 && (
        <Fold title={t('set_forceUntouched', { count: untouched.length })}>
          <InForceTable caption={t('set_forceUntouchedTable')} things={untouched} isLocked={false} />
        </Fold>
      )}
    </div>
  );
}
