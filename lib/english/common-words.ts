/** English by its small words, with those that short business mail is made of, and a few that are no slip of a rude one. */
export const commonWords: ReadonlySet<string> = new Set(
  `a about above after again all also am an and any are as ask at attached away back be because been before being
  below best better between both but by call can could day days dear did do does doing done down during each email
  end even ever every few file find first for forward free from further get give go going good got great had has have
  having he hello help her here hi him his how i if in into invoice is it its just keep kind know last later let like
  list ll look made mail make many may me meeting might monday more morning most much must my need new next no not
  note now number of off office ok okay old on once one only open or order other our out over own part per please
  price put question re ready really receive received regards reply report right said same say see send sent shall
  she should since so some soon sorry still such sure take team tell than thank thanks that the their them then there
  these they thing things think this those through time to today tomorrow too tuesday two under until up update us
  use used using very via want was way we wednesday thursday friday saturday sunday week well were what when where
  which while who whom whose why will with within without work would yes yesterday yet you your yours yourself
  christina morn parts roam twist`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words after which a sentence no longer denies or reports. */
export const turnWords: ReadonlySet<string> = new Set(['but', 'however', 'although', 'though', 'whereas']);

/** Those that are words of other languages, too, or that other languages have borrowed. */
export const sharedWords: ReadonlySet<string> = new Set(
  `a all also am an any as at be by call come day days do does down due email end even first for form from go god good
  had has have her here him his i in is it kind later let list made mail may me meeting men more most must my new no
  note now of off office ok old on once open or order over part per price put re report said same see sent she so
  some sure team tell than to under until up us use via want was we week well were will`.split(/\s+/),
);

/** Short forms that end in a full stop and no sentence. */
export const abbreviations: ReadonlySet<string> = new Set(
  `mr mrs ms dr prof st sr jr nr vs e.g eg i.e ie etc approx inc ltd co corp dept fig vol ext tel ref p.s ps
  a.m p.m est min max jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri esp incl`.split(
    /\s+/,
  ),
);

/** Small words of other languages that are no English words, without accents. */
export const foreignWords: ReadonlySet<string> = new Set(
  `und nicht ist das der ich sie wir ihr fur mit auf ein eine einen dem den zu von bei oder aber auch noch wenn sind
  wird haben habe kein keine le la les des du et est pas vous nous pour avec que qui une dans sur votre merci bonjour
  el los las por para una uno con como pero gracias hola esta este il di che della sono grazie anche het een
  voor niet van ik je dat zijn met maar naar ook att det och som ar jag inte pa til og ikke nie sie na ze jest em um
  uma nao voce obrigado ao da dos ve bir bu icin yang dan untuk dengan
  de du den en te dit deze ons heeft heb hebben geen aan om nog wel uw wij hij dir mir mich uns dass nach bis nur mehr
  kann konnen bitte danke schon ce cette sont nos au aux ne ont mais donc je mon deja su sus muy
  esto pelo pela mais isso foi seu sua sem ate ja tambem eu eles czy jest juz dla przez prosze jak tak
  ale det den ett inte vi har kan mig dig til deg meg ikke ble daha cok ama gibi kadar lutfen degil`.split(
    /\s+/,
  ),
);
