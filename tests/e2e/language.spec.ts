import { expect, test } from './extension';

test.beforeEach(({ mail }) => mail.open());

test('a German draft is said to be not English and shows no marks', async ({ mail }) => {
  await mail.reply(
    'Hallo Dana, per my last email: der Fahrer war gestern um neun bei euch am Tor und niemand hat ihm geöffnet.',
  );
  await expect(mail.pill).toHaveAccessibleName(/Not English/);
  await mail.expectMarked();
});

// Their words alone do not tell: “see”, “on” and “me” are English, too.
for (const [language, text] of Object.entries({
  Estonian: 'See on juba kolmas kord, kui me ei saa vastust. Palun andke meile teada, mis on lahendus.',
  Hungarian: 'Jó napot, köszönöm az üzenetét. Ellenőriztük a számlát, és megtaláltuk a hibát.',
})) {
  test(`a draft in ${language} is recognised by the browser’s own detector`, async ({ mail }) => {
    await mail.reply(text);
    await expect(mail.pill).toHaveAccessibleName(/Not English/);
  });
}

test('a draft in English is judged, whatever else stands in it', async ({ mail }) => {
  await mail.reply(
    'Guten Tag Dana, per my last email, the driver was at your gate. Mit freundlichen Grüßen, Sam',
  );
  await mail.expectMarked('per my last email');
  await expect(mail.pill).toHaveAccessibleName(/of 100/);
});
