import type { CitationSource } from './contentTypes'

/**
 * Every source the demonstration names. `checkedOn` stands only where a person or tool opened the
 * source's own text that day: a whole page, or an article's abstract. Sources that were only seen
 * quoted by others have none, and the site says so beside them.
 */
export const citations: readonly CitationSource[] = [
  {
    key: 'fda-devices',
    title: 'Microneedling Devices',
    publisher: 'U.S. Food and Drug Administration',
    url: 'https://www.fda.gov/medical-devices/aesthetic-cosmetic-devices/microneedling-devices',
    checkedOn: '2026-11-23',
  },
  {
    key: 'fda-rf-notice',
    title:
      'Potential Risks with Certain Uses of Radiofrequency (RF) Microneedling: FDA Safety Communication',
    publisher: 'U.S. Food and Drug Administration',
    year: 2025,
    url: 'https://content.govdelivery.com/accounts/USFDA/bulletins/3f73141',
  },
  {
    key: 'fda-guidance',
    title: 'Regulatory Considerations for Microneedling Products: Guidance',
    publisher: 'U.S. Food and Drug Administration',
    year: 2020,
  },
  {
    key: 'cfr-microneedling',
    title: '21 CFR 878.4430: Microneedling device for aesthetic use',
    publisher: 'Code of Federal Regulations',
    url: 'https://www.ecfr.gov/current/title-21/section-878.4430',
  },
  {
    key: 'device-label',
    title: 'Instructions for use of microneedling pens authorized in the United States',
    publisher: 'Device makers',
  },
  {
    key: 'safety-review',
    title: 'Safety Profile for Microneedling: A Systematic Review',
    publisher: 'Dermatologic Surgery',
    year: 2021,
    doi: '10.1097/01.dss.0000790428.70373.f6',
    pmid: '34448760',
    // Only an index's copy of the abstract was read, so it doesn't count as checked.
  },
  {
    key: 'skin-of-color-review',
    title: 'Microneedling in skin of color: A review of uses and efficacy',
    publisher: 'Journal of the American Academy of Dermatology',
    year: 2016,
    doi: '10.1016/j.jaad.2015.09.024',
    pmid: '26549251',
    url: 'https://pubmed.ncbi.nlm.nih.gov/26549251/',
    checkedOn: '2026-11-23',
  },
  {
    key: 'scar-review',
    title: 'Microneedling for the Treatment of Scars: An Update for Clinicians',
    publisher: 'Clinical, Cosmetic and Investigational Dermatology',
    year: 2020,
    doi: '10.2147/CCID.S267192',
    url: 'https://www.dovepress.com/microneedling-for-the-treatment-of-scars-an-update-for-clinicians-peer-reviewed-article-CCID',
    checkedOn: '2026-11-23',
  },
  {
    key: 'practical-guide',
    title: 'Microneedling: A Review and Practical Guide',
    publisher: 'Dermatologic Surgery',
    year: 2017,
  },
  {
    key: 'sweating-trial',
    title:
      'Treatment of Primary Axillary Hyperhidrosis by Fractional Microneedle Radiofrequency: Is it Still Effective after Long-term Follow-up?',
    publisher: 'Indian Journal of Dermatology',
    year: 2016,
    doi: '10.4103/0019-5154.177789',
    pmid: 'PMC4817464',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4817464',
    checkedOn: '2026-11-23',
  },
  {
    key: 'hair-review',
    title: 'Microneedling and Its Use in Hair Loss Disorders: A Systematic Review',
    publisher: 'Dermatology and Therapy',
    year: 2021,
    doi: '10.1007/s13555-021-00653-2',
    pmid: 'PMC8776974',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8776974',
    checkedOn: '2026-11-23',
  },
  {
    key: 'isotretinoin-consensus',
    title:
      'ASDS Guidelines Task Force: Consensus Recommendations Regarding the Safety of Lasers, Dermabrasion, Chemical Peels, Energy Devices, and Skin Surgery During and After Isotretinoin Use',
    publisher: 'Dermatologic Surgery',
    year: 2017,
    doi: '10.1097/DSS.0000000000001166',
    pmid: '28498204',
    url: 'https://insights.ovid.com/pubmed?pmid=28498204',
    checkedOn: '2026-11-23',
  },
  {
    key: 'isotretinoin-label',
    title: 'Isotretinoin capsules: prescribing information',
    publisher: 'DailyMed, U.S. National Library of Medicine',
  },
  {
    key: 'tretinoin-label',
    title: 'Tretinoin cream: prescribing information',
    publisher: 'DailyMed, U.S. National Library of Medicine',
  },
  {
    key: 'nhs-skin-symptoms',
    title: 'Inclusive content: skin symptoms',
    publisher: 'NHS digital service manual',
    year: 2025,
    url: 'https://service-manual.nhs.uk/content/inclusive-content/skin-symptoms',
    checkedOn: '2026-11-23',
  },
  {
    key: 'nhs-content-standard',
    title: 'Standard for creating health content',
    publisher: 'NHS digital service manual',
    year: 2024,
    url: 'https://service-manual.nhs.uk/content/standard-for-creating-health-content',
    checkedOn: '2026-11-23',
  },
  {
    key: 'keloid-leaflet',
    title: 'Keloid and hypertrophic scars',
    publisher: 'Kingston and Richmond NHS Foundation Trust',
    url: 'https://kingstonandrichmond.nhs.uk/patients-and-families/patient-leaflets/keloid-and-hypertrophic-scars',
    checkedOn: '2026-11-23',
  },
  {
    key: 'keloid-facts',
    title: 'Keloid scars: patient information',
    publisher: 'Barts Health NHS Trust',
    url: 'https://www.bartshealth.nhs.uk/surgery?media_item=22363&media_type=13',
    checkedOn: '2026-11-23',
  },
  {
    key: 'stretch-marks',
    title: 'Stretch marks in pregnancy',
    publisher: 'Health Service Executive, Ireland',
    url: 'https://www2.hse.ie/conditions/stretch-marks-pregnancy',
    checkedOn: '2026-11-23',
  },
  {
    key: 'laser-skin-of-color',
    title: 'Nonablative Fractional Laser Resurfacing in Skin of Color: Evidence-based Review',
    publisher: 'Journal of Clinical and Aesthetic Dermatology',
    year: 2017,
    pmid: 'PMC5605208',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5605208',
    checkedOn: '2026-11-23',
  },
  {
    key: 'peels-acne',
    title: 'Chemical peels in the treatment of acne: patient selection and perspectives',
    publisher: 'Clinical, Cosmetic and Investigational Dermatology',
    year: 2018,
    doi: '10.2147/CCID.S137788',
    pmid: 'PMC6053170',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6053170',
    checkedOn: '2026-11-23',
  },
  {
    key: 'peels-evidence',
    title:
      'Evidence and Considerations in the Application of Chemical Peels in Skin Disorders and Aesthetic Resurfacing',
    publisher: 'Journal of Clinical and Aesthetic Dermatology',
    year: 2010,
    pmid: 'PMC2921757',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2921757',
    checkedOn: '2026-11-23',
  },
  {
    key: 'skin-cancer-signs',
    title: 'Symptoms of Skin Cancer',
    publisher: 'Centers for Disease Control and Prevention',
    url: 'https://www.cdc.gov/skin-cancer/symptoms/index.html',
  },
]
