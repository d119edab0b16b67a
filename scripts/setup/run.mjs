import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/** A failure that a person can mend; its message is the one sentence to show them. */
export class SetupError extends Error {}

/** Says what is being done. On standard error, because `analyze` keeps standard output for reports. */
export function say(sentence) {
  console.error(sentence);
}

/**
 * Runs a command from the project's folder and lets its output through.
 *
 * @param {string[]} command the program and its arguments
 * @param {object} [options]
 * @param {NodeJS.ProcessEnv} [options.env] added to the environment
 * @param {NodeJS.WriteStream} [options.output] where its standard output goes
 * @returns {Promise<number>} its exit code; 1 where it was killed or could not be started
 */
export function run([program, ...args], { env = {}, output = process.stderr } = {}) {
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', output, process.stderr],
      // npm is a script on Windows, which only a shell can start.
      shell: process.platform === 'win32' && program !== process.execPath,
    });
    child.on('error', () => done(1));
    child.on('close', (code) => done(code ?? 1));
  });
}

/** Runs a whole command; where it cannot go on, shows one sentence and sets the exit code to 1. */
export async function main(command) {
  try {
    process.exitCode = (await command()) ?? 0;
  } catch (error) {
    console.error(error instanceof SetupError ? `Evenkeel: ${error.message}` : error);
    process.exitCode = 1;
  }
}
