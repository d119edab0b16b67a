/** The mail sites that Evenkeel reads, as match patterns of the manifest. */
export const mailHosts = ['https://mail.google.com/*'] as const;
