import { inflect } from './inflect';

const words = (list: string) => list.trim().split(/\s+/);

/** Whatever is done for somebody, when it is still to be done: what follows `we will`. */
export const deeds = words(`
  add address adjust advise allocate amend answer apply approve arrange ask assign attach authorise authorize back bill
  block book bring build call cancel change chase check circulate clean clear close collect come compensate complete
  confirm connect contact convert copy correct cover credit cut deal deduct deliver deploy diagnose disable discount
  dispatch do drop email enable enter escalate establish examine exchange expedite extend extract file fill find finish
  fit fix flag follow forward free get give grant hand handle have help hold hurry include inform inspect install
  instruct introduce investigate invoice issue join knock launch lay let lift list load lock look lower mail make match
  measure meet mend message migrate monitor move notify offer open order organise organize oversee paint pair pass
  patch pay phone pick place plan post postpone prepare press price print prioritise prioritize process produce
  provide publish pull push put raise rearrange reassign rebook rebuild recalculate recall reconnect redeliver redo
  reduce refer refill refit refund refurbish register reimburse reinstate reinstall reissue release relocate remake
  remove rename renew reopen reorder repaint repair repeat replace reply report represent reprint rerun research
  resend reschedule reserve reset resolve respond restart restock restore resubmit retrieve return reverse review
  revise revisit rewrite ring roll rush scan schedule seal secure see send serve service set settle shift ship
  shorten show sign smooth sort source speak spare start stay stop straighten submit supply suspend swap switch tackle
  take talk tell test text tidy top trace track transfer translate treat trim turn undo update upgrade upload verify
  visit void waive walk welcome wipe withdraw work wrap write`);

/** Of these, what things do as well as people: no deed unless somebody is named. */
const ofThings = new Set(
  words(`apply change clear close come cover cut do fill find finish fit follow get give have help hold include let look
  make match open produce reduce return roll run see serve settle shift show start stay stop take tell turn work`),
);

/** What somebody does, and no thing: what follows `will`, whoever is named before. */
export const deedsOfPeople = deeds.filter((deed) => !ofThings.has(deed));

/** Of these, those that put something right whoever says that it was done: what follows `has been`. */
const remedies = words(`
  add address adjust allocate amend approve arrange assign attach authorise authorize block book cancel clear collect
  compensate complete confirm correct credit deduct deliver deploy disable discount dispatch email enable enclose
  escalate exchange expedite extend file fit fix flag forward grant hand install instruct investigate issue lift
  migrate mend notify offer order organise organize pack patch pay post prepare price print prioritise prioritize
  process provide publish push raise reassign rearrange rebook rebuild recalculate recall reconnect redeliver redo
  reduce refer refill refund register reimburse reinstate reinstall reissue release remake remove renew reopen reorder
  repair replace reprint rerun resend reschedule reserve reset resolve restart restock restore resubmit retrieve
  return reverse review revise rewrite roll rush schedule schedule secure send settle ship sign sort stop submit suspend
  swap switch trace transfer turn undo unlock update upgrade upload verify void waive withdraw write`);

const irregularPast: Readonly<Record<string, readonly string[]>> = {
  cancel: ['cancelled', 'canceled'],
  redo: ['redone', 'redid'],
  rebuild: ['rebuilt'],
  remake: ['remade'],
  resend: ['resent'],
  rewrite: ['rewritten', 'rewrote'],
  rerun: ['rerun'],
  reset: ['reset'],
  undo: ['undone', 'undid'],
  ring: ['rang', 'rung'],
  withdraw: ['withdrawn', 'withdrew'],
  oversee: ['oversaw', 'overseen'],
};

const thirdPersonOf = (verb: string) => inflect(verb)[1]!;
const goingOf = (verb: string) => {
  const found = inflect(verb).filter((form) => form.endsWith('ing') && form !== verb);
  return verb === 'cancel' ? ['cancelling', 'canceling'] : found;
};
const pastOf = (verb: string) => {
  if (irregularPast[verb]) return irregularPast[verb];
  const past = inflect(verb).filter(
    (form) => form !== verb && form !== thirdPersonOf(verb) && !form.endsWith('ing'),
  );
  return past.length > 0 ? past : [verb];
};

const unique = (all: readonly string[]) => [...new Set(all)];

/** `sends`, `rings`: what a colleague does, in a plan. */
export const deedsOfOthers = unique(deeds.map(thirdPersonOf));
/** `sending`: what is being done. */
export const deedsGoingOn = unique(deeds.flatMap(goingOf));
/** `refunded`: what was done and puts something right. */
export const remediesDone = unique(remedies.flatMap(pastOf));
