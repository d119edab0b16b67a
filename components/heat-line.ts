import { riseOf } from '@/lib/keel';
import { type HeatPoint, type Level, levels } from '@/lib/model';
import { language, t } from '@/lib/text';
import { levelWords } from '@/lib/words';
import { dayLabel, whenWords } from './when';

/** A message as it is drawn, in per cent of the width and in bands of heat from the foot. */
export interface PlacedPoint {
  readonly point: HeatPoint;
  readonly across: number;
  readonly rise: number;
}

/** Where the first and the last message stand, in per cent: half a label from the edges. */
const [first, last] = [7, 93];
/** Labels that find room in the narrowest panel. */
const mostLabels = 6;

export function placePoints(points: readonly HeatPoint[]): PlacedPoint[] {
  const gaps = points.length - 1;
  return points.map((point, index) => ({
    point,
    across: gaps === 0 ? 50 : first + ((last - first) * index) / gaps,
    rise: riseOf(point),
  }));
}

/** How many bands are drawn: those that are reached, and always up to *hostile*, so that calm looks calm. */
export function bandsOf(points: readonly HeatPoint[]): number {
  return 1 + Math.max(levels.indexOf('hostile'), ...points.map(({ level }) => levels.indexOf(level)));
}

/** Which message is nearest. @param across in per cent of the width */
export function nearestTo(across: number, count: number): number {
  const index = Math.round(((across - first) / (last - first)) * (count - 1));
  return Math.max(0, Math.min(count - 1, index));
}

/** What stands under the messages, of those that have room: the newest always. */
export function labelsOf(points: readonly HeatPoint[], today: string): (string | null)[] {
  const step = Math.ceil((points.length - 1) / (mostLabels - 1)) || 1;
  return points.map(({ sentAt }, index) => {
    if ((points.length - 1 - index) % step !== 0) return null;
    return dayLabel(sentAt, today) ?? String(index + 1);
  });
}

/** Who wrote a message. */
export function writerOf({ from, name }: HeatPoint): string {
  if (from === 'us') return name ? t('writerOfUs', { name }) : t('writerUs');
  return name ?? t('writerClient');
}

/** How heated a message was, such as *Dana Ruiz: hostile*. */
export function levelOf(point: HeatPoint): string {
  return t('heatPoint', {
    writer: writerOf(point),
    level: levelWords(point.level).toLocaleLowerCase(language()),
  });
}

/** A message in words: who wrote it and how heated, then when and which of all. */
export function pointWords(
  points: readonly HeatPoint[],
  index: number,
  today: string,
): [who: string, when: string] {
  const point = points[index];
  if (!point) return ['', ''];
  const when = whenWords(point.sentAt, today);
  const place = t('heatPlace', { number: index + 1, all: points.length });
  return [levelOf(point), when === null ? place : `${when} · ${place}`];
}

/** The levels that the client's messages reach, in rising order. */
export function clientLevels(points: readonly HeatPoint[]): Level[] {
  return levels.filter((level) => points.some((point) => point.from === 'client' && point.level === level));
}
