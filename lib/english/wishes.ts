const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs that by themselves say that something is wanted, whoever it is done by. */
export const wishes = words(
  'want wants need needs require requires wish hope claim request insist propose suggest miss missing prefer',
);

/** Verbs that say what is to come. */
export const modals = words('will would shall can could may might must should ought');

/** Who writes. */
export const oneself = words('i we');

/** Words by which a sentence draws a line, or sends somebody elsewhere: `panels only`, `tiles want a roofer`. */
export const limiters = words(
  'only not never no nor unless without instead rather beyond outside against alone nobody none neither stays stay stop stops ends limit limited except separate separately extra elsewhere',
);

/** What follows an order: `send me`, `take it`. */
export const objects = words(
  'me us him her it them this that these those the a an my our your his their all both some everything someone somebody another',
);
