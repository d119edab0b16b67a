import type { Rule } from '@/lib/engine/rule';

/** What a message is called by one who scorns it. */
const scornedText =
  '(rant|rants|tirade|tirades|tantrum|tantrums|outburst|outbursts|hissy fit|hissy fits|meltdown|meltdowns|whinge|whinges|sob story|sob stories|drivel|diatribe|diatribes|ramblings|rambling|waffle|bleating|whining|whingeing|whinging|moaning|theatrics|histrionics|hysterics|fantasies|fantasy|delusions|delusion|twaddle|poison pen|nonsense|rubbish|gibberish|claptrap|scribble|scribblings|scrawl|screed|manifesto|sermon|sermons|lecture|lectures|performance|little speech|antics|tripe|guff|hot air|poppycock|babble|garbage|bile|venom|vitriol|self pity|melodrama|amateur dramatics|temper|huff|sulk|sulking|whimpering|wailing|caterwauling|begging letter|hate mail|love letter|epistle|essay|novel|opus|masterpiece|wish list|shopping list|life story)';

export default {
  judges: 'draft',
  practice: 'stay-calm',
  severity: 'warning',
  message: 'The reader’s words are called names; they will not read on.',
  patterns: [
    `(your|that|this|such|another|yet another|the latest|the usual|such a|what a|more of your|all your|enough of (your|this|that)) (little|latest|last|endless|constant|usual|whole|entire|childish|silly|nasty|pathetic|ridiculous|rude|absurd|hysterical|unhinged|incoherent|misspelt|illiterate|offensive|long|daily|weekly|charming|lovely|delightful|angry|furious|petty|pointless|tedious|tiresome|boring|three page|two page|five page|midnight|drunken)? ${scornedText}`,
    '(nasty|spiteful|vile|rude|snotty|poisonous|charming|bitter|childish|ridiculous|silly|pompous|hysterical|arrogant|insulting|offensive|whiny|whining|moaning|unhinged|self righteous|sanctimonious|patronising|deranged|petulant|snide|preposterous|absurd|ludicrous|laughable|illiterate|threatening|abusive|obnoxious|foul|vicious|pathetic|aggressive|bad tempered|ill tempered|ill mannered) (little)? (email|emails|mail|mails|message|messages|letter|letters|note|notes|text|texts|review|reviews|voicemail|voicemails|remark|remarks|comment|comments|reply|replies|complaint|complaints|demand|demands|post|posts|tone|questions) ',
    '(what|such) (a|an) (nasty|spiteful|vile|rude|snotty|poisonous|charming|bitter|childish|ridiculous|silly|pompous|hysterical|insulting|absurd|unpleasant|horrible|ungrateful|miserable|petty|mean|small minded) (little)? (email|mail|message|letter|note|man|woman|person|review|remark|comment|thing to (say|write)|question|attitude)',
    `^ (pathetic|unbelievable|ridiculous|disgusting|disgraceful|rude|laughable|shameful|idiotic|pitiful|absurd|ludicrous|outrageous|insane|appalling|childish|typical|nonsense|rubbish|utter (nonsense|rubbish|tosh|drivel)|complete (nonsense|rubbish)|absolute (nonsense|rubbish)|total (nonsense|rubbish)|what (nonsense|rubbish|drivel|cheek|a cheek|a nerve|a joke|tosh|utter nonsense)|tosh|piffle|balderdash|bollocks|pathetic really|simply pathetic|just pathetic|how rude|how childish|how pathetic|grow up|shame on you|give over|dream on|in your dreams|you wish|get real|boring|yawn|whatever next|as if|oh please|give me a break|so what|tough|liar|liars|thief|thieves|cheat|cheats|crook|crooks|coward|cowards|fraud|fraudster|fraudsters|hypocrite|hypocrites|parasite|vulture|bully|snob|clown|clowns|muppet|numpty|moron|morons|idiot|idiots|fool|fools|imbecile|cretin|amateurs|amateur) $`,
    '(the)? (drama queen|keyboard warrior|armchair expert|armchair critic|serial complainer|professional complainer|professional moaner|cry baby|crybaby|prima donna|diva|busybody|busybodies|know it alls|know alls|moaning minnie|whinger|whingers|whiner|whiners|snowflake|snowflakes|troublemaker|troublemakers|time waster|time wasters|timewaster|timewasters|freeloader|freeloaders|scrounger|scroungers|chancer|chancers|ingrate|ingrates|spoilt brat|spoiled brat|little hitler|jobsworth)',
    '(impossible|unbearable|insufferable|exhausting|intolerable) to (work|deal|live|talk|speak|please|be|help)',
    '(you are|you were|you people are|you lot are) (just|simply|really|quite|truly|frankly|honestly|absolutely|without doubt|by far|easily)? (impossible|unbearable|insufferable|exhausting|a nightmare|intolerable|unbelievable|a disgrace|a menace|the (rudest|worst|most (difficult|unpleasant|demanding|ungrateful|annoying|tiresome|arrogant|unreasonable|exhausting))|something else|a piece of work|beyond (help|belief))',
    '(the)? (rudest|nastiest|most (difficult|unpleasant|demanding|ungrateful|tiresome|arrogant|unreasonable|exhausting|annoying|obnoxious)|worst) (customer|client|tenant|guest|person|parent|patient|people|man|woman|email|complaint|family|neighbour|buyer) (i|we|in|of|ever|to)',
    '(dumbest|stupidest|silliest|daftest|most (stupid|ridiculous|idiotic|absurd|ludicrous|childish|brainless|pathetic)) (thing|email|question|complaint|request|idea|excuse|letter|message|demand|argument|remark|comment|suggestion) (i|we|that|anyone|ever|in|of|this|yet|all)',
  ],
  except: [
    '(this|that|the|your|such) (essay|novel|lecture|performance|sermon|manifesto|fantasy|masterpiece|shopping list|wish list|life story|rambling|rubbish|garbage|temper|opus|lectures|performance)',
    '(the|your) (latest|last|whole|entire|long|little|angry|boring|lovely|delightful) (novel|essay|lecture|performance|rubbish|garbage|sermon|masterpiece|shopping list|wish list|fantasy|opus|lectures)',
    'another (essay|novel|lecture|performance|sermon|masterpiece|shopping list|wish list|lectures|manifesto)',
    '(sorry|apologies|apologise|excuse|forgive) ... (rant|rambling|ramblings|outburst|whining|moaning|novel|essay|waffle|nonsense|hard work)',
    '(my|our|his|her|their|the dog|a|no|any) (rude|nasty|silly|snotty|foul|offensive|abusive|threatening|aggressive) (email|emails|message|messages|comment|comments|remark|remarks|reply|tone|note|text|texts|letter|letters|questions) ',
    '(received|reported|report|reporting|stop|delete|block|flag|got|sent|of|these|those|threatening|from) ... (abusive|threatening|offensive|rude|nasty) (email|emails|message|messages|comment|comments|review|reviews|letters|texts|voicemail)',
    '(bully|bullies|bullying|diva) (at|in|policy|cut|cup)',
    '(is|are|was|be) (impossible|hard work|a pain|a nuisance) to (work with|please|deal with) (when|if|in|because|on|without)',
    '(silly) (question|questions|remark)',
    '(enough) (of)? (this|that)? (rubbish|garbage) (bags|bins|to)',
  ],
  notWith: ['(thank you|thanks|apologies for|sorry for|sorry about|police|haha|lol)'],
  suggestions: [
    { sentence: 'I have read what you wrote; the point I can help with is [the point].' },
    { sentence: 'I see that you are upset about [the matter], and here is what I can do: [the next step].' },
  ],
  flags: [
    '[Your latest rant] reached us at dawn.',
    '[What a nasty little letter].',
    'So we got the bill. [Pathetic].',
    '[You are impossible] to please.',
    'He is [the rudest guest we] have had.',
  ],
  passes: [
    'Sorry for the long rant, I was tired.',
    'The lecture starts at seven.',
    'Two guests reported abusive messages, and we have told the police.',
    'No question is a silly question.',
    'The new novel is on your desk.',
  ],
} satisfies Rule;
