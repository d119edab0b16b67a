/** Forms of words that follow no rule: past, participle and the like, beside the base form. */
const irregular: Readonly<Record<string, string>> = {
  be: 'am is are was were been being',
  have: 'has had having',
  do: 'does did done doing',
  go: 'goes went gone going',
  say: 'says said saying',
  get: 'gets got gotten getting',
  make: 'makes made making',
  know: 'knows knew known knowing',
  think: 'thinks thought thinking',
  take: 'takes took taken taking',
  see: 'sees saw seen seeing',
  come: 'comes came coming',
  give: 'gives gave given giving',
  find: 'finds found finding',
  tell: 'tells told telling',
  become: 'becomes became becoming',
  leave: 'leaves left leaving',
  feel: 'feels felt feeling',
  put: 'puts putting',
  bring: 'brings brought bringing',
  begin: 'begins began begun beginning',
  keep: 'keeps kept keeping',
  hold: 'holds held holding',
  write: 'writes wrote written writing',
  stand: 'stands stood standing',
  hear: 'hears heard hearing',
  let: 'lets letting',
  mean: 'means meant meaning',
  set: 'sets setting',
  meet: 'meets met meeting',
  run: 'runs ran running',
  pay: 'pays paid paying',
  sit: 'sits sat sitting',
  speak: 'speaks spoke spoken speaking',
  lie: 'lies lied lying',
  lead: 'leads led leading',
  read: 'reads reading',
  grow: 'grows grew grown growing',
  lose: 'loses lost losing',
  fall: 'falls fell fallen falling',
  send: 'sends sent sending',
  build: 'builds built building',
  understand: 'understands understood understanding',
  misunderstand: 'misunderstands misunderstood misunderstanding',
  draw: 'draws drew drawn drawing',
  break: 'breaks broke broken breaking',
  spend: 'spends spent spending',
  cut: 'cuts cutting',
  rise: 'rises rose risen rising',
  drive: 'drives drove driven driving',
  buy: 'buys bought buying',
  wear: 'wears wore worn wearing',
  choose: 'chooses chose chosen choosing',
  teach: 'teaches taught teaching',
  catch: 'catches caught catching',
  deal: 'deals dealt dealing',
  forget: 'forgets forgot forgotten forgetting',
  hurt: 'hurts hurting',
  shut: 'shuts shutting',
  steal: 'steals stole stolen stealing',
  throw: 'throws threw thrown throwing',
  win: 'wins won winning',
  fight: 'fights fought fighting',
  seek: 'seeks sought seeking',
  sell: 'sells sold selling',
  shoot: 'shoots shot shooting',
  sleep: 'sleeps slept sleeping',
  beat: 'beats beaten beating',
  bite: 'bites bit bitten biting',
  eat: 'eats ate eaten eating',
  blow: 'blows blew blown blowing',
  burn: 'burns burned burnt burning',
  learn: 'learns learned learnt learning',
  overlook: 'overlooks overlooked overlooking',
  withdraw: 'withdraws withdrew withdrawn withdrawing',
  quit: 'quits quitting',
  commit: 'commits committed committing',
  admit: 'admits admitted admitting',
  permit: 'permits permitted permitting',
  refer: 'refers referred referring',
  prefer: 'prefers preferred preferring',
  regret: 'regrets regretted regretting',
  screw: 'screws screwed screwing',
  die: 'dies died dying',
  person: 'people persons',
  man: 'men',
  woman: 'women',
  child: 'children',
  life: 'lives',
  half: 'halves',
};

const forms = new Map(
  Object.entries(irregular).map(([base, others]) => [base, [base, ...others.split(' ')]]),
);

/** All forms of a verb or noun given in its base form (`fail` → fail, fails, failed, failing). */
export function inflect(base: string): readonly string[] {
  return forms.get(base) ?? [base, withS(base), ...pastAndParticiple(base)];
}

function withS(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function pastAndParticiple(base: string): string[] {
  if (/(?:ee|oe|ye)$/.test(base)) return [`${base}d`, `${base}ing`];
  if (base.endsWith('e')) return [`${base}d`, `${base.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`, `${base}ing`];
  // One syllable that ends in consonant, vowel, consonant: the last letter doubles (`stop`, not `fix` or `show`).
  if (/^[^aeiou]*[aeiou][^aeiouwxy]$/.test(base)) {
    const stem = base + base.at(-1);
    return [`${stem}ed`, `${stem}ing`];
  }
  return [`${base}ed`, `${base}ing`];
}
