import { useId, useState } from 'react';
import { keelOf } from '@/lib/keel';
import type { DraftAssessment, Facet, Unjudged } from '@/lib/model';
import { Porthole } from './Porthole';
import styles from './ScoreCard.module.css';
import { facetSummaries, headlineOf, sumLines } from './score-summary';

const unjudgedWords: Record<Unjudged, readonly [headline: string, next: string]> = {
  short: ['Not enough text to judge yet', 'The score appears here after a sentence or two.'],
  language: ['This does not look like English, so it is not judged', 'Only English is read so far.'],
  prose: ['This does not look like prose, so it is not judged', 'Logs, code and tables are left alone.'],
};

const facetNames: Record<Facet, string> = { heat: 'Heat', care: 'Care', clarity: 'Clarity' };

interface Judgement {
  readonly assessment: DraftAssessment;
  /** What was judged. */
  readonly text: string;
}

/** The score of a text, its three sides and the sum that makes it; or why there is none. */
export function ScoreCard({ assessment, text }: Judgement) {
  const { score, sum, unjudged = 'short' } = assessment;
  return (
    <section className={styles.card} aria-label="Score">
      <Porthole score={score} />
      {score === null ? (
        <Unscored why={unjudged} />
      ) : (
        <div className={styles.words}>
          <h2 className={styles.headline}>{headlineOf(score, sum)}</h2>
          <Facets assessment={assessment} score={score} />
        </div>
      )}
      {score !== null && <Sum assessment={assessment} score={score} text={text} />}
    </section>
  );
}

function Unscored({ why }: { why: Unjudged }) {
  const [headline, next] = unjudgedWords[why];
  return (
    <div className={`${styles.words} ${styles.unscored}`}>
      <h2 className={styles.headline}>{headline}</h2>
      <p className={styles.next}>{next}</p>
    </div>
  );
}

function Facets({ assessment, score }: { assessment: DraftAssessment; score: number }) {
  return (
    <dl className={styles.facets}>
      {facetSummaries(assessment.sum).map(({ facet, fill, word }) => (
        <div
          key={facet}
          className={styles.facet}
          data-level={facet === 'heat' ? keelOf(score).level : 'calm'}
        >
          <dt>{facetNames[facet]}</dt>
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

function Sum({ assessment, score, text }: Judgement & { score: number }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        How it adds up
      </button>
      <table id={id} className={styles.sum} hidden={!open}>
        <caption className="unseen">How the score adds up</caption>
        <tbody>
          <tr>
            <th scope="row">Every draft starts with</th>
            <td>100</td>
          </tr>
          {sumLines(assessment, text).map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of a sum have no name but their place
            <tr key={index}>
              <th scope="row">
                {line.words} <span className={styles.reason}>{line.reason}</span>
              </th>
              <td>−{line.points}</td>
            </tr>
          ))}
          <tr className={styles.total}>
            <th scope="row">{score === 0 ? 'Score, never below 0' : 'Score'}</th>
            <td>{score}</td>
          </tr>
        </tbody>
      </table>
    </>
  );
}
