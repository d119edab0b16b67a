import labels from 'sentiment/languages/en/labels.json';
import { type HeatWords, type WordCue, wordCues } from '@/lib/engine/heat/features';

const list = (words: string) => words.trim().split(/\s+/);

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

/** Of which kinds each word is. */
function byWord(
  kinds: Readonly<Record<WordCue, readonly string[]>>,
): ReadonlyMap<string, readonly WordCue[]> {
  const cues = new Map<string, WordCue[]>();
  for (const cue of wordCues) {
    for (const word of new Set(kinds[cue])) cues.set(word, [...(cues.get(word) ?? []), cue]);
  }
  return cues;
}

/** What the heat model has to know of English. */
export const heatWords: HeatWords = {
  cues: byWord({
    reader: list('you your yours yourself yourselves u ur'),
    writer: list('i me my mine myself'),
    group: list('we us our ours ourselves'),
    negation: list('not no never nothing nobody none without cannot nor neither'),
    absolute:
      list(`always never every everything nothing nobody everyone obviously clearly simply constantly entire
      whole absolutely completely totally ever`),
    politeness:
      list(`please thanks thank sorry appreciate appreciated kindly hope hopefully grateful gratitude welcome
      glad happy delighted pleased apologise apologize apologies regards best wishes sincerely`),
    thanks: list('thanks thank grateful appreciate appreciated'),
    hedge: list(
      'maybe might could would seems seem think perhaps possibly probably guess suppose somewhat wonder may',
    ),
    greeting: list('hi hello dear hey morning afternoon evening'),
    demand: list('must now asap immediately unacceptable again still already demand need'),
    question: list('what why how who when where which whose'),
  }),
  valences: new Map(Object.entries(labels)),
  identities: new Map([
    ...persons.map((word): [string, string] => [word, 'person']),
    ...peoples.map((word): [string, string] => [word, 'people']),
  ]),
  tells: new Set(
    list(
      'call calls called calling say says saying said believe believes believing believed tells telling think thinks',
    ),
  ),
};
