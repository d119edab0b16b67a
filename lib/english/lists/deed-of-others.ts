import { deedsOfOthers } from '@/lib/english/deeds';

/** What somebody does, in a plan: `sends`, `rings`. */
const deedOfOthers: readonly string[] = deedsOfOthers;

export default deedOfOthers;
