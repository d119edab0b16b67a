const words = (list: string) => new Set(list.trim().split(/\s+/));

/** What kind of word a question wants for an answer. */
export type Wanted = 'time' | 'amount' | 'person' | 'place' | 'reason' | 'thing' | 'yes or no';

/** Words that open a question, and what it wants; the longest that fit come first. */
export const openers: readonly (readonly [words: readonly string[], wants: Wanted])[] = (
  [
    ['what time', 'time'],
    ['what date', 'time'],
    ['what day', 'time'],
    ['which day', 'time'],
    ['which date', 'time'],
    ['what week', 'time'],
    ['how long', 'time'],
    ['how soon', 'time'],
    ['how quickly', 'time'],
    ['how fast', 'time'],
    ['how often', 'time'],
    ['by when', 'time'],
    ['since when', 'time'],
    ['until when', 'time'],
    ['when', 'time'],
    ['any idea when', 'time'],
    ['how much', 'amount'],
    ['how many', 'amount'],
    ['what price', 'amount'],
    ['what i owe', 'amount'],
    ['what we owe', 'amount'],
    ['what do i owe', 'amount'],
    ['what do we owe', 'amount'],
    ['what it costs', 'amount'],
    ['what it would cost', 'amount'],
    ['what would it cost', 'amount'],
    ['what will it cost', 'amount'],
    ['what you charge', 'amount'],
    ['what do you charge', 'amount'],
    ['what is the price', 'amount'],
    ['what is the cost', 'amount'],
    ['what are the costs', 'amount'],
    ['what percentage', 'amount'],
    ['what does it cost', 'amount'],
    ['the price', 'amount'],
    ['the cost', 'amount'],
    ['who', 'person'],
    ['whose', 'person'],
    ['whom', 'person'],
    ['where', 'place'],
    ['why', 'reason'],
    ['how come', 'reason'],
    ['what', 'thing'],
    ['which', 'thing'],
    ['how', 'thing'],
    ['if', 'yes or no'],
    ['whether', 'yes or no'],
  ] as const
).map(([opener, wants]) => [opener.split(' '), wants]);

/** Verbs that change places with who does it in a question (`can I`, `is the`). */
export const auxiliaries = words(
  `am is are was were do does did have has had can could will would shall should may might must need isnt arent`,
);

/** Those that open a question before a noun, too (`are dogs allowed`); the others may as well go on with a statement. */
export const inverting = words('are is do does did can could will would');
export const pronouns = words('i we you they');

/** How a thing that somebody wants to be told of may begin (`the price, your hours and a map`). */
export const determiners = words('the your any');

/** What may stand before what opens a question: `at what hour`. */
export const prepositions = words('at by on in to for from with of until');

/** What announces questions and is none. */
export const announcers = words('things thing points point questions question queries query ask');

/** What follows such a verb at the start of a question. */
export const subjects = words(
  `i we you he she it they this that these those there the a an my our your his her their its any anyone anybody
  someone somebody everyone everything both all one mine yours somebody some each either mum mom dad`,
);

/** Words that may stand before a question that has no comma there. */
export const conjunctions = words('and or but n so also then plus also because as');

/** Words that a question may begin with before it opens. */
export const leads = words(
  `and or but so also oh ok okay well hi hello hey then plus now finally lastly secondly firstly first second third
  thirdly next again sorry just quick please question questions one two three four things thing more btw ps p s anyway
  all n another by the way right yes no thanks only`,
);
