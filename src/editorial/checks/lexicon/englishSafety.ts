import { lines, phrases } from '../text/phrases'
import type { Lexicon } from './lexicon'

type Safety = Pick<
  Lexicon,
  | 'aftermath'
  | 'authorised'
  | 'benefits'
  | 'comparedGains'
  | 'bodyAreas'
  | 'distinctions'
  | 'harmDenials'
  | 'harms'
  | 'infection'
  | 'offLabel'
  | 'noes'
  | 'offersOn'
  | 'orders'
  | 'pregnancy'
  | 'reservations'
  | 'riskWords'
  | 'rulesOut'
  | 'subjects'
  | 'stopping'
  | 'times'
  | 'wavesIn'
  | 'yeses'
>

/** Who should not have something, in English. */
export const englishSafety: Safety = {
  rulesOut: phrases(lines`
    (?:should|must|may|can|could|do|shall|ought to|will|would) (?:not|never) (?:have
      |be (?:treated|given|offered|done|used|performed|injected|peeled|lasered)|get|undergo
      |receive|use|book|do|try|start|treat)
    (?:shouldn't|mustn't|can't|cannot|don't|won't|wouldn't) (?:have|be (?:treated|given|offered
      |done|used)|get|undergo|receive|use|book|do|try|start|treat)(?! (?:make-?up|sunscreen
      |the (?:cream|sun|gym)|alcohol|soap))
    (?:is|are) (?:not|never) (?:(?:a |an |recommended|suitable|safe|suited|right|advised|meant
      |offered|possible|allowed|appropriate|done|used|given|for|good) ?)+(?:candidates? |option 
      |choice )?(?:for|if|in|during|when|while|with|on|to)
    isn't (?:suitable|safe|right|recommended|for)
    aren't (?:suitable|candidates)|unsuitable|not suitable|contraindicated
    not an option|rules? (?:it |this |you |treatment |someone |people )?out
    ruled out|(?:is|are) (?:a )?reasons? (?:not to|to wait|against)
    (?:we|clinics|clinicians|doctors|nurses|they|our \w+) (?:do not|don't|never|won't|will not
      |cannot|can't) (?:treat|offer|perform|inject|use|give|peel|do|take)
    not (?:during|while|in) (?:you|pregnan\w+|breast\w+)|speaks? against
    not be an option|turn (?:you|people) away
    (?:people|anyone|anybody|those|patients|women|men|someone|everyone|you) (?:who|with|that|on
      |taking|under|using)? ?(?:[\w'-]+ ){0,8}?(?:should (?:avoid|wait|stay away|skip|not)
      |must (?:avoid|wait|not)|need to wait|have to wait|should choose something else)
    avoid (?:it|this|this treatment|the treatment|treatment|\w+ (?:peels?|lasers?|injections?
      |fillers?)) (?:if|when|while|during|in)
    (?:wait|postpone|delay|put (?:it|this) off) (?:until|if|for|at least|\w+ (?:weeks|months))
    not (?:if|while|during|when) you
    do not (?:have|book|come) (?:it|this|for)? ?(?:if|when|while|during)
  `),
  reservations: phrases(lines`
    if (?:a|the|your) (?:clinician|doctor|specialist)|only|once
    (?<!even )after|until|unless|healed|agrees?|first|with care|ask|talk
    may be possible|in (?:some|certain) cases|except|tell us
  `),
  offersOn: phrases(lines`
    (?:works?|done|used|performed|offered|given|treats?|treated|suits?|popular|also|injected
      |applied|available) (?:[\w'-]+ ){0,3}?(?:on|for|in|to|the|around|into)
  `),
  harmDenials: phrases(lines`
    (?:no|zero|without(?: any)?|never (?:causes?|leaves?|any)|not (?:cause|leave|lead to)
      |n't (?:cause|leave|lead to|give)|free of|none of the) (?:[\w-]+ ){0,3}?(?:scars?|scarring
      |burns?|infections?|dark (?:patches|marks|spots)|discolou?ration|hyperpigmentation
      |bruis(?:es|ing)|nerve damage|fat loss|blindness|necrosis|blisters?|numbness|lumps?
      |disfigurement|swelling|drooping)
  `),
  riskWords: phrases(lines`
    risks?|risky|harm|hurts?|pain(?:ful)?|side effects?|complications?
    careful|damage|sore|downtime|longer to heal|wrong
  `),
  wavesIn: phrases(lines`
    even (?:if|when|while|during|though|with|for (?:people|those|women|anyone)|people|in people
      |pregnant|in pregnancy|after|on)
    (?:safe|suitable|fine|ok|okay|possible|no problem|good|perfect|ideal|recommended|allowed
      |works well|welcome|gentle enough|appropriate|harmless|right)(?: \w+)? (?:during|in|for
      |while|if|when|with|on|to (?:have|use|take))
    can (?:still |also |safely |easily |happily )*(?:have|be (?:treated|done|used|given)|get|use
      |book|go ahead|continue|keep taking|go on)
    no (?:need|reason) to (?:stop|wait|pause|worry|tell|mention|avoid|postpone|delay)
    (?:do not|don't|needn't|need not) (?:need|have)? ?(?:to )?(?:stop|wait|pause|worry|tell
      |mention|postpone|avoid)
    (?:is|are|poses?) no (?:problem|obstacle|reason|barrier|issue|concern)
    (?:does not|doesn't|do not|don't) (?:matter|stand in the way|rule|prevent|exclude|stop)
    welcome|including (?:pregnant|people with|those with|women who|anyone)
    regardless of|whether or not|despite|no matter (?:if|whether|what)
  `),
  distinctions: phrases(lines`
    active|inflamed|infected|fresh|recent|healed|until|while|unless
    at the moment|right now|currently|severe|in the area|on the area|nearby
    open|unstable|untreated|history of|in the past|some kinds?|only|after
    before|instead|first|if it|other (?:areas|kinds)|flares?|flare-up|deep
    mild|this kind|not the same|scars from|left by|marks after
  `),
  subjects: [
    { id: 'pregnancy', pattern: phrases(['pregnan\\w+|expecting a baby|mothers-to-be']) },
    {
      id: 'breastfeeding',
      pattern: phrases(lines`
        breast-?\s?feed\w*|breastfeeding|nursing (?:mothers?|a (?:baby|child))
        lactati\w+
      `),
    },
    {
      id: 'blood-thinners',
      pattern: phrases(lines`
        blood[- ]thinn\w+|anticoagula\w+|antiplatelets?|warfarin|apixaban
        rivaroxaban|clopidogrel|heparin
      `),
    },
    {
      id: 'bleeding',
      pattern: phrases(lines`
        (?:bleeding|clotting|blood|coagulation) (?:disorders?|problems?|diseases?)
        ha?emophili\w+|low platelets
      `),
    },
    { id: 'isotretinoin', pattern: phrases(['isotretinoin']) },
    { id: 'keloid', pattern: phrases(['keloids?']) },
    { id: 'cold-sores', pattern: phrases(['cold sores?|herpes|fever blisters?']) },
    {
      id: 'infection',
      pattern: phrases(lines`
        (?:skin |active |local |current |an? )?infections?|infected skin
        abscess(?:es)?|impetigo
      `),
    },
    {
      id: 'open-skin',
      pattern: phrases(['open (?:wounds?|sores?|skin)|broken skin|unhealed wounds?']),
    },
    { id: 'pacemaker', pattern: phrases(['pacemakers?|defibrillators?']) },
    { id: 'metal-implant', pattern: phrases(['metal (?:implants?|plates?|screws?)']) },
    { id: 'epilepsy', pattern: phrases(['epilep\\w+|seizures?']) },
    { id: 'diabetes', pattern: phrases(['diabet\\w+']) },
    { id: 'cancer', pattern: phrases(['(?:skin )?cancers?|chemotherapy|radiotherapy|melanoma']) },
    { id: 'autoimmune', pattern: phrases(['auto-?immune|lupus|scleroderma']) },
    {
      id: 'immune',
      pattern: phrases(lines`
        weak(?:ened)? immune|immune (?:system|deficiency)|immunosuppress\w*
        transplants?
      `),
    },
    {
      id: 'nerve-muscle',
      pattern: phrases(lines`
        myasthenia(?: gravis)?|muscle (?:weakness|disease|disorders?)
        neuromuscular|lambert-eaton|ALS
      `),
    },
    {
      id: 'light-sensitivity',
      pattern: phrases(lines`
        photosensitiv\w+|light[- ]sensitiv\w+|sensitive to light|porphyria
        st\.? john's wort|doxycycline|tetracyclines?
      `),
    },
    {
      id: 'tan',
      pattern: phrases(['(?:fresh|recent|sun|fake) tans?|tanned (?:skin)?|sunburn(?:t|ed)?']),
    },
    { id: 'allergy', pattern: phrases(['allerg(?:y|ies|ic)|anaphyla\\w+']) },
    { id: 'psoriasis', pattern: phrases(['psoriasis']) },
    { id: 'eczema', pattern: phrases(['eczema|atopic dermatitis']) },
    { id: 'rosacea', pattern: phrases(['rosacea']) },
    { id: 'vitiligo', pattern: phrases(['vitiligo']) },
    { id: 'melasma', pattern: phrases(['melasma']) },
    { id: 'active-acne', pattern: phrases(['(?:active|inflamed|severe|cystic) acne']) },
    {
      id: 'heart',
      pattern: phrases(['heart (?:disease|failure|conditions?|problems?)|arrhythmia']),
    },
    { id: 'liver-kidney', pattern: phrases(['(?:liver|kidney) (?:disease|problems?|failure)']) },
    { id: 'retinoids', pattern: phrases(['retinoids?|retinol|tretinoin|adapalene|tazarotene']) },
    { id: 'steroids', pattern: phrases(['steroids?|prednisone|cortisone']) },
    {
      id: 'lidocaine',
      pattern: phrases(['lidocaine|local an(?:a)?esthetics?|numbing (?:cream|medicine)']),
    },
    { id: 'aspirin', pattern: phrases(['aspirin|salicylates?|ibuprofen']) },
    { id: 'permanent-filler', pattern: phrases(['silicone|permanent fillers?']) },
    { id: 'vaccine', pattern: phrases(['vaccin\\w+']) },
    { id: 'dental', pattern: phrases(['dental (?:work|treatment)|dentist']) },
    { id: 'moles', pattern: phrases(['moles?']) },
    {
      id: 'minors',
      pattern: phrases(['minors|under(?: the age of)? (?:18|21|22)|children|teenagers']),
    },
  ],
  authorised: phrases(lines`
    (?:FDA[- ])?(?:approved|authori[sz]ed|cleared|licen[sc]ed|certified
      |registered)(?: by the \w+)? (?:to|for)
    (?:FDA|officially|fully)[- ](?:approved|authori[sz]ed|cleared|licen[sc]ed)
    has (?:approval|authori[sz]ation|clearance) (?:for|to)
  `),
  offLabel: phrases(lines`
    off-label|not (?:yet )?(?:approved|authori[sz]ed|cleared|licen[sc]ed)
    n't (?:approved|authori[sz]ed|cleared|licen[sc]ed)|unlicen[sc]ed
    no (?:authori[sz]ation|approval|licen[sc]e)
    outside (?:the|its|what is) (?:authori[sz]\w*|licen[sc]e\w*|approv\w*)
    (?:some|certain) (?:devices|products)|others are not|depends on
    only (?:authori[sz]ed|approved|cleared|licen[sc]ed)
    (?:authori[sz]ed|approved|cleared|licen[sc]ed) (?:only|for (?:\w+ )+only)
    still being studied|investigational|experimental
  `),
  bodyAreas: {
    face: phrases(['face|cheeks?|forehead|facial|chin|jaw(?:line)?|nose']),
    eyes: phrases(lines`
      (?:around|near|under) (?:the |your )?eyes?|under-?eyes?|eyelids?
      crow's feet|tear troughs?
    `),
    lips: phrases(['lips?|around (?:the |your )?mouth']),
    neck: phrases(['neck|throat']),
    scalp: phrases(['scalp']),
    chest: phrases(['chest|d[ée]collet(?:age|é)']),
    abdomen: phrases(['abdomen|belly|stomach|tummy']),
    back: phrases(['(?:the|your|upper|lower|on) (?:upper |lower )?back']),
    underarms: phrases(['under-?arms?|armpits?']),
    arms: phrases(['(?:upper |lower )?arms']),
    hands: phrases(['hands|palms']),
    buttocks: phrases(['buttocks?|bottom|hips']),
    legs: phrases(['legs?|thighs?|knees?|calves']),
    feet: phrases(['feet|soles']),
  },
  harms: phrases(lines`
    scars?|scarring|burns?|infections?|dark (?:patches|marks|spots)
    discolou?ration|hyperpigmentation|pigment\w* changes?|bruis(?:es|ing)
    swelling|nerve damage|fat loss|blindness|blocked (?:blood )?vessels?
    necrosis|blisters?|numbness|lumps?|allergic reactions?|bleeding|drooping
    disfigurement
  `),
  benefits: phrases(lines`
    faster|stronger|deeper|firmer|better
    more (?:effective|visible|lasting|powerful)|longer|smoother|improves?
    lifts?|tightens?|fewer|younger|brighter|results?|reduces?|fades?
    softens?|plumps?|fills?|smooths?
  `),
  comparedGains: phrases(lines`
    faster|firmer|better|smoother|brighter|quicker|longer|fewer
    more (?:effective|visible|lasting|powerful|precise|collagen)
    less (?:pain|downtime|bruising|swelling)
  `),
  times: phrases(lines`
    (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a few|several|a couple of
      |half an|an?|the (?:first|next|same)|first|next|few|some)(?:[ -](?:to|or|-|–)? ?(?:\d+|two
      |three|four|five|six|seven|ten))?[ -](?:minutes?|hours?|days?|nights?|weeks?|months?
      |years?|evening|morning)
    until|till|every (?:day|morning|evening|night|week|\w+ hours)|daily
    nightly|weekly|at night|overnight|twice a \w+|once a \w+|tomorrow|today
    tonight|that (?:day|evening|night)|same day|next day
    before (?:the|your) (?:visit|session|treatment)|for as long as
    while (?:you|it|the)|each (?:day|morning|night)
    in the (?:morning|evening)|24/7
  `),
  orders: phrases(lines`
    ^(?:then |also |please |afterwards,? |after (?:the |your )?\w+,? )?(?:avoid|keep|wash|apply
      |use|wear|do not|don't|never|stay out|leave|rest|cool|moisturi[sz]e|refrain|skip|drink
      |sleep|protect|clean|rinse|massage)
    (?:you (?:should|must|need to|have to)) (?:avoid|keep|wash|apply|use|wear|not|stay out|leave
      |rest|cool|moisturi[sz]e|refrain|skip|protect|clean)
  `),
  aftermath: phrases(['after(?:wards|care)?|recover\\w*|heal\\w*|look after|when can i|care for']),
  stopping: phrases(lines`
    stop|pause|wait|avoid|tell|mention|postpone|delay|give up|quit|a problem
    (?:too )?dangerous|risky|rule(?:s|d)? out|prevent
  `),
  yeses: phrases(lines`
    ^(?:yes|of course|certainly|absolutely|sure(?:ly)?|no problem|definitely|by all means
      |you can|it is (?:safe|fine)|it's (?:safe|fine)|there is no (?:reason|problem|risk)
      |without (?:any )?(?:problem|worry)|that is (?:fine|no problem))
  `),
  noes: phrases(lines`
    ^(?:no|not at all|not necessary|never|there is no need|you (?:do not|don't) (?:need|have) to
      |nothing to worry)
  `),
  pregnancy: phrases(['pregnan\\w+|breast-?\\s?feed\\w*']),
  infection: phrases(['infect\\w+|cold sores?|herpes|fever blisters?|impetigo|abscess(?:es)?']),
}
