import asksInVain from '@/lib/english/cues/asks-in-vain';
import complains from '@/lib/english/cues/complains';
import givesThanks from '@/lib/english/cues/gives-thanks';
import jokes from '@/lib/english/cues/jokes';
import makesPeace from '@/lib/english/cues/makes-peace';
import mocks from '@/lib/english/cues/mocks';
import ownFault from '@/lib/english/cues/own-fault';
import praises from '@/lib/english/cues/praises';
import settled from '@/lib/english/cues/settled';
import smallTalk from '@/lib/english/cues/small-talk';
import wentWrong from '@/lib/english/cues/went-wrong';
import { isAtLeast } from './hostility';
import { type Heard, says, spansOf } from './matter';

/** Whether a message is heated, be it without a word that is hostile by itself (“You again.”). */
export function isHeated(heard: Heard): boolean {
  return isAtLeast('frustrated', heard) && heard.assessment.heat >= heatedFrustration;
}

/** Of the frustrated messages (0.2–0.45), those from here on are so by their words as a whole. */
const heatedFrustration = 0.36;

/** Whether the writer of a message, which is not hostile, thanks, takes back what they said, or has it settled. */
export function isFriendly(heard: Heard): boolean {
  return !isAtLeast('hostile', heard) && [makesPeace, settled].some((cue) => says(heard, cue));
}

/** Praise in so many places is the message, unless it mocks. */
const fewestPraises = 2;

/** Whether a message is nothing but joy, which may well shout: praise throughout, and nothing that is amiss. */
export function isJoy(heard: Heard): boolean {
  const isAmiss = [complains, mocks, wentWrong, asksInVain].some((cue) => says(heard, cue));
  return !isAmiss && spansOf(heard, praises).length >= fewestPraises;
}

/** Whether whoever is angry is so at others: they praise us, and call us nothing. */
export function isAngryAtOthers(heard: Heard): boolean {
  const isCalled = heard.assessment.findings.some(({ severity }) => severity === 'error');
  return says(heard, praises) && !isCalled && !says(heard, mocks);
}

/**
 * Whether rough words are said in fun: the message goes on to praise after the last of them, or laughs and praises, laughs
 * and makes small talk, laughs at its writer; and complains of nothing.
 */
export function isInFun(heard: Heard): boolean {
  const rough = heard.assessment.findings.findLast(({ severity }) => severity === 'error');
  const praise = spansOf(heard, praises).at(-1);
  if (praise && rough && praise.start > rough.start) return true;
  const isLaughing = says(heard, jokes) || smile.test(heard.text);
  const isFriend =
    [praises, givesThanks, smallTalk, ownFault].some((cue) => says(heard, cue)) && !says(heard, complains);
  return isLaughing && isFriend;
}

const smile = /[:;]-?[)D]|[😀-😆😉-😎😘😜🤣🥰😂❤]/u;
