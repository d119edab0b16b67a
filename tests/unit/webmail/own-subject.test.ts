import { describe, expect, test } from 'vitest';
import { ownSubject } from '@/lib/webmail/own-subject';

describe('the subject line is the writer’s own', () => {
  test.each([
    ['in a new mail', 'Your order', undefined],
    ['when another was put in place of the conversation’s', 'You never pay', 'Late delivery'],
    ['also behind a prefix', 'Re: You never pay', 'Late delivery'],
    ['with a colon in the middle of it', 'Meeting on Tuesday: room 4', undefined],
  ])('%s', (_, subject, ofConversation) => {
    expect(ownSubject(subject, ofConversation)).toBe(subject);
  });

  test.each([
    ['where there is none', '  ', undefined],
    ['of nothing but a prefix', 'Re: ', undefined],
    ['that carries on the conversation’s', 'Re: Late delivery', 'Late delivery'],
    ['that is the conversation’s', 'Late delivery', 'Late delivery'],
    ['that carries on one with a prefix of its own', 'Fwd: Re: Late delivery', 'AW: Late delivery'],
    ['with a prefix, of a conversation that cannot be seen', 'Re: Late delivery', undefined],
    ['with a German prefix', 'AW: Späte Lieferung', undefined],
    ['with a Chinese prefix', '回复：延迟', undefined],
    ['with a counted prefix', 'RE[2]: Late delivery', undefined],
    ['with a Swedish prefix and a blank', 'Sv : Sen leverans', undefined],
  ])('but not one %s', (_, subject, ofConversation) => {
    expect(ownSubject(subject, ofConversation)).toBeUndefined();
  });
});
