import { resolve } from 'node:path';
import { createJudge } from '@/lib/coach/judge';
import { reportText } from '@/scripts/report-text';
import { readEnglishTexts } from '@/scripts/texts';
import { answerLines } from './json-lines';
import { type Mail, readMail } from './mail';

const help = `Judges email with Evenkeel's own engine.

  npm run -s analyze < conversations.jsonl > reports.jsonl
      One conversation a line in, one report a line out, in the same order:
      in   {"id", "thread": [{"from": "client"|"us", "name"?, "email"?, "sentAt"?, "text"}], "draft", "team"?, "now"?}
      out  {"id", "draft", "incoming", "reply", "advice"}, or {"id": null, "error": "line 3: …"}

  npm run -s analyze -- mail.eml notes.txt …
      For a person. Each mail is judged twice: as a message that arrived, and as a draft about to be sent.
`;

/**
 * The command.
 *
 * @returns the exit code: 0, or 2 where a file could not be read or nothing was given
 */
export async function analyze(args: readonly string[]): Promise<number> {
  if (args.includes('--help') || (args.length === 0 && process.stdin.isTTY)) {
    console.log(help);
    return args.length === 0 ? 2 : 0;
  }
  // A reader that has seen enough (`| head`) is no failure.
  process.stdout.on('error', () => process.exit(0));
  if (args.length > 0) return printFiles(args);
  await answerLines(process.stdin, process.stdout, createJudge());
  return 0;
}

async function printFiles(paths: readonly string[]): Promise<number> {
  readEnglishTexts();
  const judge = createJudge();
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
