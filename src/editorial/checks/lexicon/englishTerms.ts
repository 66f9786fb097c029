import { lines, phrases } from '../text/phrases'
import type { Lexicon } from './lexicon'

type Terms = Pick<
  Lexicon,
  | 'brandMarks'
  | 'brands'
  | 'colours'
  | 'explanations'
  | 'jargon'
  | 'mixedUp'
  | 'otherSkin'
  | 'terms'
>

/** Clinical words of English, and how to say them plainly. */
export const englishTerms: Terms = {
  brands: {
    botox: 'botulinum toxin',
    dysport: 'botulinum toxin',
    xeomin: 'botulinum toxin',
    jeuveau: 'botulinum toxin',
    daxxify: 'botulinum toxin',
    juvederm: 'hyaluronic acid filler',
    juvéderm: 'hyaluronic acid filler',
    restylane: 'hyaluronic acid filler',
    belotero: 'hyaluronic acid filler',
    radiesse: 'calcium filler',
    sculptra: 'poly-L-lactic acid',
    kybella: 'deoxycholic acid',
    roaccutane: 'isotretinoin',
    latisse: 'bimatoprost',
    rogaine: 'minoxidil',
    propecia: 'finasteride',
    zovirax: 'aciclovir',
    valtrex: 'valaciclovir',
    ozempic: 'semaglutide',
    valium: 'diazepam',
    xanax: 'alprazolam',
    humira: 'adalimumab',
  },
  brandMarks: phrases(lines`
    brands?|brand[- ]names?|trade[- ]?(?:name|mark)s?|sold as|sold under
    marketed as|known by the name
  `),
  jargon: {
    erythema: 'redness',
    erythematous: 'red',
    oedema: 'swelling',
    edema: 'swelling',
    ecchymosis: 'bruise',
    ecchymoses: 'bruises',
    haematoma: 'blood under the skin',
    hematoma: 'blood under the skin',
    purpura: 'purple spots',
    petechiae: 'tiny red or purple dots',
    pruritus: 'itching',
    hyperpigmentation: 'dark patches',
    hypopigmentation: 'light patches',
    dyspigmentation: 'change of color',
    dyschromia: 'uneven color',
    desquamation: 'peeling',
    exfoliative: 'peeling',
    epidermis: 'the top layer of skin',
    epidermal: 'of the top layer of skin',
    dermis: 'the layer below the top',
    dermal: 'of the deeper skin',
    subcutaneous: 'under the skin',
    subdermal: 'under the skin',
    intradermal: 'in the skin',
    transdermal: 'through the skin',
    percutaneous: 'through the skin',
    stratum: 'layer',
    keratinocytes: 'skin cells',
    fibroblasts: 'cells that make collagen',
    neocollagenesis: 'new collagen',
    collagenesis: 'new collagen',
    telangiectasia: 'small visible blood vessels',
    telangiectasias: 'small visible blood vessels',
    rhytids: 'wrinkles',
    rhytides: 'wrinkles',
    laxity: 'looseness',
    ptosis: 'drooping',
    periorbital: 'around the eyes',
    perioral: 'around the mouth',
    nasolabial: 'from nose to mouth',
    glabellar: 'between the eyebrows',
    axillary: 'of the armpit',
    palmoplantar: 'of palms and soles',
    hyperhidrosis: 'heavy sweating',
    granuloma: 'small firm lump',
    granulomas: 'small firm lumps',
    necrosis: 'death of tissue',
    ischaemia: 'lack of blood',
    ischemia: 'lack of blood',
    occlusion: 'blockage',
    embolism: 'blockage of a blood vessel',
    thrombosis: 'blood clot',
    paresthesia: 'tingling or numbness',
    paraesthesia: 'tingling or numbness',
    analgesia: 'pain relief',
    analgesic: 'pain reliever',
    antipyretic: 'medicine against fever',
    prophylaxis: 'medicine to prevent it',
    prophylactic: 'preventive',
    contraindicated: 'not safe for you',
    contraindication: 'reason not to have it',
    contraindications: 'reasons not to have it',
    comorbidities: 'other illnesses',
    iatrogenic: 'caused by treatment',
    idiopathic: 'of unknown cause',
    aetiology: 'cause',
    etiology: 'cause',
    sequelae: 'effects that stay',
    bilateral: 'on both sides',
    haemostasis: 'stopping the bleeding',
    hemostasis: 'stopping the bleeding',
    cicatrix: 'scar',
    cicatricial: 'scarring',
    hypertrophic: 'raised',
    atrophic: 'sunken',
    comedones: 'blackheads and whiteheads',
    comedonal: 'with blackheads and whiteheads',
    papules: 'small bumps',
    pustules: 'small bumps with pus',
    vesicles: 'small blisters',
    bullae: 'large blisters',
    macules: 'flat spots',
    nodules: 'lumps',
    sebaceous: 'oil-making',
    sebum: 'skin oil',
    keratolytic: 'that loosens dead skin',
    ablative: 'that removes skin',
    'non-ablative': 'that leaves the surface whole',
    photothermolysis: 'heating by light',
    chromophore: 'part that takes up light',
    neurotoxin: 'medicine that relaxes muscles',
    neuromodulator: 'medicine that relaxes muscles',
    immunosuppressed: 'with weak defenses',
    immunocompromised: 'with weak defenses',
    anticoagulants: 'blood thinners',
    coagulopathy: 'clotting problem',
    asymptomatic: 'without signs',
    lesion: 'spot or sore',
    lesions: 'spots or sores',
    cutaneous: 'of the skin',
    ocular: 'of the eye',
    induration: 'hardening',
    exudate: 'fluid that leaks',
    exudation: 'leaking of fluid',
    suppuration: 'pus',
    malaise: 'feeling ill',
    syncope: 'fainting',
    dyspnea: 'trouble breathing',
    dyspnoea: 'trouble breathing',
    anaphylaxis: 'severe allergic reaction',
    urticaria: 'hives',
    vasoconstriction: 'narrowing of blood vessels',
    vasodilation: 'widening of blood vessels',
    phototype: 'skin type',
    photoaging: 'sun damage',
    photodamage: 'sun damage',
    elastosis: 'sun damage',
    extravasation: 'leaking out of a blood vessel',
    lipolysis: 'breaking down fat',
    adipose: 'fat',
    hyaluronidase: 'enzyme that dissolves filler',
    cannula: 'blunt needle',
    aseptic: 'free of germs',
    titrate: 'adjust',
    contralateral: 'on the other side',
    transient: 'short',
    resorption: 'being taken up by the body',
    resorbed: 'taken up by the body',
    're-epithelialization': 'growth of new skin',
    reepithelialization: 'growth of new skin',
    epithelialization: 'growth of new skin',
    milia: 'tiny white bumps',
    folliculitis: 'inflamed hair roots',
    cellulitis: 'infection of the deeper skin',
    alopecia: 'hair loss',
    bruxism: 'teeth grinding',
  },
  explanations: phrases(lines`
    that is|that means|which means|means|meaning|called|calls?|known as
    in other words|also|i\.e|is (?:a|an|the|when)
    are (?:a|an|the|when|small|tiny|dark|light|flat|raised)|or
    in plain words|doctors? (?:say|call)
    the (?:medical|clinical) (?:word|name|term)|term for|word for|say for
    short for|stands for|such as|like
  `),
  mixedUp: [
    {
      pattern: phrases(lines`
        creepy(?=,? (?:\w+ )?(?:skin|neck|hands|arms|texture|eyelids|legs|look|areas?))
      `),
      right: 'crepey',
    },
    {
      pattern: phrases(lines`
        scare(?= (?:tissue|marks?|removal|treatment))
        scares(?= (?:from|after|left))
      `),
      right: 'scar',
    },
    { pattern: phrases(['(?:enlarged|large|open|clogged|blocked) pours']), right: 'pores' },
    { pattern: phrases(['(?:spider|varicose) vains?']), right: 'veins' },
    { pattern: phrases(['soar(?= (?:skin|spots?|throat))']), right: 'sore' },
    { pattern: phrases(['diluted(?= (?:pupils|veins|vessels))']), right: 'dilated' },
    { pattern: phrases(['chemical peal|(?:light|deep|acid) peals?']), right: 'peel' },
    {
      pattern: phrases(['heel(?= (?:quickly|slowly|well|within|in \\d))|(?:will|to|wounds?) heel']),
      right: 'heal',
    },
    { pattern: phrases(['complementary consultation']), right: 'complimentary' },
    { pattern: phrases(['cold soars?']), right: 'cold sores' },
    { pattern: phrases(['collegen|colagen|collagin|collogen']), right: 'collagen' },
    { pattern: phrases(['excema|exzema|eczyma|ecsema']), right: 'eczema' },
    { pattern: phrases(['rosasea|rosecea|roseacea']), right: 'rosacea' },
    { pattern: phrases(['psorisis|soriasis|psiorasis|psoriesis']), right: 'psoriasis' },
    { pattern: phrases(['keliods?|kelloids?|keyloids?']), right: 'keloid' },
    { pattern: phrases(['accne|ackne|acnee']), right: 'acne' },
    { pattern: phrases(['pimpels?']), right: 'pimples' },
    { pattern: phrases(['rinkles|wrinkels?|wrinckles?']), right: 'wrinkles' },
    { pattern: phrases(['swolen|swollan']), right: 'swollen' },
    { pattern: phrases(['bruse[sd]?|brusing']), right: 'bruise' },
    { pattern: phrases(['steralized?|sterilie']), right: 'sterile' },
    { pattern: phrases(['botoks|botux']), right: 'botulinum toxin' },
    { pattern: phrases(['laxer|lazer|lasor']), right: 'laser' },
  ],
  terms:
    'collagen elastin hyaluronic hyaluronidase rosacea psoriasis dermatitis eczema melasma alopecia hyperhidrosis hyperpigmentation hypopigmentation pigmentation discoloration discolouration keloid keloids inflammation inflammatory infection infections allergy allergic allergies anesthetic anaesthetic anesthesia anaesthesia lidocaine isotretinoin tretinoin retinoid retinoids retinol adapalene tazarotene hydroquinone salicylic glycolic mandelic trichloroacetic ablative fractional radiofrequency dermatologist dermatologists dermatology dermatological physician physicians prescription pregnancy pregnant breastfeeding contraindication contraindications botulinum injection injections injectable injectables anticoagulant anticoagulants antibiotic antibiotics antiviral antihistamine ibuprofen acetaminophen paracetamol immune immunity autoimmune diabetes diabetic chemotherapy radiotherapy hypertrophic atrophic superficial epidermis dermis subcutaneous capillaries follicle follicles sebaceous cellulite exfoliation exfoliating moisturizer moisturiser moisturizing sunscreen ultraviolet photosensitivity photosensitive erythema granuloma granulomas necrosis vascular vitiligo herpes melanoma carcinoma keratosis biopsy lesions treatment treatments clinician clinicians surgery surgeon sterilized syringe syringes'.split(
      ' ',
    ),
  colours: phrases(lines`
    (?:red|reddish|redder|redness|reddening|pink|pinkish|pinkness|rosy|blush\w*|flushed
      |blanch\w*|purple|bluish|pale|paler|scarlet|crimson)(?! (?:light|lights|flags?|lines?|wine
      |meat|cross|led|grapefruit|tape|button|blood cells?))
  `),
  otherSkin: phrases(lines`
    (?:brown|black|dark(?:er)?|deeper|every|all|any|other|olive|tan|medium|different
      |light(?:er)?) (?:\w+ |and |or )*(?:skin|tones?|complexions?)
    skin (?:tones?|colou?rs?)|skin of colou?r|whatever (?:the|your) skin
    usual (?:skin )?colou?r
  `),
}
