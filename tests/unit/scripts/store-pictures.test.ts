import { expect, it } from 'vitest';
import { icons } from '@/scripts/icons/icons';
import { tiles } from '@/scripts/icons/tiles';
import { frame } from '@/scripts/screenshots/frame';
import { screenshotPath, shots } from '@/scripts/screenshots/shots';
import { pngHead } from './png';

it.each([...icons, ...tiles])('$path is as large as its drawing', ({ path, width, height, transparent }) => {
  expect(pngHead(path)).toEqual({ width, height, transparent });
});

it.each(shots)('the screenshot $name is as large as all stores take', (shot) => {
  expect(frame).toEqual({ width: 1280, height: 800 });
  expect(pngHead(screenshotPath(shot))).toEqual({ ...frame, transparent: false });
});
