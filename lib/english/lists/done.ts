import { remediesDone } from '@/lib/english/deeds';

/** What was done and puts something right: after `has been`. */
const done: readonly string[] = remediesDone;

export default done;
