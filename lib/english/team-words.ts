const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words of a team's settings that hold its phrases together and name nothing. */
export const bareWords = words(`
  a an the any all every each some of for to by with in on at from into per as is are be our your their its his her
  client clients customer customers we you they do does not no never dont will can cannot wont shall must only
  related regarding about concerning etc other others general own various via than more less up over under
  requiring requested asked asking behalf included email emails mail not`);

/** Words that only say that something is wanted, given or talked of. They count where nothing else is named. */
export const weakWords = words(`
  request requests query queries question questions enquiry enquiries inquiry inquiries matter matters issue issues
  topic topics case cases help support service services advice advise work works offer offers provide providing
  provision handle handling deal dealing treat treating treatment give giving take taking accept accepting allow
  allowing make making pay paying payment item items thing things problem problems team teams desk department new
  site free information info use using change changes goods claim claims
  collection collections fault faults coordination liaison installation installations enquiry team
  matters maintenance requirements requirement needs arrangements arrangement procedure process handling`);

/** Words that describe another and tell nothing by themselves (`own code`, `new orders`). */
export const plainWords = words(
  'own new old private direct additional small large big main full further special other',
);

/** Words behind which a team says when its words do not hold (`no files before final payment`). */
export const conditions = words(
  'without unless except before until till after excluding besides when if where',
);

/** What follows these words in a limit makes it right nevertheless (`no files before final payment`). */
export const exceptions = /\b(?:without|unless|except(?: for)?|excluding|before|until|besides)\s+(.+)$/i;

/** Limits of whatever is done, by what it has to be in (`no work outside the signed drawings`). */
export const outside =
  /^(?:(?:work|works|anything|jobs?|tasks?|changes|services?|requests|additions) (?:outside|beyond)|(?:outside|beyond) (?=the|of|our|what))(?: of)? (.*[a-z].*)$/i;

/** Words by which somebody is called by what they are. */
export const roleWords = words(`
  manager head director owner principal lead leader partner supervisor boss board committee chief officer team
  department desk office finance legal accounts ceo cfo coo md gm chair trustees governors of the doctor nurse`);

/** Words that are given names as well. */
export const givenNames = words(`
  bill bills mark marks grant rob will pat art sue grace hope faith joy dawn may june april august rose lily ivy jack
  dean drew chase chip frank guy bob rich nick penny sandy summer daisy crystal pearl ruby amber carol robin marina
  mason cooper taylor page miles cash royal terry carter parker case ray gene dale glen heath cliff rusty buddy
  christian tanner hunter fisher baker cook miller porter sawyer archer shepherd banks price rice stone bond wade`);
