import { describe, expect, test } from 'vitest';
import { createEngine } from '@/lib/engine/assess';
import { language, rule } from './language';

const engine = createEngine(language([rule({ patterns: ['idiot'] })]));

function reason(text: string) {
  return engine.assessIncoming(text).unjudged;
}

describe('short: nothing of the writer’s own', () => {
  test.each(['', '  \n', '👍', '…', '> Is it done?', '"You are late, all of you."'])('%j', (text) => {
    expect(reason(text)).toBe('short');
  });
});

describe('language', () => {
  test.each([
    'Guten Tag Frau Keller, vielen Dank für Ihre Nachricht. Wir haben die Rechnung geprüft und den Fehler gefunden.',
    'Bonjour Madame, merci pour votre message. Nous avons vérifié la facture et trouvé une erreur.',
    'Hola Ana, gracias por tu mensaje. Hemos revisado la factura y encontramos un error.',
    'Merhaba, mesajınız için teşekkürler. Faturayı kontrol ettik ve bir hata bulduk.',
    'Добрый день, спасибо за ваше сообщение.',
    '您好，感谢您的来信。',
  ])('%s', (text) => expect(reason(text)).toBe('language'));
});

describe('prose', () => {
  test.each([
    [
      'a log',
      '10:00:01 INFO pid=4411 port=8080\n10:00:02 WARN retry=3 timeout=500ms\n10:00:03 ERROR code=503',
    ],
    ['a table', 'Q1 100 200 300\nQ2 110 220 330\nQ3 120 240 360'],
    [
      'data',
      'id;name;qty;price\n1;bolt;200;0.05\n2;nut;150;0.02\n3;pin;50;0.1 4;cap;9;1 5;lid;8;2 6;a;1;1 7;b;2;2',
    ],
  ])('%s', (_, text) => expect(reason(text)).toBe('prose'));
});

describe('judged', () => {
  test.each([
    'ok',
    'No.',
    'Portal down since 8. Error 503 at login. Please fix.',
    'Need by Tuesday pls.',
    'Dear sir, kindly do the needful and revert at the earliest, our shipment is stuck in custom since Monday',
    'PLEASE SEE THE NEW SCHEDULE FOR NOVEMBER AND SEND ME YOUR DATES',
    'Jordan Mills, Ann Keller, Bob Foster',
    'This fails since the update, can you look?\n\n10:00:01 INFO pid=4411 port=8080\n10:00:02 WARN retry=3 t=5',
    'Guten Tag Mr Lee, the file that you sent to us on Monday is empty, can you send it again?',
  ])('%s', (text) => expect(reason(text)).toBeUndefined());
});

test('what is not judged has no score, no heat and no findings', () => {
  const text = 'Guten Tag, der idiot ist nicht da und wir haben keine Zeit für so etwas, vielen Dank';
  expect(engine.assessDraft(text)).toEqual({ score: null, sum: [], findings: [], unjudged: 'language' });
  expect(engine.assessIncoming(text)).toEqual({
    heat: 0,
    level: 'calm',
    findings: [],
    heated: [],
    unjudged: 'language',
  });
});
