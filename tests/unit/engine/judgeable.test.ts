import { describe, expect, test } from 'vitest';
import { createEngine } from '@/lib/engine/assess';
import type { Detected } from '@/lib/engine/judgeable';
import { language, rule } from './language';

const engine = createEngine(language([rule({ patterns: ['idiot'] })]));

function reason(text: string, detected?: Detected) {
  return engine.assessIncoming(text, { detected }).unjudged;
}

describe('short: nothing of the writer’s own', () => {
  test.each(['', '  \n', '👍', '…', '> Is it done?', '"You are late, all of you."'])('%j', (text) => {
    expect(reason(text)).toBe('short');
  });
});

/** Mails that are told by their words alone. */
const foreign: Record<string, readonly string[]> = {
  German: [
    'Guten Tag Frau Keller, vielen Dank für Ihre Nachricht. Wir haben die Rechnung geprüft und den Fehler gefunden.',
    'Hallo Tom, kannst du mir bitte bis Freitag die Zahlen schicken? Ohne sie komme ich mit dem Bericht nicht weiter.',
    'Das ist jetzt das dritte Mal, dass die Lieferung zu spät kommt. Ich erwarte eine Antwort bis morgen früh.',
    'Sehr geehrter Herr Wolf,\n\nleider müssen wir den Termin am Dienstag absagen. Passt Ihnen der Donnerstag?\n\nMit freundlichen Grüßen\nAnna Brandt',
  ],
  French: [
    'Bonjour Madame, merci pour votre message. Nous avons vérifié la facture et trouvé une erreur.',
    'Je n’ai toujours pas reçu ma commande, alors que vous m’aviez promis une livraison lundi. C’est inadmissible.',
    'Salut Paul, peux-tu m’envoyer le fichier avant midi ? J’en ai besoin pour la réunion de demain.',
    'Le chauffage ne marche plus depuis trois jours et personne ne répond au téléphone.',
  ],
  Spanish: [
    'Hola Ana, gracias por tu mensaje. Hemos revisado la factura y encontramos un error.',
    'No te preocupes, mañana te lo envío sin falta y lo revisamos juntos.',
    'Llevo dos semanas esperando una respuesta y nadie me ha llamado todavía. Quiero hablar con un responsable.',
    'Buenos días, ¿podrían mandarnos la oferta antes del viernes? Necesitamos decidir la próxima semana.',
  ],
  Portuguese: [
    'Bom dia, obrigado pela sua mensagem. Verificamos a fatura e encontramos um erro.',
    'Ainda não recebi o pedido, embora vocês tenham prometido a entrega para segunda-feira. Isso não é aceitável.',
    'Oi Marta, você pode me mandar o arquivo até sexta? Preciso dele para a reunião do conselho.',
  ],
  Dutch: [
    'Goedemorgen, bedankt voor uw bericht. We hebben de factuur bekeken en de fout gevonden.',
    'Ik kan morgen niet, kan het ook vrijdag? Dan bel ik je in de middag.',
    'De levering was weer te laat en niemand heeft ons gebeld. Dit is de derde keer in een week.',
    'Hoi Sanne, wil je me de cijfers over maart sturen? Ik had ze gisteren in de mail verwacht, maar er is niets binnen.',
  ],
  Polish: [
    'Dzień dobry, dziękuję za wiadomość. Sprawdziliśmy fakturę i znaleźliśmy błąd.',
    'Czekam już dwa tygodnie na odpowiedź i nikt do mnie nie zadzwonił. Proszę o kontakt z kierownikiem.',
    'Czy możesz przesłać mi plik do piątku? Bez niego nie skończę raportu.',
  ],
  Turkish: [
    'Merhaba, mesajınız için teşekkürler. Faturayı kontrol ettik ve bir hata bulduk.',
    'İki haftadır cevap bekliyorum ve kimse beni aramadı. Lütfen müdürünüzle görüşmek istiyorum.',
  ],
  Swedish: [
    'Hej Anna, tack för ditt meddelande. Vi har kontrollerat fakturan och hittat felet.',
    'Jag har väntat på svar i två veckor och ingen har ringt mig. Det här är inte okej.',
    'Kan du skicka filen till mig före fredag? Jag behöver den till mötet i morgon.',
  ],
  Italian: [
    'Buongiorno, grazie per il messaggio. Abbiamo controllato la fattura e trovato un errore.',
    'Salve, la fattura è sbagliata. Potete mandarne una nuova entro venerdì?',
    'Aspetto una risposta da due settimane e nessuno mi ha chiamato.',
  ],
  Danish: [
    'Hej Mette, tak for din besked. Vi har kontrolleret fakturaen og fundet fejlen.',
    'Kan du sende mig filen inden fredag? Jeg skal bruge den til mødet i morgen.',
  ],
  'other scripts': [
    'Добрый день, спасибо за ваше сообщение.',
    '您好，感谢您的来信。',
    'Σας ευχαριστώ για το μήνυμά σας.',
  ],
};

describe.each(Object.entries(foreign))('language: %s', (_, texts) => {
  test.each(texts)('%s', (text) => expect(reason(text)).toBe('language'));
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
    [
      'a log in words',
      '2026-03-01 10:00:01 INFO Server started\n2026-03-01 10:00:02 WARN Connection lost\n' +
        '2026-03-01 10:00:05 INFO Connection restored',
    ],
    [
      'CSV',
      'id,name,qty,price\n1,bolt,200,0.05\n2,nut,150,0.02\n3,pin,50,0.10\n4,cap,9,1.00\n5,lid,8,2.00\n6,bar,3,1.10\n7,rod,2,9',
    ],
    [
      'a table with rules',
      '| Item | Qty | Price |\n|---|---|---|\n| Bolt | 200 | 0.05 |\n| Nut | 150 | 0.02 |',
    ],
    ['columns', 'Name\tCity\tPhone\nAnn Keller\tBerlin\t+49 30 123456\nBob Foster\tLeeds\t+44 113 496 0000'],
    [
      'code that reads like words',
      'const total = items.reduce((sum, item) => sum + item.price, 0);\nif (total > limit) {\n  return total;\n}',
    ],
    [
      'code without braces',
      "def load(path):\n    with open(path) as f:\n        return json.load(f)\n\nfor row in load('a.json'):\n    print(row['id'])",
    ],
    [
      'JSON',
      '{"id": 1, "name": "bolt", "qty": 200}\n{"id": 2, "name": "nut", "qty": 150}\n{"id": 3, "name": "pin"}',
    ],
  ])('%s', (_, text) => expect(reason(text)).toBe('prose'));
});

const judged: Record<string, readonly string[]> = {
  'brief mail': ['ok', 'No.', 'Portal down since 8. Error 503 at login. Please fix.', 'Need by Tuesday pls.'],
  'lists and names': [
    'PLEASE SEE THE NEW SCHEDULE FOR NOVEMBER AND SEND ME YOUR DATES',
    'Jordan Mills, Ann Keller, Bob Foster',
    'Gordon Weil\nJoe Allen\nDave Marquart\nRichard Tabors',
    'Hi Costas, no problem, bay 3 stays free for you until 4. Safe drive! Denise',
    'I can do 150.\n\nNorthern Capital & Trade Resources Corp.',
  ],
  'words about a log or code': [
    'This fails since the update, can you look?\n\n10:00:01 INFO pid=4411 port=8080\n10:00:02 WARN retry=3 t=5',
    'Use MAX_RETRIES, the old name will not work with the new job anymore.',
    'Please call reset() before load(), otherwise the old rows are shown again.',
  ],
  'mixed mail': [
    'Guten Tag Mr Lee, the file that you sent to us on Monday is empty, can you send it again?',
    'The file that you sent is empty, can you send it again? Mit freundlichen Grüßen, Jana Vogt, Leiterin Einkauf',
    'Bonjour Luc, please find attached the invoice that you asked for. Bonne journée et à bientôt, Claire',
    'Hola Marta, the truck arrives at ten. Muchas gracias y un saludo, Diego',
    'The señor de la Cruz from the Compañía de las Indias called about the pedido.',
  ],
  'English as another language, and dialect': [
    'Dear sir, kindly do the needful and revert at the earliest, our shipment is stuck in custom since Monday',
    'Please to send me the documents for the visa until Friday.',
    'Yesterday I go warehouse, check box, all broken. How we do now? Customer very angry.',
    'Machine stop again. Operator say same error code. Need technician quick.',
    'Wah today cannot lah, boss not in, tomorrow can or not?',
    'She no dey pick call, abeg help me check wetin happen to di goods',
    'Aye, it wisnae me that telt ye, but ah’ll hae a keek the morra an let ye ken.',
  ],
};

describe.each(Object.entries(judged))('judged: %s', (_, texts) => {
  test.each(texts)('%s', (text) => expect(reason(text)).toBeUndefined());
  test.each(texts)('although detected as another language: %s', (text) => {
    expect(reason(text, { language: 'no', share: 1 })).toBeUndefined();
  });
});

describe('what was detected', () => {
  const estonian =
    'See on juba kolmas kord, kui me ei saa vastust. Palun andke meile teada, mis on lahendus.';
  const terse = 'Customer wants refund, warehouse refuses, shipping lost tracking number';

  test('tells a language that the words do not', () => {
    expect(reason(estonian)).toBeUndefined();
    expect(reason(estonian, { language: 'et', share: 1 })).toBe('language');
  });

  test('tells English where the words are in doubt', () => {
    expect(reason(terse)).toBe('language');
    expect(reason(terse, { language: 'en', share: 1 })).toBeUndefined();
    expect(reason(terse, { language: 'en-GB', share: 1 })).toBeUndefined();
  });

  test('is of no account where it is of a part of the text', () => {
    expect(reason(estonian, { language: 'et', share: 0.6 })).toBeUndefined();
  });

  test('is of no account in few words', () => {
    expect(reason('Palun vastake Tallinna kontorile', { language: 'et', share: 1 })).toBeUndefined();
  });

  test('makes no prose of a log', () => {
    const log =
      '10:00:01 INFO pid=4411 port=8080\n10:00:02 WARN retry=3 timeout=500ms\n10:00:03 ERROR code=503';
    expect(reason(log, { language: 'en', share: 1 })).toBe('prose');
  });

  test('is asked of the plain words among the writer’s own', () => {
    const text = 'Hello Dana,\nsee https://example.com and PO_17: “where are they now” fits.\n\n> Wo ist es?';
    expect(engine.wordsToDetect(text)).toBe('Hello Dana, see and fits.');
  });
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
