/** A set of labelled text that the model learns from, and what its label means. */
interface Source {
  /** How much each class of the set counts, in all. */
  readonly weight: number;
  readonly hostile: string;
  readonly from: string;
  readonly licence: string;
}

/**
 * All that the model may learn from: openly licensed, none of it for research only or under a share-alike licence. How
 * much each counts was chosen on text that is not among them.
 */
export const sources: Readonly<Record<string, Source>> = {
  goemotions: {
    weight: 4,
    hostile: 'Reddit comment tagged anger, annoyance, disapproval or disgust',
    from: 'GoEmotions, as in monologg/GoEmotions-pytorch',
    licence: 'Apache-2.0',
  },
  davidson: {
    weight: 1,
    hostile: 'tweet labelled hateful or offensive',
    from: 't-davidson/hate-speech-and-offensive-language',
    licence: 'MIT',
  },
  'gh-toxic-issues': {
    weight: 1,
    hostile: 'GitHub issue comment judged toxic',
    from: 'CMUSTRUDEL/toxicity-detector',
    licence: 'MIT',
  },
  senti4sd: {
    weight: 0.8,
    hostile: 'Stack Overflow post of negative tone',
    from: 'collab-uniba/Senti4SD',
    licence: 'MIT',
  },
  'gh-incivility': {
    weight: 1.4,
    hostile: 'GitHub comment with an uncivil feature',
    from: 'vcu-swim-lab/incivility-dataset',
    licence: 'MIT',
  },
  'wiki-detox': {
    weight: 0.7,
    hostile: 'Wikipedia talk-page comment judged toxic',
    from: 'conversationai/unintended-ml-bias-analysis and IBM/MAX-Toxic-Comment-Classifier, samples',
    licence: 'Apache-2.0, labels CC0',
  },
  'wiki-talk-toxicity': {
    weight: 0.5,
    hostile: 'Wikipedia talk-page comment judged toxic',
    from: 'ipavlopoulos/context_toxicity',
    licence: 'Apache-2.0',
  },
  surge: {
    weight: 0.5,
    hostile: 'social media comment judged toxic',
    from: 'surge-ai/toxicity',
    licence: 'MIT',
  },
  'vader-tweets': {
    weight: 0.5,
    hostile: 'tweet with a mean rating below -0.7',
    from: 'vaderSentiment, ground truth',
    licence: 'MIT',
  },
  receptive: {
    weight: 0.3,
    hostile: 'reply in the least receptive third',
    from: 'myeomans/politeness, receptive_train',
    licence: 'MIT',
  },
  'vader-amazon': {
    weight: 0.2,
    hostile: 'sentence of a product review with a mean rating below -0.7',
    from: 'vaderSentiment, ground truth',
    licence: 'MIT',
  },
  'pr-heated': {
    weight: 0.2,
    hostile: 'comment from a pull request that became heated',
    from: 'sophieball/toxicity-detector',
    licence: 'MIT',
  },
  'gh-toxic2': {
    weight: 0.1,
    hostile: 'GitHub comment judged toxic',
    from: 'sophieball/toxicity-detector',
    licence: 'MIT',
  },
  hatexplain: {
    weight: 0.2,
    hostile: 'post labelled hateful or offensive',
    from: 'HateXplain, as in Media-Bias-Group/magpie-multi-task',
    licence: 'MIT, Apache-2.0',
  },
  madlibs: {
    weight: 0.2,
    hostile: 'insulting sentence made from a template; the others name the same groups neutrally',
    from: 'conversationai/unintended-ml-bias-analysis',
    licence: 'Apache-2.0',
  },
  corpus: {
    weight: 1.5,
    hostile: 'workplace line that attacks its reader; the others are its calm twins',
    from: 'the training part of our own corpus (tests/corpus)',
    licence: 'MIT, as the project',
  },
};
