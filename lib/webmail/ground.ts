/** What is under some text: webmail themes do not follow the system's, and parts of a page may differ. */
export type Ground = 'light' | 'dark';

interface Color {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  /** 0–1 */
  readonly alpha: number;
}

/** Tells it by the nearest painted background; where nothing is painted, by the colour of the text itself. */
export function groundUnder(element: Element): Ground {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const background = parseColor(getComputedStyle(at).backgroundColor);
    if (background && background.alpha > 0.5) return isBright(background) ? 'light' : 'dark';
  }
  const text = parseColor(getComputedStyle(element).color);
  return text && isBright(text) ? 'dark' : 'light';
}

function parseColor(computed: string): Color | null {
  const [red, green, blue, alpha] = computed.match(/[\d.]+/g)?.map(Number) ?? [];
  if (!computed.startsWith('rgb') || red === undefined || green === undefined || blue === undefined)
    return null;
  return { red, green, blue, alpha: alpha ?? 1 };
}

/** By the weights of ITU-R BT.601, near enough to tell a page from a night page. */
function isBright({ red, green, blue }: Color): boolean {
  return 0.299 * red + 0.587 * green + 0.114 * blue > 127;
}
