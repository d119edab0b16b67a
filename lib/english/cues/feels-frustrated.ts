import type { Cue } from '@/lib/engine/rule';
import { feels, feelsAtStart, itIs, notFelt } from '@/lib/english/feeling';

const frustrated =
  '(frustrated|fed up|exasperated|sick of|sick and tired|at my wits end|at our wits end|at my wit s end|at the end of my (tether|rope|patience)|at the end of our (tether|rope|patience)|losing patience|losing my patience|losing our patience|losing my mind|out of patience|running out of patience|running out of (polite)? ways|tearing my hair out|tearing our hair out|pulling my hair out|pulling our hair out|banging my head|at breaking point|going round in circles|going around in circles|going in circles|getting nowhere|impatient|browned off|brassed off|over it|over this|done with (this|it|you|waiting)|sick to death|stuck|in limbo|no further forward|none the wiser|bored of (asking|chasing|waiting))';

export default {
  says: 'Is frustrated or out of patience, and says or shows it.',
  patterns: [
    `${feels} ${frustrated}`,
    `${feelsAtStart} (frustrated|fed up|exasperated|sick of|sick and tired|at my wits end|at the end of my tether|losing patience|out of patience|losing my mind|tearing my hair out|pulling my hair out|going round in circles|getting nowhere)`,
    `${itIs} (frustrating|exasperating|tiresome|a (real|total|complete)? headache|beyond a joke|past a joke|wearing thin|getting (silly|old)|a saga|an uphill struggle|like pulling teeth|kafkaesque|a runaround|hard work)`,
    '(my|our|his|her|the) (growing|deep|utter|sheer|mounting|increasing|complete|considerable)? (frustration|exasperation|patience is|patience has|patience with)',
    '(i|we)? (have|has|had) (really|just|finally|about|honestly|quite|well and truly|pretty much)? had (enough|it up to here|it with|my fill|more than enough)',
    '(i|we) (have|had) (really|just|finally|honestly)? had it $',
    '(enough is enough|give me strength|for crying out loud|(for)? (god|gods|heaven|heavens|pete|petes|pity|goodness|christ|christs|fuck|fucks) s? sake|ffs|i give up|this has to stop|how much longer|how many more (times|calls|emails|weeks|days)|how long (does it take|must|do (i|we)|am i|are we|is (this|it)))',
    '(driving|drives|driven|drove|sending|sends|sent) (me|us) (absolutely|completely)? (mad|crazy|nuts|insane|up the wall|round the (bend|twist)|bonkers|potty|spare|to distraction)',
    '(but|and)? (come on|cmon) (now|guys|lads|folks|people)? $',
    '(fobbed|fob|fobbing|brushed|brushing) (me|us)? off',
    '(passed|pushed|sent|bounced|shunted|shuttled|pinged|batted) (me|us)? (from)? (pillar to post|around the houses|round the houses|back and forth|from (one|person|department|desk))',
    '(talking|speaking|it is like talking|like talking|may as well talk) to (a|the) (brick)? wall',
    '(get|gets|getting|got|gone|going|went|go) (absolutely|precisely)? nowhere (with|fast|again)?',
    '(given|being given|get|getting|got) the (run around|runaround)',
    '(try|tries|tried|trying|tests|tested|testing|wore|worn) (my|our|anyone s|the) (patience|patience of a saint)',
    '(what|where|why|who|how) (on earth|the (hell|heck|devil|blazes)|in the world|in god s name|in heaven s name)',
    '(sick|tired|weary) of (asking|chasing|repeating|explaining|waiting|calling|ringing|being|having|this|it|all|hearing|the|your|listening)',
    '^ (unbelievable|seriously|honestly|typical|again|yet again|really) $',
  ],
  except: [
    ...notFelt,
    '(sick|tired) of (the (winter|weather|sea|news)|winter|january)',
    '(stuck|over it) (to|on|with the|in (traffic|the lift|a meeting)|behind|at (the airport|work))',
  ],
  flags: [
    '[I am at my wits end] with this boiler.',
    'After the sixth letter [we are simply fed up].',
    '[It is so frustrating] to watch the bar load.',
    'Five calls to the desk, and [getting nowhere].',
    'The portal is [driving us mad].',
    '[I have had enough] of this.',
  ],
  passes: [
    'I am stuck in traffic and will be late.',
    'She is trying to reach the clinic.',
    'Have you had enough of the brown paint to finish?',
    'Sorry to sound frustrated, it is the heat.',
    'It is an old house with old pipes.',
  ],
} satisfies Cue;
