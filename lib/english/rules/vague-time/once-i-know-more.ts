import type { Rule } from '@/lib/engine/rule';

const tell =
  '(let you know|update you|give you an update|drop you (a line|an email|a note)|be in touch|get back (to you)?|come back (to you)?|write (to you)?|write back|ring (you)?|call (you)?|email (you)?|text (you)?|tell you|keep you (posted|informed|updated)|contact you|report back|confirm|reach out)';

export default {
  judges: 'draft',
  practice: 'specific-time',
  severity: 'info',
  answering: { attack: 'warning', fault: 'warning' },
  message: 'Nobody knows when that is; the reader needs a time to hear from you, news or none.',
  source: 'Dealing with Difficult Clients – Eight Customer-Service Tips',
  patterns: [
    `${tell} (again|further|straight away|immediately)? [(once|when|as soon as|if|if and when|whenever|the moment|the minute) (i|we) (know|hear|learn|have|get|find out|receive|am told|are told|can say) (any|some|a bit|a little)? (more|anything|something|back|news|further|word|an answer|a reply|an update|feedback|clarity|information)]`,
    `[(once|when|as soon as|if|if and when|whenever|the moment|the minute) (i|we) (know|hear|learn|have|get|find out|receive|am told|are told) (any|some|a bit|a little)? (more|anything|something|back|news|further|word|an answer|a reply|an update|feedback|clarity|information)] ... (i|we) (will|shall) (then|also)? ${tell}`,
    `${tell} (again|straight away|immediately)? [(once|when|as soon as|the moment|the minute) (it|this|that|they|everything|all of it|the ...|your ...) (is|are|has been|have been) (all|finally)? (done|sorted|sorted out|fixed|resolved|ready|complete|completed|finished|processed|refunded|reversed|back|live|dispatched|shipped|settled|in place|through|in)]`,
  ],
  notWith: ['<set-time>', '(at the latest|either way|in any case|whatever happens|until then)'],
  suggestions: ['by [day and time], with what I know then'],
  flags: [
    'I will let you know [once I know more].',
    'We shall get back to you [when we hear anything] from the mill.',
    '[As soon as we have news], we will ring you.',
    'I will email you [once it is done].',
  ],
  passes: [
    'Please let me know when you hear more.',
    'I will ring you once I have more, at the latest on Friday.',
    'Once we have the keys, we will start on the kitchen.',
    'I will write on Monday at noon, when I know more.',
  ],
} satisfies Rule;
