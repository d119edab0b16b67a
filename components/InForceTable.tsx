import { Lock } from 'lucide-react';
import { useState } from 'react';
import { t } from '@/lib/text';
import { BracketedWords } from './BracketedWords';
import buttons from './Buttons.module.css';
import styles from './InForceTable.module.css';
import type { InForce, Said } from './in-force';
import { sourceWords } from './pack-words';

interface Props {
  readonly caption: string;
  readonly things: readonly InForce[];
  readonly isLocked: boolean;
}

/** More rows than these are shown when asked for: a pack may have thousands of rules. */
const mostRows = 100;

/** Things of one kind: what holds, and whose word it is. */
export function InForceTable({ caption, things, isLocked }: Props) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? things : things.slice(0, mostRows);
  return (
    <div>
      <table className={styles.table} data-long={!shown.some(isRule)}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('set_forceWhat')}</th>
            <th scope="col">{t('set_forceValue')}</th>
            <th scope="col">{t('set_forceFrom')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((thing) => (
            <Thing key={thing.key} thing={thing} isLocked={isLocked && thing.source === 'policy'} />
          ))}
        </tbody>
      </table>
      {shown.length < things.length && (
        <button type="button" className={buttons.secondary} onClick={() => setWhole(true)}>
          {t('set_forceAll', { count: things.length })}
        </button>
      )}
    </div>
  );
}

interface ThingProps {
  readonly thing: InForce;
  readonly isLocked: boolean;
}

function Thing({ thing, isLocked }: ThingProps) {
  const { kind, key, name, source, lines, overruled } = thing;
  return (
    <tr>
      <th scope="row">
        {name}
        {isRule(thing) && <span className={styles.id}>{key}</span>}
      </th>
      <td>
        {[...new Set(lines)].map((line) => (
          <p key={line}>{kind === 'phrase' ? <BracketedWords>{line}</BracketedWords> : line}</p>
        ))}
        {overruled.map((other) => (
          <p key={other.source} className={styles.overruled}>
            {overruledWords(thing, other)}
          </p>
        ))}
      </td>
      <td>
        {sourceWords(source)}
        {isLocked && (
          <span className={styles.lock}>
            <Lock size={12} aria-hidden="true" />
            {t('set_locked')}
          </span>
        )}
      </td>
    </tr>
  );
}

function isRule({ kind }: InForce): boolean {
  return kind === 'rule' || kind === 'builtIn';
}

function overruledWords({ source, lines }: InForce, other: Said): string {
  const name = sourceWords(other.source);
  const value = other.lines.join('; ');
  if (value === lines.join('; ')) return t('set_forceSame', { other: name });
  return t('set_forceOverruled', { other: name, source: sourceWords(source), value });
}
