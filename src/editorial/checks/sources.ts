/** Where the rules come from. */
export const ftcClaims = {
  title: 'FTC: Health Products Compliance Guidance (2022)',
  url: 'https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance',
} as const

export const fdaDevices = {
  title: 'FDA: Aesthetic (Cosmetic) Devices',
  url: 'https://www.fda.gov/medical-devices/products-and-medical-procedures/aesthetic-cosmetic-devices',
} as const

export const fdaOffLabel = {
  title: 'FDA: Understanding Unapproved Use of Approved Drugs “Off Label”',
  url: 'https://www.fda.gov/patients/learn-about-expanded-access-and-other-treatment-options/understanding-unapproved-use-approved-drugs-label',
} as const

export const nhsContent = {
  title: 'NHS digital service manual: Content guide',
  url: 'https://service-manual.nhs.uk/content',
} as const

export const nhsSkin = {
  title: 'NHS digital service manual: Inclusive content',
  url: 'https://service-manual.nhs.uk/content/inclusive-content',
} as const

export const nhsWords = {
  title: 'NHS digital service manual: A to Z of NHS health writing',
  url: 'https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing',
} as const

export const nihPlain = {
  title: 'NIH: Clear Communication',
  url: 'https://www.nih.gov/institutes-nih/nih-office-director/office-communications-public-liaison/clear-communication',
} as const
