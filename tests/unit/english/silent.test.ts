import { beforeAll, describe, expect, test } from 'vitest';
import { createEngine } from '@/lib/engine/assess';
import type { Grammar } from '@/lib/engine/grammar';
import { loadGrammar } from '@/lib/english/grammar';
import { english } from '@/lib/english/index';

/** What other checkers flag and should not, and ordinary business mail: a wrong flag costs more than a miss. */
const silent: Record<string, readonly string[]> = {
  'what other checkers stumbled over': [
    "What's new?",
    "I hope you're happy together.",
    'Thanks a heap for the cuttings.',
    "Please make sure you don't say that again on the recording, the client's name is confidential.",
    'Without a hedge we get screwed on the exchange rate every autumn.',
    'I have just now sent the file.',
    'No problems ever with this supplier.',
    'No complaints from the night shift.',
    'The slopes open at nine, and the host has your passes.',
    'The entrance for disabled guests is on Mill Lane.',
    'It is just a short walk from the tram.',
    'I think that Tuesday is better, actually.',
    'Sorry, I was on a call just now.',
    'I am not angry with you, and nobody here is.',
  ],
  'technical, medical and legal words': [
    'Please kill the parent process before you restart the slave node.',
    'The attack surface is smaller now that the old endpoint is dead.',
    'The master branch is broken, so I have reverted the last merge.',
    'The job failed twice and was aborted by the watchdog.',
    'The biopsy shows that the tumour is aggressive, and Dr. Osei will see you on Thursday at ten.',
    'The patient was hurt in a fall and has a fractured skull.',
    'Our client denies liability and will defend the claim.',
    'The defendant threatened to kill the witness, as stated in exhibit 4.',
    'The tenant failed to pay the rent due on 1 March and is in breach of clause 9.',
    'This agreement terminates on 30 June unless it is renewed in writing.',
    'The fire destroyed the warehouse, and two people were injured.',
    'Slugs, rats and other pests can be poisoned only by a licensed contractor.',
    'The shooting starts at six on Monday, and the director wants the crew on set by five.',
    'The abuse team will review the report on the stalking case.',
  ],
  'saying no and firm limits': [
    'I am sorry, but we can not offer a refund after 60 days.',
    'Unfortunately the answer is no this time, and I know that you had hoped for more.',
    'We do not work at weekends; I will be back on Monday at eight.',
    'We can do two rounds of changes within the fee, and each further round is 300 euros.',
    'I will not be able to extend the deadline beyond Friday.',
    'Please do not call our staff at home. The office line is open from nine to five.',
    'I am ending this exchange here, because the wording of your last two mails is not acceptable to us.',
    'If the invoice is not paid by 30 June, we will pause the work.',
    'We have decided not to go ahead with your proposal.',
    'That is outside the scope of our contract, and I can send you a quote for it today.',
    'Smoking is not allowed anywhere on the site.',
  ],
  'codes, headings and names in capitals': [
    'The EU and US teams use ISO 9001 and GDPR forms.',
    'Please quote REF AB-1234-XY and PO 77810 on the CMR.',
    'AGENDA\n\nWelcome, budget, any other business.',
    'NEXT STEPS FOR YOUR TEAM\n\nTom sends the plan by Friday.',
    'IBM, SAP and NASA have signed; BMW AG has not.',
    'The PDF and the CSV are in the FTP folder under QA.',
  ],
  'short and courteous notes': [
    'Thanks!',
    'Noted, thank you.',
    'Great, see you on Friday.',
    'Perfect, thank you so much!!',
    'Will do, thanks.',
    'Yes, please go ahead.',
    'Congratulations, what a result!!!',
    'Sounds good to me.',
    'Sure, no problem.',
    'Have a lovely weekend!',
    'Get well soon!',
  ],
  'plain words and English as another language': [
    'Please to send me the documents for the visa until Friday.',
    'I want to inform you that we did not receive the goods. Kindly check and revert.',
    'We are waiting your answer for to start the production.',
    'Please do the needful and confirm me the date.',
    'I have one doubt about the second invoice, please explain.',
    'You must sign on page 3 and send it back by post.',
    'I need the figures by noon tomorrow.',
    'Why is the total different from the quote?',
  ],
  'apologies and promises that can be kept': [
    'I am sorry that the heating failed on the coldest night of the year; you were right to call.',
    'This was our mistake. The new part leaves tomorrow morning and should arrive by Thursday.',
    'Sorry for the late reply, I was on leave until yesterday.',
    'I can see why you are upset about the double booking, and I have moved you to the garden room.',
    'I will call you on Tuesday at four with what the laboratory has found.',
    'We look forward to seeing you soon.',
  ],
  'words of others': [
    'The guest wrote “you are all idiots” on the form, so I have asked the manager to call him.',
    'He told our driver to shut up, and she ended the delivery.',
    'My daughter was called stupid by another child, and I would like to talk to her teacher.',
  ],
};

const engine = createEngine(english);
let grammar: Grammar;
beforeAll(async () => {
  grammar = await loadGrammar();
});

describe.each(Object.entries(silent))('%s', (_, texts) => {
  test.each(texts)('a draft: %s', (text) => {
    const flags = engine
      .assessDraft(text, { grammar })
      .findings.filter(({ severity }) => severity !== 'info');
    expect(flags.map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`)).toEqual([]);
  });

  test.each(texts)('a message that arrived: %s', (text) => {
    expect(engine.assessIncoming(text, { grammar }).level).toBe('calm');
  });
});
