import labels from 'sentiment/languages/en/labels.json';
import type { HeatWords } from '@/lib/engine/heat/features';

const list = (words: string) => words.trim().split(/\s+/);
const set = (words: string): ReadonlySet<string> => new Set(list(words));

/** Words for who people are. None of them says anything about the tone. */
const persons =
  list(`gay lesbian bisexual trans transgender homosexual heterosexual straight queer muslim jew jewish
  christian catholic protestant hindu buddhist sikh mormon atheist black white asian african european latino latina
  hispanic mexican chinese japanese korean indian pakistani bangladeshi polish romanian irish scottish welsh english
  british american canadian french german spanish italian greek turkish russian ukrainian arab iranian nigerian somali
  vietnamese filipino immigrant migrant refugee foreigner foreign gypsy roma traveller woman man girl boy lady gentleman
  female male disabled blind deaf autistic dyslexic handicapped paralysed paralyzed old young elderly pensioner native
  human person individual`);
const peoples = list(`gays lesbians bisexuals homosexuals muslims jews christians catholics protestants hindus
  buddhists sikhs mormons atheists blacks whites asians africans europeans latinos latinas hispanics mexicans indians
  pakistanis poles romanians americans canadians germans italians greeks turks russians ukrainians arabs iranians
  nigerians somalis filipinos immigrants migrants refugees foreigners gypsies travellers women men girls boys ladies
  gentlemen females males pensioners humans persons individuals people`);

/** What the heat model has to know of English. */
export const heatWords: HeatWords = {
  cues: {
    reader: set('you your yours yourself yourselves u ur'),
    writer: set('i me my mine myself'),
    group: set('we us our ours ourselves'),
    negation: set('not no never nothing nobody none without cannot nor neither'),
    absolute:
      set(`always never every everything nothing nobody everyone obviously clearly simply constantly entire
      whole absolutely completely totally ever`),
    politeness:
      set(`please thanks thank sorry appreciate appreciated kindly hope hopefully grateful gratitude welcome
      glad happy delighted pleased apologise apologize apologies regards best wishes sincerely`),
    thanks: set('thanks thank grateful appreciate appreciated'),
    hedge: set(
      'maybe might could would seems seem think perhaps possibly probably guess suppose somewhat wonder may',
    ),
    greeting: set('hi hello dear hey morning afternoon evening'),
    demand: set('must now asap immediately unacceptable again still already demand need'),
    question: set('what why how who when where which whose'),
  },
  valences: new Map(Object.entries(labels)),
  identities: new Map([
    ...persons.map((word): [string, string] => [word, 'person']),
    ...peoples.map((word): [string, string] => [word, 'people']),
  ]),
};
