import type { Rule } from '@/lib/engine/rule';
import { notAsserted } from '@/lib/english/parts';

export default {
  judges: 'incoming',
  practice: 'unacceptable',
  severity: 'error',
  message: 'This calls the reader names.',
  patterns: [
    '(you are|youre|your|ur|u r|u are|you is|hes|shes|he is|she is|your) (just|such)? (a|an) (<very>|right|proper|total|absolute|massive|actual|fucking|bloody)? (melt|mug|helmet|wasteman|wallad|gimp|neek|npc|simp|cuck|soyboy|smooth brain|plum|div|pleb|sket|wet|wetwipe|roaster|rocket|weapon|bawbag|fanny|minge|gowl|gombeen|drongo|dropkick|bogan|galah|karen|incel|toff|nonce|wrong un|trog|crank|crackpot|quack|fruitcake|nutjob|nutter|headcase|basket case|lunatic|madman|madwoman|maniac)',
    'you <scornful> <scornful>? (girl|boy|lass|child|woman|man|lady|bird|people|lot|company|shower)',
    '(you|ya|yer) (absolute|utter|right bloody|complete and utter|total and utter)',
    '(you|ya|yer|u) <scornful> <scornful>? (<thing-called>|<compound-insult>|<nickname>)',
    '(you are|you is|ur|you were|you sound|you look|must be|you remain) (just|nothing but|only|clearly|really|still|truly|like)? (a|an|the|such a|such an|one|some|some kind of|quite the) <very>? <scornful>? <scornful>? (<compound-insult>|oxygen thief|box ticker|bottom feeder|mouth breather|wet wipe|wet lettuce|wet blanket|spanner|doorstop|jobsworth|knuckle dragger|lost cause|charity case|pen pusher|pencil pusher|paper pusher|deadbeat|freeloader|neanderthal|shyster|tapeworm|failure|disappointment|walking disaster|sorry specimen|sad case|hopeless case|liability|menace|lowlife|waste of|oxygen waster|tit|wally|berk|thicko|tool|div)',
    '(<nickname>|<compound-insult>) $',
    '^ (oi|hey|listen|look|right|ok|okay|well|now)? (<nickname>|<compound-insult>)',
    '(of|by|from|with|at|to) <very>? (<compound-insult>)',
    '(what|such) (a|an) <very>? <scornful> <scornful>? (man|woman|person|individual|creature|specimen|thing|boy|girl|being|example of|waste|excuse|bunch|crew|shower|lot|attitude)',
    '(sad|pathetic|miserable|nasty|bitter|horrible|revolting|odious|vile|ghastly|jumped up|self important|loathsome|repulsive|snivelling|spiteful|petty|wretched|greasy|oily|sour faced|po faced|stuck up) (little|old|small|tiny|excuse for a)? (man|woman|person|creature|individual|boy|girl|people|life|lives|specimen|human being|human beings|bureaucrat|bureaucrats|jobsworth|dictator|tyrant|clerk)',
    '(oxygen thief|oxygen thieves|knuckle dragger|knuckle draggers|mouth breather|mouth breathers|window licker|window lickers|bottom feeder|bottom feeders|pond life|pondlife|pond scum|shit for brains|trailer trash|white trash|gutter trash)',
    '(a|the|this|that|some|your) (bunch|shower|pack|gaggle|collection|parade|load|crew|band|gang|team|herd|nest|company|office|department|room|floor|building) (of|full of|run by|staffed by|packed with) <very>? <scornful>? (<insult>|<compound-insult>|<thing-called>|<demeaning>|cretins|incompetents|half wits|halfwits|dimwits|simpletons|nobodies|failures|dropouts|rejects|vultures|no hopers|layabouts|time wasters|chancers|spongers|jokers)',
    '(piece|lump|pile|heap|bag|sack|streak|waste|blob|chunk) of (work you|human|work and|utter|useless|pathetic|worthless|lard|blubber|pond|slime|snot|piss|gristle|nothing|dog|horse|turd|skin|flesh|meat|wasted) ',
  ],
  notAfter: notAsserted,
  except: [
    '(feel|felt|am|was|like|myself|i am|i was|such|do feel) (like|such)? (a|an|the)? <scornful>? <scornful>? (old|little|poor)? (<compound-insult>|girl|woman|man|person|boy)',
    'my (own)? <compound-insult>',
    '(something|words|phrase|term|expression|called) (like|was|is) (the)? (you|get)? <scornful>',
    '(you|ya|yer) (absolute|utter) <very>? (star|stars|legend|legends|hero|heroes|angel|angels|gem|diamond|treasure|delight|joy|lifesaver|lifesavers|saviour|genius|geniuses|best|darling|sweetheart|babe|rockstar|rock star|superstar|wizard|pro|beauty|champion|queen|king|brick|saint|magician|marvel|value|values|position|numbers|path|url|words|word|anything|power|pressure|minimum|maximum|must|priority)',
    '(before|if|when|until|every word|words|sounds|not) you utter',
    'cheese head|melon head|thick head of|lead head|cabbage heads|cabbage head',
  ],
  notWith: [
    '(lawn|recipe|cabbage|drill|plumbing|lettuce|hair of)',
  ],
  flags: [
    'Ring me back, [you absolute] sandwich.',
    'Get off the line, [you useless spanner].',
    'No, [potato head].',
    '[What a pathetic little man].',
    'Nothing ever works with [that bunch of cretins].',
  ],
  passes: [
    'Thank you, you absolute legend.',
    'The useless spanner went back to the shop.',
    'It is a sad old building, and a lovely one.',
    'The thick head of the bolt has to face down.',
  ],
} satisfies Rule;
