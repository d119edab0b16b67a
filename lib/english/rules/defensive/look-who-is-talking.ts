import type { Rule } from '@/lib/engine/rule';

const better =
  '(perfect|better|any better|quick|quicker|early|on time|prompt|flawless|faultless|spotless|blameless|innocent|an angel|angels|a saint|saints|without fault|squeaky clean|a model|the picture|the most (organised|organized|reliable|responsive|prompt))';

export default {
  judges: 'draft',
  practice: 'not-defensive',
  severity: 'warning',
  message: 'An accusation returned makes two quarrels out of one trouble.',
  patterns: [
    '(people (who (live|are))?|those who live|you know what they say about people) in (glass houses|greenhouses)',
    '(pot|kettle) ... (kettle|black)',
    'look who is talking',
    '(you can|you of all people|you are (one|the one|hardly one|a fine one|the right one|not (exactly)? one)) (to)? talk',
    `(you are|you were|you have been|your (side|team|people|own record|record|office|company|department|own team|own people|lot) (is|are|was|were|has been|have been)) (hardly|scarcely|not|not exactly|never|not always|not (so)? very) (exactly|always|so|all that|any|much|been|the)? ${better} (yourself|yourselves|either|yourself either|here|in this)?`,
    '(not|hardly|scarcely) (exactly|always|so)? (blameless|innocent|perfect|faultless|prompt|punctual|quick|clear|polite|organised|organized|on time|responsive|helpful) (yourself|yourselves|either)',
    '(your|your own) (side|team|people|record|work|deadlines|emails|invoices|figures|spelling|files|instructions|messages|handwriting|brief|documentation|data|house) ... (hardly|scarcely|not exactly|never exactly|far from) (ever|always|exactly)? (perfect|better|flawless|clear|clean|helpful|great|prompt|complete|in order|a model|blameless|readable)',
    '(and)? when was the last time (that)? (you|your (side|team|people|lot|department))',
    '(practise|practice) what (you|they) preach',
    '(take|have) a (long|good|hard) (hard|long)? look (at (yourself|yourselves|your own|what you)|in the mirror)',
    'look in the mirror',
    '(clean|sweep|tidy) (up)? (in front of)? your own (house|side|mess|yard|front door|doorstep|backyard|desk)',
    '(get|put) your own house in order',
    'two can play (at)? (that|this)',
    '(it|this|that|respect|communication|courtesy) (cuts|works|goes) both ways',
    '(could|might|can) (well|just as (easily|well))? say (exactly|precisely)? the same (thing)? (about|of|to|for) (you|your)',
    'the same (could|can|might) be said (of|about|for) (you|your)',
    '(like|as if|as though) you (have|had|are|were|would) (never|always|such|so)',
    '(rich|funny|interesting|ironic|amusing|priceless) (coming)? from (you|someone who|somebody who|a (man|woman|person|company|team|department) (who|that))',
    '^ (well|oh|honestly|sorry|now)? (that|this|which) is (a bit|pretty|rather|quite|very)? (rich|steep) $',
    'you are (hardly|not (really|exactly)?|scarcely) in (a|any) position to',
    '(before|instead of) (you)? (throw|throwing|casting|cast|point|pointing) (stones|the first stone|blame|any stones|fingers|the finger|a finger)',
    'you (have)? (made|make|missed|miss|sent|forgot|forget|lost|broke|got) (plenty|more than (one|your|a few)|enough|your (own)? (share|fair share)) (of)? (mistakes|errors|deadlines|things|wrong)?',
    '(who|and who) (was it (who|that)|is it that|is the one who) (forgot|lost|changed|missed|asked|wanted|insisted|signed|approved|sent|cancelled|ignored|said|took)',
    'remind me (again)? (who|which of us)',
    '(you|your team|your side|your people|your lot) (took|needed|sat on (it|this|that|them)) ... (weeks|days|months|ages|forever|a month|a week) ... (yourself|yourselves|and now you|so (do not|please do not)|and you)',
    'takes two to (tango|argue|fight|quarrel|fall out)',
  ],
  except: [
    '(it|that|this) takes two (days|weeks|hours|minutes|people|of|months|working)',
    '(take|have) a (long|good|hard) look at your own (time|pace|leisure)',
    'took two',
    'you are not (always|very|so) (quick|early|on time) (enough)? (if|when)',
    'as if you (have|had) (never|always) (been|lived|left|had)',
  ],
  suggestions: [
    { sentence: 'We both want this settled; on our side, I will [the next step].' },
    { sentence: 'Let us look at what each of us can change: [the next step].' },
  ],
  flags: [
    '[People in glass houses] should not throw stones.',
    '[Your team is hardly perfect].',
    '[When was the last time you] read a timetable?',
    'That is [rich coming from someone who] parks on the grass.',
    'I [could say the same about you].',
  ],
  passes: [
    'It takes two days to dry.',
    'When was the last service of the lift?',
    'The ticket is good both ways on the ferry, there and back.',
    'You are on time, and the gate is open.',
  ],
} satisfies Rule;
