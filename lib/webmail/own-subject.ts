/** What webmails put before the subject of an answer, in any language: `Re:`, `AW:`, `Fwd:`, `回复：`, `Re[2]:`. */
const prefixes = /^\s*(?:\p{L}{1,6}(?:\[\d+\])?\s?[:：]\s*)+/u;

/**
 * The subject line if the draft's writer worded it; undefined where it only carries on that of the conversation, which
 * may be another's words. Where the conversation cannot be seen, a prefix says so.
 */
export function ownSubject(subject: string, ofConversation: string | undefined): string | undefined {
  const bare = subject.replace(prefixes, '').trim();
  const isCarriedOn =
    ofConversation === undefined
      ? bare !== subject.trim()
      : bare === ofConversation.replace(prefixes, '').trim();
  return bare === '' || isCarriedOn ? undefined : subject;
}
