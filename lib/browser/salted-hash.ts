import { salt } from './storage';

/** A SHA-256 of some parts and the salt of this installation, in hexadecimal: it can be recognised, not read. */
export async function saltedHash(...parts: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([await salt.getValue(), ...parts]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
