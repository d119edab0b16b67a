import type { Rule } from '@/lib/engine/rule';
import { denied } from '@/lib/english/parts';

const friends =
  '(lads|boys|brothers|mates|cousins|uncles|associates|friends|brother|cousin|uncle|sons|family|people)';

export default {
  judges: 'incoming',
  practice: 'safety',
  severity: 'error',
  message: 'This says that others will come, or that the writer will not be held back.',
  patterns: [
    '(settle|sort|finish|handle) (it|this|things) (like men|man to man|the hard way|with (our)? fists|outside) ',
    `(my|some of my|a few of my|some|two of my) (big|bigger|older|heavy|angry)? ${friends} ... (less (patient|polite|kind|gentle|reasonable)|not (as|so) (patient|polite|nice|kind|gentle|reasonable|forgiving)|teach you (a lesson|some manners)|break your|persuade you|remind you (in person|why|what)|hate liars|know where you (live|sleep|park|drink)|knock on your door (one|tonight|at night))`,
    `(my|the) ${friends} (will|are going to) (find you|deal with you|come for you|come looking for you|come calling|pay you a (little|nice|late|surprise)? visit)`,
    `my (brother|cousin|husband|son|mate|uncle|friend|boyfriend) (just|has just|has|is|only just)? (got|gets|getting|comes|come)? out of (prison|jail) (and|last|this|next|on|for|who|so)`,
    '(i|we) (have|know|have got) (people|friends|lads|guys|men|someone|somebody|a man|a guy|contacts) (who|that) (can|will|would|could)? (hurt people|hurt you|break (legs|bones)|deal with people like you|sort out people like you|make people disappear|find you (and|at home))',
    'i (am|will) not (be)? (responsible|answerable|accountable) for what (i|my (brother|brothers|husband|son|sons|lads|boys|mates)) (do|does|will do|might do|may do) ',
    '(can not|can no longer|could not|not going to|will not) (hold|keep|restrain|stop) (my (brother|brothers|husband|sons|lads|boys|mates|temper|hands|fists)|myself) (back (much longer|any longer|any more|next time|forever|when|if)|off you|from (hurting|hitting|strangling|coming)|if you|much longer)',
    '(someone|somebody|my brother|my cousin|we|i) (will|is going to|are going to|may|might|could) (be waiting|come for you|find you|meet you|run into you|bump into you) ... (when you least|one night|one dark|some night|in the dark (and|one|when)|after dark|when you are alone)',
    '(send|sending|sent) (a couple of|some|a few|two|three|my|the)? (boys|lads|guys|men|mates|brothers|someone|somebody) (round|over)? (to)? (sort you|teach you|break your|deal with you|shut you up|hurt you)',
    'you (can not|will not be able to|could not|can never) (hide|run) (from (me|us)|forever|for ever|for long)',
    '(nowhere|no where|no place) (left)? (for you to|you can) (run|hide)',
    'you can (run|hide|move|block me) but',
    '(see|catch|meet|find) you (in a dark alley|in the dark one|down a dark|in the alley|on your own one|alone one|when nobody is)',
  ],
  notAfter: denied,
  except: ['(could|can) not (keep|hold|stop) myself from (laughing|crying|saying|writing)'],
  notWith: ['(conference|reception|workshop|exhibition|webinar|invoice|coffee|quote|interview)'],
  flags: [
    '[My brothers are not as patient] as I am.',
    '[I am not responsible for what my sons do] next.',
    '[You cannot hide from us].',
    '[I know people who can hurt you].',
  ],
  passes: [
    'My friends will come to the tasting at six.',
    'My son will come to your house to pick up the keys.',
    'We are not responsible for what the courier does with the box.',
    'I will meet you behind the church at nine.',
    'My brother will be waiting for you at arrivals.',
    'Let us settle this face to face on Thursday.',
    'I know a man who can fix this for half the price.',
    'Breakdowns come when you least expect them.',
  ],
} satisfies Rule;
