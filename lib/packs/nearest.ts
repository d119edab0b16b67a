import { t } from '@/lib/text';

/** More than this makes another word of it. */
const mostEdits = 2;

/** The name that somebody may have meant, among those that there are; undefined where none is near. */
function nearest(name: string, known: Iterable<string>): string | undefined {
  let best: { readonly name: string; readonly edits: number } | undefined;
  const given = name.toLowerCase();
  for (const each of known) {
    if (Math.abs(each.length - given.length) > mostEdits) continue;
    const edits = editsBetween(given, each.toLowerCase());
    if (edits <= mostEdits && edits < each.length / 2 && edits < (best?.edits ?? Infinity))
      best = { name: each, edits };
  }
  return best?.name;
}

/** “Did you mean …?”, or nothing. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const meant = nearest(name, known);
  return meant === undefined ? '' : t('flaw_meant', { name: meant });
}

/** How many letters have to be put in, taken out, changed or swapped with the next. */
function editsBetween(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + change);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) row[j] = Math.min(row[j]!, before[j - 2]! + 1);
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}
