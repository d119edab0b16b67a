import Sentiment from 'sentiment';

export function create() {
  const sentiment = new Sentiment();
  return (text: string) => sentiment.analyze(text);
}
