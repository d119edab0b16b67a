import { deeds } from '@/lib/english/deeds';

/** What is done for somebody, still to be done: after `we will`. */
const deed: readonly string[] = deeds;

export default deed;
