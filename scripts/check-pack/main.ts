import type { Pack } from '@/lib/packs/format';
import { openPackFile, problemLines } from '@/scripts/pack-file';

const help = `Proves team packs: that they can be read, and that every rule does to its own examples what it says.

  npm run -s check-pack -- pack.yaml [more…]
      A line for each pack that is fine; for any other, each problem as file:line:column message.
      Ends with 1 where a pack is not fine, with 2 where none was given.
`;

/**
 * The command.
 *
 * @returns the exit code: 0, 1 where a pack is not fine, 2 where none was given
 */
export async function checkPacks(paths: readonly string[]): Promise<number> {
  if (paths.length === 0 || paths.includes('--help')) {
    console.log(help);
    return paths.length === 0 ? 2 : 0;
  }
  const today = new Date().toISOString().slice(0, 10);
  let exitCode = 0;
  for (const path of paths) {
    const opened = await openPackFile(path);
    if (opened.ok) console.log(`${path}: ${packLine(opened.pack, today)}`);
    else {
      for (const line of problemLines(path, opened)) console.log(line);
      exitCode = 1;
    }
  }
  return exitCode;
}

/**
 * What a pack is and holds, on one line.
 *
 * @param today ISO 8601
 */
export function packLine({ name, version, review, rules, phrases, builtIn }: Pack, today: string): string {
  const held = [
    count(rules.length, 'rule'),
    phrases.length > 0 && count(phrases.length, 'phrase'),
    Object.keys(builtIn).length > 0 && `${count(Object.keys(builtIn).length, 'built-in rule')} changed`,
  ];
  const due = review < today ? `its review was due on ${review}` : `to be reviewed by ${review}`;
  return `${name}, version ${version}, is fine: ${held.filter(Boolean).join(', ')}; ${due}.`;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
