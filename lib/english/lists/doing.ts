import { deedsGoingOn } from '@/lib/english/deeds';

/** What is being done for somebody: after `we are`. */
const doing: readonly string[] = deedsGoingOn;

export default doing;
