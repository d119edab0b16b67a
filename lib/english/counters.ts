import { once } from '@/lib/engine/once';
import { type Phrase, phraseOf } from './subjects';

/** What teams count by, with what people call it: one kind a line. */
const table = `
round rounds pass passes go goes iteration iterations set sets version versions turn turns cycle cycles loop loops attempt attempts draft drafts revision revisions proof proofs time times batch batches
session sessions meeting meetings lesson lessons appointment appointments class classes workshop workshops hour hours slot slots call calls consultation consultations
visit visits inspection inspections trip trips callout callouts check checks survey surveys call calls
user users seat seats licence licences account accounts login logins person people guest guests colleague colleagues employee employees head heads delegate delegates participant participants attendee attendees
item items piece pieces box boxes bag bags parcel parcels unit units copy copies sample samples
page pages word words line lines
`;

/** The kinds of counters, each with its words. */
export const counters: () => readonly (readonly Phrase[])[] = once(() =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map((word) => phraseOf([word]))),
);
