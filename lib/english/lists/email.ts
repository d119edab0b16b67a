/** What people call a piece of mail. */
const email: readonly string[] = [
  'correspondence',
  'e mail',
  'e mails',
  'email',
  'emails',
  'letter',
  'mail',
  'mails',
  'message',
  'messages',
  'note',
];

export default email;
