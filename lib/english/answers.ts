const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Words that answer a question for yes or no, where a clause begins with them. */
export const yesOrNo = words(
  `yes yep yeah yup aye no nope nah sure certainly absolutely definitely indeed correct exactly right agreed granted
  naturally gladly unfortunately sadly alas afraid neither both either never always sometimes usually normally fine ok
  okay perfect possible impossible cannot not none only happily happy of nothing`,
);

/** Words that say yes or no wherever they stand in a clause. */
export const verdicts = words(
  `works fine ok okay welcome possible impossible suits suit course problem yes no allowed permitted fits included extra
  afraid optional required unnecessary needed necessary`,
);

/** Words that point back at what was asked about, or stand for it. */
export const pointers = words(
  `it its that this they them their these those he she him her there all everything everyone neither both none one
  each so something anything someone somebody nothing`,
);

/** Verbs by which a clause is told from a mere phrase. */
export const verbs = words(
  `am is are was were be been being do does did have has had can could will would shall should may might must need
  needs go goes went come comes came get gets got take takes took make makes made know knows think thinks want wants
  like likes see sees saw hope hopes thank thanks please let lets look looks sound sounds feel feels sit sits stand
  stands run runs keep keeps kept say says said tell tells told send sends sent find finds found give gives gave work
  works worked help helps call calls called ask asks asked use uses used pay pays paid check checks write writes order
  orders start starts ends end costs cost opens open closes leaves left includes include covers holds arrives reply
  replies love loved enjoy enjoyed appreciate apologise apologize`,
);

/** Words that give a reason. */
export const becauses = words('because since due owing reason cause caused as so means meant turned');

/** Words that name a place, or the way to it. */
export const places = words(
  `at in on opposite near behind beside next under above between inside outside here there from attached enclosed link
  below page road street lane avenue floor room office online website portal desk reception door building`,
);

/** Words of the clock and the calendar that make up for a time one could name. */
export const whens = words(
  `after once when before until till during while now always never soon later since day days week weeks month
  months year years hour hours minute minutes`,
);

/** How a clause begins that only greets. */
export const salutations = words('hi hello dear hey hiya morning afternoon evening');

/** How a clause begins that is about nothing, whatever it names. */
export const courtesies = words(
  'thank thanks many sorry apologies hope best cheers kind warm regards congratulations',
);

/** How a sentence begins that only thanks, feels with the reader, wishes well or offers to be asked again. */
export const pleasantries = words(
  `good great lovely nice glad pleased thank thanks many hope hoping trust sorry apologies apology congratulations
  congrats happy welcome enjoy cheers best kind warm see speak look looking shout oh have safe bye`,
);
