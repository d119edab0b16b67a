import { type CountryCode, findPhoneNumbersInText, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Phone } from '@/lib/model';
import { clientMessages } from './hostility';
import type { Heard, Matter } from './matter';

/** How a country groups the digits of its numbers, by which one written without a country is told. */
const groupings: readonly { readonly country: CountryCode; readonly shape: RegExp }[] = [
  { country: 'GB', shape: /^\(?0(?:[17]\d{3}\)? ?\d{3} ?\d{3}|1\d1\)? ?\d{3} ?\d{4}|2\d\)? ?\d{4} ?\d{4})$/ },
  { country: 'US', shape: /^\(?[2-9]\d\d\)?[ .-]{1,2}\d{3}[ .-]\d{4}$/ },
  { country: 'FR', shape: /^0[1-9](?:[ .]\d\d){4}$/ },
  { country: 'AU', shape: /^(?:04\d\d \d{3} \d{3}|\(0[2378]\) \d{4} \d{4}|1[38]00 \d{3} \d{3})$/ },
];

/** A local number of North America, where a line says so: behind a label, or with nothing but a name before it. */
const localNumber =
  /(?:(?:^|[|,·•] *)|\b(?:tel|t|p|ph|phone|m|mob|mobile|cell|direct|ring|call|reach|on)\b[a-z ]{0,12}[.: ]*)([2-9]\d\d-\d{4}(?: ?(?:ext|x)\.? ?\d{1,5})?)\.?$/i;

/** Numbers behind these words are no telephone's. */
const otherNumber =
  /(?:order|invoice|ref|reference|account|acct|case|ticket|tracking|parcel|policy|claim|serial|customer|booking|po|vat|iban|sort code|company|reg|fax|f)(?: ?(?:no|number|nr|id))?[ .:#]*(?:is |are )?$/i;

/** Numbers behind these words are where somebody wants to be rung. */
const preferred = /(?:\b(?:m|mob|mobile|cell|direct|dd|ring|call|phone|dial|reach|on)[a-z ]{0,12})[ .:]*$/i;

interface Found extends Phone {
  readonly isPreferred: boolean;
}

/**
 * The number to ring the client on, as their newest messages and signatures give it; null where they give none.
 *
 * @param country of numbers written without one, where their grouping does not tell it
 */
export function phoneOf(matter: Pick<Matter, 'thread' | 'newest'>, country?: CountryCode): Phone | null {
  const name = matter.newest?.message.name;
  const newestFirst = clientMessages(matter).toReversed();
  const theirs = newestFirst.filter(({ message }) => message.name === name);
  for (const heard of theirs) {
    const found = phonesIn(heard, country);
    const best = found.find(({ isPreferred }) => isPreferred) ?? found[0];
    if (best) return { shown: best.shown, uri: best.uri };
  }
  return null;
}

/** In the order of the text, without its quoted history, which may hold our own. */
function phonesIn({ text }: Pick<Heard, 'text'>, country: CountryCode | undefined): Found[] {
  return withoutHistory(text)
    .split('\n')
    .flatMap((line) => phonesInLine(line, country));
}

function withoutHistory(text: string): string {
  const lines = text.split('\n');
  const historyAt = lines.findIndex((line) =>
    /^(?:-+ ?Original Message|From: |On .+ wrote:$)/i.test(line.trim()),
  );
  const own = historyAt < 0 ? lines : lines.slice(0, historyAt);
  return own.filter((line) => !line.trimStart().startsWith('>')).join('\n');
}

function phonesInLine(line: string, country: CountryCode | undefined): Found[] {
  // The country only says how long a number may be; which one is dialled is for `uriOf`.
  const numbers = findPhoneNumbersInText(line, { defaultCountry: country ?? 'GB', extended: true });
  const local = localNumber.exec(line)?.[1];
  const spans = [
    ...numbers.map(({ startsAt, endsAt }) => ({ start: startsAt, end: endsAt })),
    ...(local ? [{ start: line.lastIndexOf(local), end: line.lastIndexOf(local) + local.length }] : []),
  ];
  return spans.flatMap(({ start, end }) => {
    const shown = line.slice(start, end);
    const before = line.slice(0, start);
    if (!isDialled(shown, local) || otherNumber.test(before)) return [];
    return [{ shown, uri: uriOf(shown, country), isPreferred: preferred.test(before) }];
  });
}

/** Looks like a number that is dialled, which counts, dates and codes do not. */
function isDialled(shown: string, local: string | undefined): boolean {
  return shown === local || /^(?:\+|\(?0)/.test(shown) || groupings.some(({ shape }) => shape.test(shown));
}

function uriOf(shown: string, country: CountryCode | undefined): string {
  const known = country ?? groupings.find(({ shape }) => shape.test(shown))?.country;
  const number = parsePhoneNumberFromString(shown, known ? { defaultCountry: known } : {});
  if (number?.isPossible()) return number.getURI();
  // Where nothing tells the country, it is dialled as they wrote it.
  const [digits, extension] = shown.split(/[a-z.]+/i).map((part) => part.replaceAll(/\D/g, ''));
  return `tel:${digits}${extension ? `;ext=${extension}` : ''}`;
}
