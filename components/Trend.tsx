import { dayWords } from '@/lib/dates';
import type { You } from '@/lib/model';
import { t } from '@/lib/text';
import { Card } from './Card';
import chart from './Chart.module.css';
import styles from './Trend.module.css';
import { UnseenTable } from './UnseenTable';
import { shownDays, trendLine, trendWords } from './you-words';

const top = 8;
const bottom = 72;
const height = 96;

/** How the person’s own drafts go: a small line, the same in words, and a table for screen readers. */
export function Trend({ trend, now }: Pick<You, 'trend' | 'now'>) {
  const words = trendWords(trend, now);
  return (
    <Card title={t('trendTitle')}>
      {words === null ? (
        <p className={styles.none}>{t('trendNone')}</p>
      ) : (
        <>
          <Line trend={trend} now={now} />
          <p className={styles.words}>{words}</p>
          <TrendTable trend={trend} now={now} />
        </>
      )}
    </Card>
  );
}

function Line({ trend, now }: Pick<You, 'trend' | 'now'>) {
  const { points, foot } = trendLine(trend, now);
  const yOf = (rise: number) => bottom - ((bottom - top) * rise) / 100;
  return (
    <svg className={chart.drawing} width="100%" height={height} aria-hidden="true">
      {[100, foot].map((score, at) => (
        <g key={score}>
          <line
            className={chart.band}
            x1="3%"
            x2="90%"
            y1={at === 0 ? top : bottom}
            y2={at === 0 ? top : bottom}
          />
          <text className={chart.label} x="100%" y={(at === 0 ? top : bottom) + 4} textAnchor="end">
            {score}
          </text>
        </g>
      ))}
      <svg width="90%" height={height} overflow="visible" role="presentation">
        {points.slice(1).map((to, index) => {
          const from = points[index]!;
          const ends = { x1: `${from.across}%`, y1: yOf(from.rise), x2: `${to.across}%`, y2: yOf(to.rise) };
          return <line key={to.date} className={`${chart.line} ${styles.line}`} {...ends} />;
        })}
        {points.map(({ date, across, rise }) => (
          <circle key={date} className={styles.point} cx={`${across}%`} cy={yOf(rise)} r="4" />
        ))}
      </svg>
      <text className={chart.label} x="0" y={height - 4}>
        {t('trendDays', { count: shownDays })}
      </text>
      <text className={chart.label} x="90%" y={height - 4} textAnchor="end">
        {t('trendToday')}
      </text>
    </svg>
  );
}

function TrendTable({ trend, now }: Pick<You, 'trend' | 'now'>) {
  const { points } = trendLine(trend, now);
  return (
    <UnseenTable
      caption={t('trendCaption')}
      columns={[t('trendDay'), t('trendDraftsColumn'), t('trendMean')]}
      rows={points.map(({ date, drafts, mean }) => [dayWords(date), drafts, mean])}
    />
  );
}
