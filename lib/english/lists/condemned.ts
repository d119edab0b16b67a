import dishonest from './dishonest';
import incapable from './incapable';
import insult from './insult';
import insulting from './insulting';
import repugnant from './repugnant';
import subhuman from './subhuman';
import superlative from './superlative';

const inOneWord = [...dishonest, ...incapable, ...insult, ...insulting].filter((word) => !word.includes(' '));

/** What is said of people, as a noun or an adjective, by those who condemn them whole. */
const condemned: readonly string[] = [...new Set([...inOneWord, ...repugnant, ...subhuman, ...superlative])];

export default condemned;
