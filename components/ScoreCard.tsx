import { useId, useState } from 'react';
import { keelOf, wholeScore } from '@/lib/keel';
import type { DraftAssessment, Unjudged } from '@/lib/model';
import { language, t } from '@/lib/text';

import { Porthole } from './Porthole';
import styles from './ScoreCard.module.css';
import { facetSummaries, headlineOf, type SumLine, sumLines } from './score-summary';

interface Judgement {
  readonly assessment: DraftAssessment;
  /** What was judged. */
  readonly text: string;
}

interface Props extends Judgement {
  /** Tells one score from another. */
  readonly name?: string;
  /** Of the subject line, where it was judged too: the score is that of both. */
  readonly subject?: Judgement;
}

/** The score of a text, its three sides and the sum that makes it; or why there is none. */
export function ScoreCard({ name = t('score'), assessment, text, subject }: Props) {
  const { unjudged = 'short' } = assessment;
  const { score, sum } = wholeScore(assessment, subject?.assessment);
  const lines = [
    ...sumLines(assessment, text),
    ...(subject ? sumLines(subject.assessment, subject.text) : []),
  ];
  return (
    <section className={styles.card} aria-label={name}>
      <Porthole score={score} />
      {score === null ? (
        <Unscored why={unjudged} />
      ) : (
        <div className={styles.words}>
          <h2 className={styles.headline}>{headlineOf(score, sum)}</h2>
          <Facets sum={sum} score={score} />
          {assessment.cut !== undefined && <p className={styles.next}>{t('textIsCut')}</p>}
        </div>
      )}
      {score !== null && <Sum lines={lines} score={score} />}
    </section>
  );
}

function Unscored({ why }: { why: Unjudged }) {
  return (
    <div className={`${styles.words} ${styles.unscored}`}>
      <h2 className={styles.headline}>{t(`unjudged_${why}`)}</h2>
      <p className={styles.next}>{t(`unjudgedNext_${why}`)}</p>
    </div>
  );
}

function Facets({ sum, score }: Pick<DraftAssessment, 'sum'> & { score: number }) {
  return (
    <dl className={styles.facets}>
      {facetSummaries(sum).map(({ facet, fill, word }) => (
        <div
          key={facet}
          className={styles.facet}
          data-level={facet === 'heat' ? keelOf(score).level : 'calm'}
        >
          <dt>{t(`facet_${facet}`)}</dt>
          <dd>
            <span className={styles.track}>
              <span className={styles.fill} style={{ width: `${fill * 100}%` }} />
            </span>
            {word}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Sum({ lines, score }: { lines: readonly SumLine[]; score: number }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const inTenths = [score, ...lines.map(({ points }) => points)].some((value) => !Number.isInteger(value));
  return (
    <>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {t('sumOpen')}
      </button>
      <table id={id} className={styles.sum} data-tenths={inTenths} hidden={!open}>
        <caption className="unseen">{t('sumCaption')}</caption>
        <tbody>
          <tr>
            <th scope="row">{t('sumStart')}</th>
            <Amount of={100} />
          </tr>
          {lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of a sum have no name but their place
            <tr key={index}>
              <th scope="row">
                {line.words} <span className={styles.reason}>{line.reason}</span>
              </th>
              <Amount of={-line.points} />
            </tr>
          ))}
          <tr className={styles.total}>
            <th scope="row">{score === 0 ? t('sumFloor') : t('score')}</th>
            <Amount of={score} />
          </tr>
        </tbody>
      </table>
    </>
  );
}

function Amount({ of }: { of: number }) {
  return <td data-whole={Number.isInteger(of)}>{of.toLocaleString(language()).replace('-', '−')}</td>;
}
