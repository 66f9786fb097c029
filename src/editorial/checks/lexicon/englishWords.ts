import { oneOf } from '../text/phrases'

/** What people hope to lose. What a treatment itself leaves, as redness, isn't among it. */
export const unwanted = oneOf`
  (?:acne |surgical |old |stretch |frown |fine |smile |laugh |worry |forehead |age |brown |dark 
    |liver )*(?:scars?|scarring|lines?|marks?|spots?|circles)
  wrinkles?|creases?|folds|furrows|crow's feet|jowls?
  (?:deep )?grooves|hollows|bumps? on (?:your|the) (?:nose|face)|droopiness|asymmetry
  a tired look
  acne|pimples?|blemish(?:es)?|breakouts?|blackheads?|pores
  cellulite|fat|(?:double )?chins?|love handles|bulges?|inches|dimples|saggy skin|loose skin
  sagging
  pigment\w*|discolou?ration|melasma|freckles|sun damage|dullness|dull skin
  tired (?:eyes|skin|look)
  hair|hair loss|baldness|stubble|shaving|razors?
  (?:spider |thread |varicose )?veins?|rosacea|psoriasis|eczema
  tattoos?|inks?|warts?|moles?|skin tags?
  (?:skin |cosmetic |beauty )*(?:problems?|concerns?|worries|imperfections?|flaws?)
  signs? of (?:ag(?:e|ing|eing)|tiredness|fatigue)|years|ag(?:e|ing|eing)
  (?:excess(?:ive)? |underarm )?(?:sweat(?:ing)?|perspiration)
`

/** What one would like one's skin or body to be. */
export const desired = oneOf`
  younger|youthful|young|fresh(?:er)?|rejuvenated|refreshed|ageless|timeless|rested
  smooth(?:er)?|soft(?:er)?|silky|velvety|even(?:er)?|even-toned|clear(?:er)?|spotless
  blemish-free|poreless
  firm(?:er)?|tighter|toned|taut|lifted|sculpted|slim(?:mer)?|slender|contoured|shapely|defined
  radiant|glowing|luminous|bright(?:er)?|dewy|healthy-looking|healthier|vibrant
  flawless|perfect|beautiful|gorgeous|stunning|amazing|incredible|ideal|impeccable|brand-?new
  new
  full(?:er)?|plump(?:er)?|luscious|voluminous|thicker
  confident|happy|happier|attractive|irresistible|better-looking
  natural|natural-looking|lasting|long-lasting|durable|visible|noticeable|dramatic|remarkable
  outstanding|excellent|optimal|immediate|instant|permanent|real|great|spectacular|reliable
  consistent
`

/** What is wished for, said with a word of praise or with "your". */
export const wishes = oneOf`
  skin|complexion|face|look|looks|appearance|body|figure|silhouette|shape|contours?|profile
  jawline|cheekbones
  lips|legs|arms|hands|cheeks|eyes|forehead|hair|brows|neck|d[ée]collet(?:age|é)|stomach|tummy
  belly|underarms|armpits|thighs|feet|bikini line
  results?|effects?|improvements?|changes?|difference|outcomes?|recovery|healing|lift(?:ing)?
  success|symmetry|finish
  glow|radiance|youth|youthfulness|beauty|confidence|self-esteem|self-confidence|freshness
  firmness|elasticity|volume|tone|texture|luminosity|vitality
`

/** Verbs that take something away for good, with a subject. */
export const takesAway = oneOf`
  removes?|erases?|eliminates?|banish(?:es)?|cures?|dissolves?|destroys?|eradicates?|deletes?
  ends?
  wip(?:e|es) (?:out|away|off)|melts?(?: away)?|blasts?(?: away)?|burns? (?:away|off)
  zaps?(?: away)?|clears?(?: (?:up|away))?|smooths? (?:away|out)|irons? out|corrects?
  sweeps? away|wash(?:es)? away|takes? (?:away|off)|puts? (?:an end|a stop) to|does away with
  gets? rid of|rids? you of|frees? you (?:of|from)|fix(?:es)?|solves?|resolves?|beats?|defeats?
  conquers?|reverses?|undoes|halts?|stops?|heals|prevents?|combats?|evens? out
`

/** Verbs that give what one wished for, with a subject. */
export const gives = oneOf`
  gives?(?: you(?: back)?| back)?|deliver(?:s|ed)?|restores?|returns?|brings?(?: you| back)?
  ensures?|assures?|secures?|provides?(?: you with)?|offers? you|grants?|creates?|produces?
  yields?|achieves?|reveals?|unveils?|unlocks?|recovers?|keeps?|promises
  leaves?(?: you)?(?: with| behind)?|lends?|guarantees?|boosts?|results? in|leads? to
`

/** What one would only call skin or a body in praise of it. */
export const praised = oneOf`
  younger|youthful|youthful-looking|ageless|rejuvenated|smoother|silky|silky-smooth|velvety
  flawless|radiant|glowing|luminous|dewy
  toned|taut|sculpted|contoured|slimmer|perfect|beautiful|gorgeous|stunning|amazing|fuller
  plumper|luscious|wrinkle-free|hair-free|spotless|impeccable
  (?:natural|young|fresh|rested|smooth|firm|clear)(?:er)?-looking|fresh-faced
`

/** The same in the mouth of an advertisement that speaks to its reader. */
export const asks = oneOf`
  get|achieve|enjoy|discover|reveal|regain|restore|recover|reclaim|wake up to|experience
  look forward to|show off|unveil|welcome|obtain|have|find|rediscover|step into
  treat yourself to|gain|expect|count on|trust in|say hello to|imagine|take home|leave with
`

/** How a thing is said to happen beyond doubt. */
export const surely = oneOf`
  (?:also|soon|quickly|completely|totally|fully|entirely|permanently|always|definitely|certainly
    |really|truly|simply|finally|visibly|noticeably|dramatically|instantly|immediately
    |effortlessly|surely|undoubtedly|gradually|literally|just|once again|never)
`

/** Everybody, as the subject of a sentence. */
export const everybody = oneOf`
  everyone|everybody|anyone|anybody|absolutely anyone
  (?:every|each|each and every)(?: single| one of our| one of the)? (?:patients?|persons?|people
    |clients?|customers?|guests?|users?|skin(?: type| tone| colou?r)?|face|body|woman|man|case
    |age|wrinkle|scar)
  all(?: of)?(?: our| the| your| my)? (?:\w+ )?(?:patients|people|clients|customers|guests|users
    |women|men|skin types|skin tones|skin colou?rs|hair types|hair colou?rs|ages|cases
    |body types|bodies|faces|scars|wrinkles|types of skin)
  any (?:skin(?: type| tone| colou?r)?|age|person|patient|body|body type|face|hair(?: type
    | colou?r)?|type of skin|wrinkle|scar)
  men and women of (?:all ages|any age)
  (?:people|skin) of (?:all|any) (?:ages?|types?|colou?rs?)|young and old|one and all
`

/** Content with what came of it. */
export const pleased = oneOf`
  satisfied|happy|happier|delighted|thrilled|pleased|overjoyed|amazed|convinced|enthusiastic
  enchanted|grateful|in love|glad|impressed|content|smiling
`

/** Treatments and what they are done with: one is put above another. */
export const treatments = oneOf`
  surgery|surgical \w+|scalpels?|the knife|operations?|(?:mini-?)?facelifts?|face-lifts?
  liposuction|implants?
  lasers?|laser treatments?|peels?|chemical peels?|needles?|needling|micro-?needling
  microdermabrasion|dermabrasion|radio-?frequency|ultrasound|light therapy|IPL|electrolysis
  waxing|shaving|cryotherapy
  fillers?|injections?|botulinum toxin|threads?|thread lifts?|hyaluronic acid|collagen|retinol
  retinoids?
  creams?|serums?|lotions?|gels?|tablets|medicines?|drugs|antibiotics
  (?:any |all |every |most )?(?:other|others|competing|similar|traditional|conventional|standard
    |classic|ordinary|older|usual|invasive|comparable|alternative)(?: \w+){0,2}? (?:methods?
    |treatments?|procedures?|techniques?|options?|devices?|clinics?|products?|therap(?:y|ies)
    |systems?|machines?|approach(?:es)?)
  (?:any|all|every|most|its|the) (?:others?|competitors?|competition|alternatives?|rivals?)
  any(?:thing|where) else|other clinics|our competitors
`

/** Who is called on without a name. */
export const authorities = oneOf`
  research|studies|science|scientists?|researchers?|evidence|experts?|specialists|doctors
  dermatologists|physicians|surgeons|clinicians|nurses|pharmacists
  (?:clinical |scientific |medical |laboratory |independent |long-term )*(?:trials|data|tests
    |testing|investigations?|experience|publications|findings|results|literature)
  surveys?|authorities|professionals|universities|the medical (?:community|world|profession)
`

/** What an authority is said to do. */
export const attest = oneOf`
  shows?|shown|showed|proves?|proved|proven|suggests?|suggested|says?|said|agrees?|agreed
  confirms?|confirmed|recommends?|recommended|finds?|found
  demonstrates?|demonstrated|indicates?|indicated|supports?|supported|concludes?|concluded
  points? to|backs?|backed|reveals?|revealed|establish(?:es|ed)?
  documents?|documented|believe|consider|regard|praise|endorse|speaks? for|favou?rs?|trust
  prefer|advise|rely on|swear by|choose|attest|verif(?:y|ies|ied)|validates?|validated|is clear
  are clear|is settled|stands? behind
`
