import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { DraftAssessment, Unjudged } from '@/lib/model';
import { Pill } from '@/lib/webmail/pill';
import { rightmostFree } from '@/lib/webmail/place-pill';
import { cover } from '@/lib/webmail/rectangle';
import { body, openDraft, openPage, pill, send } from './open-page';

describe('the pill', () => {
  const scored = (score: number) => ({ score, sum: [], findings: [] });
  const unjudged = (why: Unjudged) => ({ score: null, sum: [], findings: [], unjudged: why });
  test.each<[shown: string, spoken: string, DraftAssessment | null, number]>([
    ['48 · 2 to look at', '48 of 100, 2 to look at', scored(48), 2],
    ['100', '100 of 100', scored(100), 0],
    ['77 · 1 to look at', '77 of 100, 1 to look at', scored(76.7), 1],
    ['93', '93 of 100', scored(93.2), 0],
    ['0 · 1 to look at', '0 of 100, 1 to look at', scored(0), 1],
    ['Not enough text', 'Not enough text', unjudged('short'), 0],
    ['Not English', 'Not English', unjudged('language'), 0],
    ['', 'nothing written yet', null, 0],
  ])('says “%s”', (shown, spoken, assessment, count) => {
    const made = new Pill(() => {});
    made.show(assessment, count, 'light');
    expect(made.element.textContent).toBe(shown);
    expect(made.element.ariaLabel).toBe(`Evenkeel: ${spoken}. Open the side panel`);
  });

  test('tilts its water the more, the lower the score', () => {
    const made = new Pill(() => {});
    const tilt = (score: number) => {
      made.show(scored(score), 0, 'light');
      return Number(
        made.element
          .querySelector('g')!
          .getAttribute('transform')!
          .match(/rotate\(([\d.]+)/)![1],
      );
    };
    expect(tilt(100)).toBe(0);
    expect(tilt(48)).toBeGreaterThan(tilt(71));
    expect(tilt(0)).toBeGreaterThan(tilt(48));
  });
});

describe('on the page, the pill', () => {
  test('opens the side panel by a click, and leaves the caret in the draft', async () => {
    const { background } = await openDraft();
    await userEvent.click(pill()!);
    expect(background.openPanel).toHaveBeenCalledTimes(1);
    expect(document.activeElement).toBe(body());
    pill()!.click();
    expect(background.openPanel).toHaveBeenCalledTimes(1);
  });

  test('stands in the row of Send and covers none of its buttons', async () => {
    await openDraft();
    const { top, bottom } = send().getBoundingClientRect();
    const rect = () => pill()!.getBoundingClientRect();
    await expect.poll(() => rect().top >= top - 8 && rect().bottom <= bottom + 8).toBe(true);
    for (const control of document.querySelectorAll('.M9 [role=button], .M9 [command]'))
      expect(cover(control.getBoundingClientRect(), rect())).toBe(0);
  });

  test('moves above that row when there is no room, and with the page', async () => {
    await openDraft();
    document.querySelector<HTMLElement>('.M9')!.style.width = '260px';
    const rect = () => pill()!.getBoundingClientRect();
    await expect.poll(() => rect().bottom <= send().getBoundingClientRect().top).toBe(true);
    expect(rect().right).toBeLessThan(document.querySelector('.M9')!.getBoundingClientRect().right);
    const before = rect().top;
    document.querySelector<HTMLElement>('.nH.bkK')!.style.marginTop = '50px';
    await expect.poll(() => rect().top).toBe(before + 50);
  });

  test('hides under whatever lies over the compose box', async () => {
    await openDraft();
    const dialog = document.createElement('div');
    dialog.style.cssText = 'position: fixed; inset: 0; background: #0008';
    document.body.append(dialog);
    await expect.poll(() => pill()!.checkVisibility({ visibilityProperty: true })).toBe(false);
  });

  test('waits for the first answer', async () => {
    const { background } = await openPage();
    await expect.poll(() => background.judge.mock.calls.length).toBeGreaterThan(0);
    await expect.poll(() => pill()?.ariaLabel).toContain('nothing written yet');
  });
});

describe('room in a row', () => {
  const row = new DOMRect(0, 0, 400, 30);
  const taken = (...spans: [number, number][]) => spans.map(([x, right]) => new DOMRect(x, 0, right - x, 30));
  test.each<[string, number | null, DOMRect[], number]>([
    ['empty', 292, [], 100],
    ['left of the last button', 252, taken([0, 100], [360, 390]), 100],
    ['right of all', 292, taken([0, 100], [110, 140]), 100],
    ['between two groups', 192, taken([0, 50], [300, 400]), 100],
    ['none', null, taken([0, 150], [200, 400]), 100],
    ['overlapping buttons', 92, taken([200, 400], [210, 220], [0, 60]), 100],
  ])('%s', (_, x, rects, width) => {
    expect(rightmostFree(row, rects, width)).toBe(x);
  });
});
