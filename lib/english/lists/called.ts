import demeaning from './demeaning';
import dishonest from './dishonest';
import insult from './insult';

/** Names that people are called to the face: all lists of such. */
const called: readonly string[] = [...new Set([...demeaning, ...dishonest, ...insult])];

export default called;
