import { keelOf } from '@/lib/keel';
import type { DraftAssessment } from '@/lib/model';
import { t } from '@/lib/text';
import { button, element, svg } from './element';
import type { Ground } from './ground';

/** The score of one draft in brief, beside its compose box: the porthole, the number, what there is to look at. */
export class Pill {
  readonly element: HTMLButtonElement;
  readonly #words = element('span', { class: 'words' });
  readonly #more = element('span', { class: 'more' });
  readonly #water = svg('g', {}, svg('path', { class: 'sea', d: 'M-10 10 h40 v30 h-40 Z' }));

  constructor(press: () => void) {
    this.#water.append(svg('path', { class: 'horizon', d: 'M-10 10 h40' }));
    const porthole = svg(
      'svg',
      { viewBox: '0 0 20 20', width: '20', height: '20', 'aria-hidden': 'true' },
      this.#water,
      svg('circle', { class: 'ring', cx: '10', cy: '10', r: '9.5' }),
    );
    this.element = button({ class: 'pill', hidden: '' }, press, porthole, this.#words, this.#more);
  }

  /** Shows itself with the first call. @param assessment null where nothing is written @param count of findings */
  show(assessment: DraftAssessment | null, count: number, ground: Ground): void {
    this.element.hidden = false;
    const { score = null, unjudged } = assessment ?? {};
    const { number, tilt, level } = keelOf(score ?? 100);
    const words = unjudged ? t(`pill_${unjudged}`) : score === null ? '' : String(number);
    const toLookAt = score !== null && count > 0 ? t('pillToLookAt', { count }) : '';
    this.#words.textContent = words;
    this.#more.textContent = toLookAt && ` · ${toLookAt}`;
    this.#water.setAttribute('transform', `rotate(${tilt} 10 10)`);
    Object.assign(this.element.dataset, { ground, level: score === null ? 'none' : level });
    const spoken =
      score === null
        ? words || t('pillEmpty')
        : [t('pillScore', { number }), toLookAt].filter(Boolean).join(', ');
    this.element.setAttribute('aria-label', t('pillName', { state: spoken }));
  }
}
