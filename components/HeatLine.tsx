import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { type HeatPoint, levels } from '@/lib/model';
import { language, t } from '@/lib/text';
import { levelWords } from '@/lib/words';
import { Card } from './Card';
import chart from './Chart.module.css';
import styles from './HeatLine.module.css';
import { HeatShape } from './HeatShape';
import {
  bandsOf,
  clientLevels,
  labelsOf,
  levelOf,
  nearestTo,
  type PlacedPoint,
  placePoints,
  pointWords,
  writerOf,
} from './heat-line';
import { UnseenTable } from './UnseenTable';
import { whenWords } from './when';

interface Props {
  /** One for each message, the oldest first. */
  readonly points: readonly HeatPoint[];
  /** As `2026-03-14`. */
  readonly today: string;
}

const top = 12;
const bottom = 104;
const height = 128;
/** With more messages than these the shapes are drawn smaller. */
const many = 20;

/** How heated each message was. Arrow keys go from one to the next; each is told in words below, and in a table. */
export function HeatLine({ points, today }: Props) {
  const [chosen, setChosen] = useState<number | null>(null);
  const newest = points.length - 1;
  const current = Math.min(chosen ?? newest, newest);
  const [who, when] = pointWords(points, current, today);

  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, Home: -newest, End: newest }[
      event.key
    ];
    if (step === undefined) return;
    event.preventDefault();
    setChosen(Math.max(0, Math.min(newest, current + step)));
  }

  function onPointer({ currentTarget, clientX }: PointerEvent) {
    const { left, width } = currentTarget.getBoundingClientRect();
    setChosen(nearestTo(((clientX - left) / width) * 100, points.length));
  }

  if (points.length === 1) return <OnlyMessage point={points[0]!} today={today} />;
  return (
    <Card title={t('heatTitle')}>
      <div
        className={styles.chart}
        role="slider"
        tabIndex={0}
        aria-label={t('heatMessage')}
        aria-valuemin={1}
        aria-valuemax={points.length}
        aria-valuenow={current + 1}
        aria-valuetext={`${who}, ${when}`}
        onKeyDown={onKeyDown}
        onPointerDown={onPointer}
        onPointerMove={onPointer}
      >
        <Drawing points={points} today={today} current={chosen === null ? null : current} />
      </div>
      <p>{who}</p>
      <p className={styles.when}>{when}</p>
      <Legend points={points} />
      <HeatTable points={points} today={today} />
    </Card>
  );
}

/** Of a single message there is no line to draw. */
function OnlyMessage({ point, today }: { readonly point: HeatPoint } & Pick<Props, 'today'>) {
  const when = whenWords(point.sentAt, today);
  return (
    <Card title={t('heatTitleOne')}>
      <p className={styles.only}>
        <Sample {...point} />
        {levelOf(point)}
      </p>
      {when !== null && <p className={styles.when}>{when}</p>}
    </Card>
  );
}

function Drawing({ points, today, current }: Props & { readonly current: number | null }) {
  const placed = placePoints(points);
  const bands = bandsOf(points);
  const labels = labelsOf(points, today);
  const yOf = ({ rise }: Pick<PlacedPoint, 'rise'>) => bottom - ((bottom - top) * rise) / bands;
  const marked = current === null ? undefined : placed[current];
  return (
    <svg className={chart.drawing} width="100%" height={height} aria-hidden="true">
      {levels.slice(0, bands).map((level, rise) => (
        <line key={level} className={chart.band} x1="3%" x2="97%" y1={yOf({ rise })} y2={yOf({ rise })} />
      ))}
      {marked && (
        <line
          className={styles.current}
          x1={`${marked.across}%`}
          x2={`${marked.across}%`}
          y1={top}
          y2={bottom}
        />
      )}
      {placed.slice(1).map((to, index) => {
        const from = placed[index]!;
        const ends = { x1: `${from.across}%`, y1: yOf(from), x2: `${to.across}%`, y2: yOf(to) };
        return <line key={to.across} className={`${chart.line} ${styles.line}`} {...ends} />;
      })}
      {placed.map((each, index) => (
        <g key={each.across}>
          <svg x={`${each.across}%`} y={yOf(each)} overflow="visible" role="presentation">
            <g transform={points.length > many ? 'scale(0.7)' : undefined}>
              <HeatShape {...each.point} />
            </g>
          </svg>
          <text className={chart.label} x={`${each.across}%`} y={height - 4} textAnchor="middle">
            {labels[index]}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** Which shape is which, of those that are drawn. */
function Legend({ points }: Pick<Props, 'points'>) {
  const levelsShown = clientLevels(points);
  const hasOurs = points.some(({ from }) => from === 'us');
  return (
    <ul className={styles.legend} aria-hidden="true">
      {levelsShown.map((level) => (
        <LegendEntry key={level} from="client" level={level}>
          {levelWords(level).toLocaleLowerCase(language())}
        </LegendEntry>
      ))}
      {hasOurs && (
        <LegendEntry from="us" level="calm">
          {t('legendUs')}
        </LegendEntry>
      )}
    </ul>
  );
}

function LegendEntry({ children, ...shape }: Pick<HeatPoint, 'from' | 'level'> & { children: string }) {
  return (
    <li>
      <Sample {...shape} />
      {children}
    </li>
  );
}

/** The shape of a message, among words. */
function Sample(shape: Pick<HeatPoint, 'from' | 'level'>) {
  return (
    <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
      <HeatShape from={shape.from} level={shape.level} />
    </svg>
  );
}

/** The same for screen readers. */
function HeatTable({ points, today }: Props) {
  const rows = points.map((point, index) => [
    index + 1,
    writerOf(point),
    whenWords(point.sentAt, today) ?? t('heatUnknownTime'),
    levelWords(point.level),
  ]);
  return (
    <UnseenTable
      caption={t('heatTitle')}
      columns={[t('heatMessage'), t('heatFrom'), t('heatWhen'), t('heatLevel')]}
      rows={rows}
    />
  );
}
