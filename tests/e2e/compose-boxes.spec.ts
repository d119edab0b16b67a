import { walkInFridge } from '@/scripts/demo/conversations';
import { gmailMailbox } from '@/scripts/demo/gmail-mailbox';
import { expect, test } from './extension';
import type { MailPage } from './mail-page';

const hostile = 'Dana, per my last email, the driver was at your gate on time.';
const words = 'per my last email';
const mailbox = `${gmailMailbox.origin}/mail/u/0/`;

const press = (mail: MailPage, name: string) => mail.page.getByRole('button', { name, exact: true }).click();

/** Each kind of compose box, and how a person comes to it. */
const boxes: Record<string, (mail: MailPage) => Promise<void>> = {
  'an inline reply': async (mail) => {
    await mail.open();
    await press(mail, 'Reply');
  },
  'a pop-up': async (mail) => {
    await mail.open();
    await press(mail, 'Compose');
  },
  'the whole screen': async (mail) => {
    await mail.open();
    await press(mail, 'Compose');
    await press(mail, 'Full screen');
  },
  'plain-text mode': async (mail) => {
    await mail.open();
    await press(mail, 'Reply');
    await press(mail, 'Plain text mode');
  },
  'plain-text mode in the whole screen': async (mail) => {
    await mail.open();
    await press(mail, 'Compose');
    await press(mail, 'Full screen');
    await press(mail, 'Plain text mode');
  },
  'a window that holds a new mail only': async (mail) => {
    await mail.page.goto(`${mailbox}?view=cm&fs=1`);
  },
  'a conversation in a window of its own': async (mail) => {
    await mail.page.goto(`${mailbox}popout#inbox/${walkInFridge.id}`);
    await press(mail, 'Reply');
  },
};

for (const [kind, open] of Object.entries(boxes)) {
  test(`in ${kind}, words are marked, swapped, and brought back by undo`, async ({ mail }) => {
    await open(mail);
    const body = mail.page.locator('.Ap :is([g_editable], textarea):visible').last();
    const written = () =>
      body.evaluate((box) => (box instanceof HTMLTextAreaElement ? box.value : box.textContent));
    await expect(body).toBeFocused();
    await mail.page.keyboard.type(hostile);
    await mail.expectMarked(words);
    await expect(mail.pill).toHaveAccessibleName(/1 to look at/);

    await mail.clickOn(words);
    const calmer = await mail.firstChoice();
    await mail.choices.first().click();
    await expect.poll(written).toBe(hostile.replace(words, calmer));
    await mail.expectMarked();
    await mail.undo();
    await expect.poll(written).toBe(hostile);
    await mail.expectMarked(words);

    await mail.page.keyboard.press('Alt+Enter');
    await mail.page.keyboard.press('Enter');
    await expect.poll(written).toBe(hostile.replace(words, calmer));
    await expect(body).toBeFocused();
  });
}

test('a draft keeps its marks from pop-up to full screen and back, and in plain-text mode', async ({
  mail,
}) => {
  await mail.open();
  await mail.compose(hostile);
  await mail.expectMarked(words);
  for (const button of ['Full screen', 'Plain text mode', 'Plain text mode', 'Full screen']) {
    await press(mail, button);
    await mail.expectMarked(words);
    await expect(mail.pill).toHaveCount(1);
  }
});

test('marks and pill take the colours of a theme that is switched while a draft is open', async ({
  mail,
}) => {
  await mail.open();
  await mail.reply(hostile);
  await mail.expectMarked(words);
  const names = () => mail.page.evaluate(() => [...CSS.highlights.keys()]);
  for (const theme of ['dark', 'light']) {
    await mail.page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
    }, theme);
    await expect(mail.pill).toHaveAttribute('data-ground', theme);
    expect(await names()).toEqual([`evenkeel-a-${theme}`]);
  }
});

test('the subject line is judged with the draft, and mended in the panel', async ({ extension, mail }) => {
  await mail.open();
  await mail.compose('Dana, the driver was at your gate on time.');
  await mail.expectNothingFound();
  const before = await mail.score();
  const subject = mail.page.getByLabel('Subject');
  await subject.pressSequentially('Per my last email');
  await expect(mail.pill).toHaveAccessibleName(/1 to look at/);
  const withSubject = await mail.score();
  expect(withSubject).toBeLessThan(before);

  const panel = await extension.openPanel(mail.page);
  await expect(panel.getByRole('heading', { name: 'In the subject' })).toContainText('1');
  await mail.expectScoreIn(panel);
  const suggestion = panel.getByRole('button', { name: /^Replace with/ }).first();
  const calmer = ((await suggestion.textContent()) ?? '').replace('Replace with', '').trim();
  await suggestion.click();
  await expect(subject).toHaveValue(calmer);
  await mail.expectNothingFound();
  await mail.expectScoreAbove(withSubject);
  await subject.focus();
  await mail.undo();
  await expect(subject).toHaveValue('Per my last email');
});

test('the subject of a reply, which is the client’s, is not judged', async ({ mail }) => {
  await mail.open();
  await mail.reply('Dana, thank you for waiting. Kieran comes on Thursday at ten.');
  await mail.expectNothingFound();
  await mail.page.locator('[name=subjectbox]').evaluate((field: HTMLInputElement) => {
    field.value = 'Re: PER MY LAST EMAIL YOU ARE ALL IDIOTS';
    document.querySelector('.hP')!.textContent = 'PER MY LAST EMAIL YOU ARE ALL IDIOTS';
  });
  await mail.write(' Sam');
  await mail.page.keyboard.type(', for the shop, per my last email.');
  await mail.expectMarked('per my last email');
  await expect(mail.pill).toHaveAccessibleName(/1 to look at/);
});
