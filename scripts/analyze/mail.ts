import { readFile } from 'node:fs/promises';
import PostalMime from 'postal-mime';
import { htmlText } from './html-text';

/** A mail as a person wrote it, without its wrapping. */
export interface Mail {
  readonly subject?: string | undefined;
  /** The sender's name, or address where there is no name. */
  readonly from?: string | undefined;
  /** Plain text with `\n` between lines. */
  readonly text: string;
}

/**
 * Reads a mail file: `.eml` as a mail, with its encodings and attachments; anything else as the text itself.
 *
 * @throws the file system's error when the file cannot be read, or postal-mime's when its nesting is absurd
 */
export async function readMail(path: string): Promise<Mail> {
  const bytes = await readFile(path);
  if (!path.toLowerCase().endsWith('.eml')) return { text: plain(decode(bytes)) };
  const { subject, from, text, html } = await PostalMime.parse(bytes);
  return {
    subject,
    from: from?.name || from?.address,
    text: text?.trim() ? plain(text) : htmlText(html ?? ''),
  };
}

/** UTF-8 where it is valid; else what Windows programs wrote before that. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
    return new TextDecoder(isUtf16 ? 'utf-16le' : 'windows-1252').decode(bytes);
  }
}

function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}
