import { expect, it } from 'vitest';
import { icons } from '@/scripts/icons/icons';
import { tiles } from '@/scripts/icons/tiles';
import { pngHead } from './png';

it.each([...icons, ...tiles])('$path is as large as its drawing', ({ path, width, height, transparent }) => {
  expect(pngHead(path)).toEqual({ width, height, transparent });
});
