/**
 * The mail sites that Evenkeel reads by itself, as match patterns of the manifest. What is at an address of its own
 * (`own-sites.ts`) is asked for when it is needed.
 */
export const mailHosts = [
  'https://mail.google.com/*',
  // Outlook for consumers
  'https://outlook.live.com/*',
  // for work and school; office.com leads to cloud.microsoft
  'https://outlook.office.com/*',
  'https://outlook.office365.com/*',
  'https://outlook.cloud.microsoft/*',
  // for government: GCC High, then the Department of Defense
  'https://outlook.office365.us/*',
  'https://outlook-dod.office365.us/*',
  'https://webmail.apps.mil/*',
  // in China, run by 21Vianet
  'https://partner.outlook.cn/*',
  // the older German cloud, and Microsoft's own preview
  'https://outlook.office.de/*',
  'https://outlook-sdf.office.com/*',
] as const;
