import type { Rule } from '@/lib/engine/rule';
import { denied } from '@/lib/english/parts';

export default {
  judges: 'incoming',
  practice: 'unacceptable',
  severity: 'error',
  message: 'This sets out to wear one person down.',
  patterns: [
    '(until|till|til|so that|see) (you|she|he) (cry|cries|crying|weep|sob|beg|begs|crack|cracks|quit|quits|resign|resigns|are (sacked|fired|gone|out|in tears|on the dole|broken|finished|a wreck)|is (sacked|fired|gone|in tears|out)|lose your job|lose your mind|have a breakdown|hand in your notice|leave that (job|desk|company|firm)|break|break down|walk out|give up)',
    '(i|we) (will|am going to|are going to|shall|intend to|mean to|plan to|have decided to|promise to|am gonna) (keep|go on|carry on|be) (emailing|writing|ringing|calling|phoning|messaging|texting|on at|at|after|onto|bothering|pestering|sending) (to)? (you|her|him|this|these)? ... (every (hour|day|minute|night|five minutes|morning)|all (night|day|week)|day and night|night and day|round the clock|until you|till you|for the rest|for as long|tomorrow as well|for ever|forever)',
    '(i am|i will be|we are|im)? (really|so|quite|thoroughly)? (enjoying|enjoy|loving|love|relishing|relish) (this|it|every (minute|second|moment) of (this|it)|watching you|making you|seeing you|hearing you|tormenting you|humiliating you) (squirm|suffer|cry|fail|struggle|beg|grovel|sweat|crawl)',
    '(make|made|making) (it)? (it my|my) (mission|business|hobby|life|goal|purpose|lifes work|job|personal mission|pleasure) (in life)? (to (see|make|have|get|ruin|destroy|follow|end|finish|humiliate|hound)) (you|your|sure you|her|him)',
    '(make|making|turn|turning) your (life|days|job|working life|nights|every day) (into)? (a|into a)? (living)? (hell|misery|miserable|nightmare)',
    '(hound|hounding|humiliate|humiliating|torment|tormenting|stalk|stalking|haunt|ruin|destroy|break|crush|expose) (you|her|him) (personally|publicly|in public|in front of|online|until|till|for|and your|one by one|all over|day|wherever)',
    '(you will|you are|you) (never|not) (get|have|know|see|sleep|going to get) (a|any|another) (moment|minute|days|day|nights|night|peace|rest|sleep|moments|minutes)? ... (from me|because of me|until|while i|as long as i|ever again)',
    '(i have|i|we have|we) (just)? (found|looked up|saved|got|screenshotted|posted|shared|printed) (out)? your (private|personal|home|own|facebook|instagram|linkedin|tiktok|photo|photos|picture|profile|mobile|mums|wifes|husbands|name and (face|photo)) ... (and|so|to|on|page|number|account|with)',
    '(i|we) (will|have|shall|am going to|just|might|could|can|already)? (message|messaged|messaging|contact|contacted|contacting|write to|written to|ring|rang|ringing|call|called|calling|tell|told|show|showed) (you at home|your (husband|wife|mother|mum|father|parents|partner|family|kids|children|church|landlord|neighbours|boyfriend)) (tonight|at home|what (a|you|kind|sort)|and tell|about you|too)',
    '(post|posting|put|putting|share|sharing|spread|spreading|plaster|plastering) (your|her|his) (name|face|photo|picture|number|home address|address) (and (face|photo|number|name))? (all over|on every|everywhere|on (facebook|twitter|the internet|social media|lampposts|tiktok|instagram)|up|online)',
    '(do|have) the (decent|honourable|only decent|right|honest) thing (and|for once and|to) (resign|quit|leave|go|hand in|step down|clear your desk)',
    '(resign|quit|hand in your notice|clear your desk|pack your (things|desk|bags)|give up your job|find another job|find a new job|look for another job) (then|now|today|already|you|before|and do|do us|for|from)? (<insult>|<called>|useless|(us all|everyone) a favour|you (get|are) (sacked|fired|pushed))?$',
    '(everyone|everybody|the whole (office|team|department|surgery|school|firm|place)|all your colleagues|your colleagues|they all|your own (team|mother|family|staff)) (there|here|in (that|your) (office|surgery|place|building|firm))? (must|surely must|probably|clearly|obviously|all|surely)? (loathe|loathes|hate|hates|despise|despises|pity|pities|dread|dreads|detest|detests|laugh at|laughs at|is laughing at|are laughing at|avoid|avoids|be ashamed of) (you|the sight of you)',
    '(not|nobody|no one|never|hardly) ... (soul|one|anybody|anyone|person) (who|that)? (is|could be|was|would be|will be)? (ever)? (glad|pleased|happy|sorry|looking forward) (when|to see|that|for) (you (get|come|walk|go|turn|arrive|enter|leave)|you (home|in)|to see you|you)',
    '(i am|im|we are) (so|almost|quite|genuinely|actually)? (embarrassed|ashamed) (for|of) you$',
  ],
  notAfter: denied,
  except: [
    '(sorry|never|not|hope|did not mean) to (make|have made|hound|pester|bother)',
    'keep (emailing|calling|ringing) ... (hotline|helpline|bank|courier|office)',
  ],
  flags: [
    'I will ring [until you quit].',
    'I have [made it my mission to see you] out of that office.',
    '[Do the decent thing and resign].',
    '[Your colleagues must loathe you].',
    'I shall [post your name all over] town.',
  ],
  passes: [
    'I will keep ringing the courier every hour until the parcel is found.',
    'I am enjoying the new garden, thank you.',
    'I am embarrassed that the parcel came back twice.',
    'I handed in my notice on Friday, so please move the account to Ana.',
    'I have found your office number on the website.',
  ],
} satisfies Rule;
