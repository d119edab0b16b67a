import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readMail } from '@/scripts/analyze/mail';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evenkeel-mail-'));
});

async function mail(name: string, content: string | Uint8Array) {
  const path = join(folder, name);
  await writeFile(path, content);
  return readMail(path);
}

const headers =
  'From: Dana Whitlock <dana@harbour-row.example>\r\nSubject: =?utf-8?Q?Caf=C3=A9?=\r\nMIME-Version: 1.0\r\n';

describe('readMail', () => {
  it('reads a plain mail with its sender and subject', async () => {
    expect(await mail('plain.eml', `${headers}\r\nHello Sam,\r\n\r\nstill warm.\r\n`)).toEqual({
      subject: 'Café',
      from: 'Dana Whitlock',
      text: 'Hello Sam,\n\nstill warm.',
    });
  });

  it('undoes quoted-printable in an old character set', async () => {
    const body =
      'Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nIt cost =A3600, na=EFve as we a=\r\nre.';
    expect((await mail('latin1.eml', headers + body)).text).toBe('It cost £600, naïve as we are.');
  });

  it('undoes base64', async () => {
    const body = `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from('Grüße, “Sam” 😀').toString('base64')}`;
    expect((await mail('base64.eml', headers + body)).text).toBe('Grüße, “Sam” 😀');
  });

  it('makes text of a mail that is HTML only', async () => {
    const body =
      'Content-Type: text/html; charset=utf-8\r\n\r\n<p>Hello&nbsp;Sam,</p><p>still <b>warm</b>.</p>';
    expect((await mail('html.eml', headers + body)).text).toBe('Hello Sam,\n\nstill warm.');
  });

  it('takes the text and leaves attachments', async () => {
    const parts = [
      'Content-Type: multipart/mixed; boundary=cut\r\n',
      '--cut\r\nContent-Type: multipart/alternative; boundary=or\r\n',
      '--or\r\nContent-Type: text/plain\r\n\r\nThe photo is attached.',
      '--or\r\nContent-Type: text/html\r\n\r\n<p>The photo is attached, in HTML.</p>\r\n--or--',
      '--cut\r\nContent-Type: image/png; name=p.png\r\nContent-Disposition: attachment; filename=p.png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--cut--',
    ];
    expect((await mail('attached.eml', headers + parts.join('\r\n'))).text).toBe('The photo is attached.');
  });

  it('is not broken by bytes that are no mail', async () => {
    const bytes = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256);
    expect(typeof (await mail('noise.eml', bytes)).text).toBe('string');
    expect((await mail('empty.eml', '')).text).toBe('');
  });

  it.each([
    ['UTF-8 with a mark', Buffer.from('\ufeffGrüße\r\nSam')],
    ['UTF-16 as Windows saves it', Buffer.from('\ufeffGrüße\r\nSam', 'utf16le')],
    ['Latin 1', Buffer.from('Grüße\r\nSam', 'latin1')],
  ])('reads a text file in %s', async (name, bytes) => {
    expect(await mail(`${name}.txt`, bytes)).toEqual({ text: 'Grüße\nSam' });
  });

  it('passes on why a file cannot be read', async () => {
    await expect(readMail(join(folder, 'nowhere.eml'))).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(readMail(folder)).rejects.toMatchObject({ code: 'EISDIR' });
  });
});
