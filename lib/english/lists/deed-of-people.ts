import { deedsOfPeople } from '@/lib/english/deeds';

/** What somebody does, and no thing: after `will`, whoever is named before. */
const deedOfPeople: readonly string[] = deedsOfPeople;

export default deedOfPeople;
