import { describe, expect, test } from 'vitest';
import { bandsOf, clientLevels, labelsOf, nearestTo, placePoints, pointWords } from '@/components/heat-line';
import type { HeatPoint } from '@/lib/model';

const point = (about: Partial<HeatPoint> = {}): HeatPoint => ({
  from: 'client',
  heat: 0.1,
  level: 'calm',
  ...about,
});
const points = (count: number) => Array.from({ length: count }, () => point());

describe('placing', () => {
  test('spreads the messages evenly, and puts a single one in the middle', () => {
    expect(placePoints(points(3)).map(({ across }) => across)).toEqual([7, 50, 93]);
    expect(placePoints(points(1)).map(({ across }) => across)).toEqual([50]);
    expect(placePoints([])).toEqual([]);
  });

  test('draws the bands that are reached, and up to hostile always', () => {
    expect(bandsOf([])).toBe(3);
    expect(bandsOf([point({ level: 'frustrated', heat: 0.3 })])).toBe(3);
    expect(bandsOf([point({ level: 'threatening', heat: 0.9 })])).toBe(5);
  });

  test('finds the message that is nearest, at the edges too', () => {
    expect([0, 7, 49, 93, 100].map((across) => nearestTo(across, 3))).toEqual([0, 0, 1, 2, 2]);
    expect(nearestTo(90, 1)).toBe(0);
  });
});

describe('labelling', () => {
  const today = '2026-03-14';

  test('labels every message of a few, by its day or its number', () => {
    const days = [point({ sentAt: '2026-03-13T09:00' }), point(), point({ sentAt: '2026-03-14T08:00' })];
    expect(labelsOf(days, today)).toEqual(['Fri', '2', 'today']);
    expect(labelsOf([point()], today)).toEqual(['1']);
  });

  test.for([7, 12, 40, 200])('labels at most six of %i, the newest always', (count) => {
    const labels = labelsOf(points(count), today);
    expect(labels.filter(Boolean).length).toBeLessThanOrEqual(6);
    expect(labels.filter(Boolean).length).toBeGreaterThan(2);
    expect(labels.at(-1)).toBe(String(count));
  });
});

describe('telling', () => {
  const thread = [
    point({ name: 'Dana Ruiz', sentAt: '2026-03-13T09:05', level: 'hostile', heat: 0.6 }),
    point({ from: 'us', name: 'Sam' }),
    point({ from: 'us', level: 'frustrated', heat: 0.3 }),
    point(),
  ];

  test('says who, how heated, when and which', () => {
    expect(thread.map((_, index) => pointWords(thread, index, '2026-03-14'))).toEqual([
      ['Dana Ruiz: hostile', 'Friday 13 Mar, 09:05 · 1 of 4'],
      ['Sam, your team: calm', '2 of 4'],
      ['Your team: frustrated', '3 of 4'],
      ['Client: calm', '4 of 4'],
    ]);
    expect(pointWords([], 0, '2026-03-14')).toEqual(['', '']);
  });

  test('names the levels of the client alone, in rising order', () => {
    expect(clientLevels(thread)).toEqual(['calm', 'hostile']);
  });
});
