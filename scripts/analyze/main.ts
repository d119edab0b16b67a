import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createJudge, type Judge } from '@/lib/coach/judge';
import { openPackFile, problemLines } from '@/scripts/pack-file';
import { reportText } from '@/scripts/report-text';
import { readEnglishTexts } from '@/scripts/texts';
import { answerLines } from './json-lines';
import { judgeBy } from './judge-by';
import { type Mail, readMail } from './mail';

const help = `Judges email with Evenkeel's own engine.

  npm run -s analyze < conversations.jsonl > reports.jsonl
      One conversation a line in, one report a line out, in the same order:
      in   {"id", "thread": [{"from": "client"|"us", "name"?, "email"?, "sentAt"?, "text"}], "draft", "team"?, "now"?}
      out  {"id", "draft", "incoming", "reply", "advice"}, or {"id": null, "error": "line 3: …"}

  npm run -s analyze -- mail.eml notes.txt …
      For a person. Each mail is judged twice: as a message that arrived, and as a draft about to be sent.

  npm run -s analyze -- --pack pack.yaml …
      Either of these, by the rules and settings of a team's pack (docs/packs.md).
`;

/**
 * The command.
 *
 * @returns the exit code: 0, 1 where the pack is not fine, or 2 where a file could not be read or nothing was given
 */
export async function analyze(args: readonly string[]): Promise<number> {
  const read = readArgs(args);
  if (!read || read.values.help || (args.length === 0 && process.stdin.isTTY)) {
    console.log(help);
    return read?.values.help ? 0 : 2;
  }
  const { values, positionals } = read;
  const judge = await judgeFor(values.pack);
  if (!judge) return 1;
  // A reader that has seen enough (`| head`) is no failure.
  process.stdout.on('error', () => process.exit(0));
  if (positionals.length > 0) return printFiles(positionals, judge);
  await answerLines(process.stdin, process.stdout, judge);
  return 0;
}

/** What was given; undefined where it is none of what there is. */
function readArgs(args: readonly string[]) {
  const options = { help: { type: 'boolean' }, pack: { type: 'string' } } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    console.error(`${(error as Error).message}\n`);
    return undefined;
  }
}

/** The judge, by a pack where one is named; undefined, and its problems printed, where that is not fine. */
async function judgeFor(path: string | undefined): Promise<Judge | undefined> {
  if (path === undefined) return createJudge();
  const opened = await openPackFile(path);
  if (opened.ok) return judgeBy(opened.pack);
  for (const line of problemLines(path, opened)) console.error(line);
  return undefined;
}

async function printFiles(paths: readonly string[], judge: Judge): Promise<number> {
  readEnglishTexts();
  let exitCode = 0;
  for (const path of paths) {
    try {
      // npm runs scripts in the project's folder and leaves the person's own folder here.
      const mail = await readMail(resolve(process.env.INIT_CWD ?? '', path));
      const report = await judge({ thread: [{ from: 'client', text: mail.text }], draft: mail.text });
      console.log(
        `${heading(path, mail)}\n\n${reportText(report, { incoming: mail.text, draft: mail.text })}\n`,
      );
    } catch (error) {
      console.error(`${path}: ${reasonOf(error)}`);
      exitCode = 2;
    }
  }
  return exitCode;
}

function heading(path: string, { subject, from }: Mail): string {
  return [path, subject, from && `from ${from}`].filter(Boolean).join(' · ');
}

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'is a folder, not a mail';
  return `cannot be read: ${(error as Error).message}`;
}
