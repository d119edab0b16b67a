import incapable from './incapable';
import insultLead from './insult-lead';
import insulting from './insulting';
import vile from './vile';

/** Adjectives before a name that people are called: all lists of such, in one word each, so that rows of them are cheap. */
const scornful: readonly string[] = [
  ...new Set([...incapable, ...insultLead, ...insulting, ...vile].filter((word) => !word.includes(' '))),
];

export default scornful;
