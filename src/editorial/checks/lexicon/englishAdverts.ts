import { lines, oneOf } from '../text/phrases'
import {
  authorities,
  desired,
  everybody,
  pleased,
  praised,
  surely,
  treatments,
  unwanted,
  wishes,
} from './englishWords'

/*
 * How English advertisements speak: frames in which any wish, worry, treatment or expert may stand.
 * Those of englishClaims.ts are the stock phrases.
 */

const upTo = (most: number): string => `(?:[\\w'-]+,? ){0,${most}}?`
const any = (most: number): string => `(?: [\\w'-]+){0,${most}}?`

/** Worries that are no state of the skin, beside {@link unwanted}. */
const worry = oneOf`
  ${unwanted}
  (?:eye[- ])?bags|puffiness|crepey skin|turkey neck|muffin tops?|bald (?:spots?|patch(?:es)?)
  thinning hair|insecurit(?:y|ies)|self-consciousness|sweat patches|uneven (?:skin )?tone|worries
`
const hardship = oneOf`
  side[- ]effects?|risks?|pain|discomfort|scars?|scarring|bruis(?:es|ing)|swelling|complications?
  dangers?|infections?|redness|irritation|drawbacks?
`
/** Who or what is put above others. */
const praisedThing = oneOf`
  clinics?|practices?|cent(?:re|er)s?|teams?|doctors?|surgeons?|dermatologists?|nurses?
  practitioners?|injectors?|specialists?|experts?|providers?|treatments?|procedures?|methods?
  techniques?|technolog(?:y|ies)|lasers?|peels?|fillers?|devices?|facials?|skincare|products?
  range|brands?|formulas?|systems?|solutions?|approach(?:es)?|care|results?|standards?
  therap(?:y|ies)|names?|address|destination|ingredients
`
/** Verbs of improvement; two of them in a row praise. */
const improves = oneOf`
  lifts?|firms|tightens?|smooth(?:e?s)?|plumps?|brightens?|contours?|sculpts?|tones?|rejuvenates?
  refresh(?:es)?|hydrates?|renews?|revives?|refines?|nourish(?:es)?|volumi[sz]es?|slims?|perfects
  revitali[sz]es?|invigorates?|illuminates?
`
const everyday = '(?:shave|wax|pluck|tweeze|hide|cover up|sweat|suffer|feel self-conscious|worry)'

/** Certain: these block. */
export const promiseFrames = lines`
  never (?:to be )?(?:seen|heard of|noticed) again|never to (?:return|come back|reappear|be seen)
  (?:of|like) (?:an? [\w-]+-year-old|someone (?:half your age|(?:\w+ )?(?:years|decades) younger|in (?:her|his|their) (?:teens|twenties)))
  no more (?:\w+ )?(?:awkward\w*|embarrass\w+|shame|asham\w+|self-conscious\w*|hiding|excuses|long sleeves|concealer|${worry})
  (?:${worry}|growing old|getting older) (?:is|are) (?:now |finally |simply )?(?:optional|a choice|over|yesterday's news|cancelled)
  (?:stop|no more|done with|finished with) (?:hiding|covering up|being ashamed)
  dream (?:${wishes})|(?:${wishes}) you (?:had (?:at|as|when|\w+ years ago|before)|used to have|once had|have lost|were born with)
  (?:will not|won't|can't|cannot|hardly|barely|scarcely) believe (?:the|your|how|it|what)
  (?:confidence|self-esteem|self-confidence) (?:grows?|soars?|returns?|blossoms?|is back|comes back)
  we (?:always )?keep our promises?|(?:deliver|make good) on (?:our|that|its|every) promises?
  (?:never|no longer|nothing) (?:to )?(?:look back|regret)
  (?:${wishes}|one) (?:that )?you(?:'ve|'d| have| had)? (?:always|ever|only|secretly) (?:wanted
    |dreamed|dreamt|wished|longed|imagined|hoped)
  (?:answer|solution|treatment|change|glow|${wishes}) (?:that )?you(?:'ve| have) been (?:looking
    |searching|waiting|hoping|longing|dreaming)
  (?:${wishes}) (?:you see in (?:magazines|films|the movies)|(?:of|like) an? (?:model|supermodel
    |film star|movie star|star|celebrity|goddess|teenager|twenty-year-old))
  never (?:ever )?(?:have to |need to |again )?(?:${everyday}|think)${any(5)} again
  (?:won't|will not|will never|(?:you|we|they)'ll never|need never|no longer|never) (?:ever )?(?:need to 
    |have to )?(?:${everyday})${any(4)} (?:again|any ?more|any longer)
  (?:(?:good-?|bye[- ]?)bye|farewell|so long|adieu),? (?:to )?${upTo(2)}(?:${worry})
  (?:${worry}) (?:(?:do|does|will|did)(?: not|n't)|won't|never) (?:stand|have|get) a chance
  (?:${worry})(?:'s|')? (?:days are numbered|(?:has|have) met (?:its|their) match)
  (?:only|just|a mere|but) (?:an?|one|two|three|a few)(?: single| short)? (?:sessions?|visits?
    |treatments?|appointments?|steps?|clicks?|calls?|injections?) away from
  before your (?:very )?(?:own )?eyes|as if by magic|(?:like|works like) magic
  (?:time|the clock) (?:stands? still|has stopped|runs backwards)|(?:gravity|age)-defying
  (?:younger|better|happier|fresher|new|best|more \w+) version of you(?:rself)?
  (?:(?:you|we|they)'ll|will|going to) (?:only )?(?:wonder|ask yourself|wish|regret) (?:why |how |that |only )*you (?:did not|didn't|had not|hadn't|ever|waited)
  (?:results?|difference|changes?|transformation|improvement|look) (?:that )?you(?:'ll| will) (?:love
    |adore|keep|be proud of|never forget|cherish)
  (?:see the back of|free yourself (?:of|from)|break free (?:of|from)|(?:win|wins|winning) the (?:battle|war|fight) (?:against|with|on)|puts? paid to|calls? time on|makes? short work of
    |declares? war on) ${upTo(3)}(?:${worry})
  (?:leaves?|puts?) ${upTo(2)}(?:${worry}) behind(?: you)?
  (?:get ready|be ready|prepare|ready) to (?:be (?:amazed|wowed|transformed|stunned)|glow|shine
    |turn heads|fall in love|look)
  (?:reverse|reverses|reversing|stop|stopping|beat|beats|cheat|cheats|defy|defies|outsmart) (?:the (?:effects|signs|march|hands) of )?(?:time|age|ageing|aging|gravity)
`

/** Told as a fact, unless something softens it. */
export const outcomeFrames = lines`
  (?:${worry}) (?:is|are) (?:finally |now |soon )?(?:under control|tamed|beaten|sorted|taken care of)
  (?:results?|effects?)${any(6)} lasts? (?:for )?(?:years|decades|ages)
  (?:becomes?|turns?|goes|go|feels?|looks?) (?:\w+ly )?(?:soft|smooth|clear|firm|even|silky|bright|young)(?:er)? (?:after|in|within|from) (?:just |only )?(?:one|a single|two|three|\d+|the first|the very first)
  (?:${worry}) (?:fade|shrink|vanish|disappear|soften|melt)s?, [\w' -]+ (?:fade|shrink|vanish|soften|melt|grow|glow|shine|tighten|lift|firm|return|improve)s?
  (?:${worry})(?: (?!(?:lose|lost|loses|losing|change|changes|damages?|dark)\b)[\w'-]+){0,4} permanently
  (?:${worry}|${wishes}) (?:is|are|gets?) (?:${surely} )*(?:restored|renewed|rejuvenated|perfected|transformed|returned|erased|reversed|repaired|redefined|revived|banished)
  (?:reclaim|recapture|relive|get back|bring back|win back) (?:the|your) ${upTo(2)}(?:${wishes})
  ^(?:everything|all) (?:that )?you (?:dislike|hate|don't like)${any(4)},? (?:corrected|gone|fixed|solved|erased)
  (?:${worry})(?: (?!(?:once|if|until|when|not|may|can)\b)[\w'-]+){0,6}? (?:is|are|will be|get
    |gets|being) (?:${surely} |all )*(?:gone by|undone|(?:barely|hardly) (?:there|visible
    |noticeable)|a (?:distant )?memory|lifted away|smoothed away|melted away|swept away|banished
    |wiped (?:out|away)|blasted|zapped|eradicated|conquered|defeated)
  ^(?:all |your |those |these |the |unwanted |stubborn |years of )*(?:${worry})${any(3)}[,:]? (?:gone
    |solved|fixed|sorted|erased|banished|defeated|conquered|undone)(?= ?[.,!;]|$)
  ^(?:erasing|banishing|eliminating|eradicating|reversing|melting away|wiping out) ${upTo(3)}(?:${worry})
  (?:instant|overnight|same-day) (?:gratification|transformation|rejuvenation|lift|glow|volume
    |fix|face-?lift|radiance|beauty|makeover|success|results?|improvement)(?! (?:is|are|can
    |may|does))
  (?:${desired}) (?:[\w'-]+ ){0,3}(?:overnight|in an instant|in a flash|in no time|in moments
    |in seconds|in the blink of an eye)
  leav(?:es?|ing) ${upTo(3)}(?:looking|feeling) ${upTo(1)}(?:${praised}|${desired})
  (?:makes?|making|leaves?|leaving) (?:your |the |every )?(?:skin|face|lips|hair|complexion|legs
    |hands|body|neck|eyes) ${upTo(1)}(?:${praised}|smooth|silky|firm|supple|youthful|fuller)
  (?:years|decades) (?:${surely} )*(?:fall|drop|melt|disappear|vanish|peel|slip)s?(?: away| off)? (?:from|off)
  (?:years|decades) (?:disappear|vanish|melt|fall|drop)(?: away)?
  (?:skin|face|complexion|lips|hair|legs) that (?:(?:looks?|feels?|is|are|stays?|and) )+(?:like (?:it
    |new|silk|velvet|you|when|a baby)|as (?:it was|it did|good|smooth|soft)|${praised})
  (?:wrinkles?|lines?|spots?|scars?|${worry})${any(5)} (?:soften|fade|vanish|disappear|melt
    |dissolve)s? (?:away|before)
  (?:we|it|which|that|clinic|team|laser|treatment|peel) (?:${surely} |consistently |reliably )*(?:gets?|delivers?) (?:the |you |real |proven |great )*results
`

/** May be meant otherwise, so these only warn. */
export const promiseHints = lines`
  (?:one|two|three|four|five|a few|\d+) (?:short |quick |easy )?(?:visits?|sessions?|treatments?|appointments?)(?:,? and|,| later,?) (?:your|you're|you'll|those|it's)
  (?:one|only) (?:possible )?(?:result|outcome):|(?<=[:–—] )(?:clear|smooth|firm|young|beautiful|radiant|even|healthy|soft|fresh)(?:er)? (?:${wishes})(?= ?[.!]|$)
  (?:keeps?|kept) (?!(?:your |the )?(?:hair|sweat))${upTo(2)}(?:${worry}) (?:away|at bay|in check)
  (?:your |the )?(?:${wishes}) (?:looks?|feels?|becomes?|appears?|stays?|is left|are left) ${upTo(2)}(?:${praised}|rested|refreshed|smooth|supple|lifted|toned|firmer|fresher|brighter|clearer|tighter|natural)(?! (?:for|until|at first))
  (?:${improves}),? (?:(?:${improves}),? )*(?:and |& )?(?:${improves})
  ^(?:now |finally |simply )?(?:sculpt|contour|rejuvenate|refresh|renew|revive|refine|redefine|perfect|reshape|rewind|enhance|brighten|plump|boost|beautify) (?:up )?(?:your|those|that)
  ^(?:lift|tighten|smooth|tone|firm) (?:your|those) (?:skin|face|cheeks|brows?|jawline|neck|figure|complexion|body|lines|wrinkles|silhouette)
  left with (?:\w+ ){0,2}?(?:${praised}|smooth|soft|firm|hair-free) (?:${wishes})
  (?:ready|fit|perfect|prepared|in shape) for (?:the )?(?:bikini|beach|swimsuit|summer|big day|red carpet|wedding|party)(?: season)?
  (?:enjoy|live|go|spend|imagine|a (?:life|summer|holiday|day|world|face|body))${any(3)} without (?:${worry})
  wait (?:un)?till? you see|^(?:see|feel|notice|discover|experience|love) the (?:difference|change|results|transformation)
  (?:${wishes}),? (?:only|but|just) better|(?:skin|face|look|body) at its (?:very )?best|your best (?:skin|face|self|look)
  our promise(?= ?[:.,!]| (?:of|to you|is|that))|all it takes (?:is|to)
  (?:over|in|during) (?:your|a|the) lunch[- ]?(?:break|hour|time)
  (?:just|only) a (?:phone )?call away
  (?:${wishes}) (?:that )?you(?:'ve|'d| have)? (?:wanted|hoped for|imagined|deserve)
  (?:journey|path|way|road|key|secret|gateway|route|ticket|passport|shortcut|first step) to ${upTo(
    2,
  )}(?:(?:${desired}|ageless) ${upTo(2)}(?:${wishes})|youth|beauty|confidence|perfection)
  (?:throw|put|pack|give) away (?:your |the )?(?:razors?|make-?up|concealer|foundation)
  (?:ditch|bin|retire) (?:your |the )?(?:razors?|make-?up|concealer|foundation)
  (?:results?|effects?|improvements?|glow|smoothness|beauty|volume) (?:that|which) (?:lasts?|stays?
    |endures?|stands? the test|keeps?)(?! (?:about|up to|around|between|for (?:some|a few|\w+ (?:to \w+ )?(?:weeks|months))|\d|longer than a|a few|some|only|\w+ (?:weeks|months)))
  (?:lasting|flawless|stunning|beautiful|dramatic|amazing|natural|natural-looking|perfect|great) (?:results?|outcomes?) (?:are|is|await|awaits|you|we|for)(?! (?:not|rare|never|our aim|our goal|the aim|the goal|hop))
  no (?:filters?|photoshop|retouching|airbrush\w*|concealer|foundation)(?: is| are)? (?:needed
    |required|necessary)
  (?:camera|selfie|photo|beach|bikini|party|wedding|red[- ]carpet)-ready|airbrushed
  ^not (?:after today|any ?more|with us|for (?:much )?longer)
  turns? heads|heads will turn|head-turning|jaw-dropping|wow[- ]factor
  look (?:and feel )?(?:your (?:very )?best|fabulous|amazing|great|incredible|gorgeous|stunning)
  feel (?:and look )?(?:more confident|fabulous|amazing|incredible|like (?:yourself again
    |a new|a million|you are twenty))|confidence boost|confident in your (?:own )?skin
  (?:simple|easy) as that|problem solved|job done|hey presto
  (?:to|of|sheer|pure|than|absolute|skin|achieve|deliver) perfection
  (?:${wishes}|perfection|beauty) (?:is|are) (?:within (?:your )?reach|at your fingertips|yours
    |waiting)
  age-defying|ageless|time-defying|youth-restoring|line-erasing|skin-perfecting
  unlocks? ${upTo(3)}(?:beauty|glow|potential|radiance|confidence|skin)
`

export const absoluteFrames = lines`
  (?:everyone|everybody|anyone)(?:'s| is) (?:a |the )?(?:\w+ )?(?:candidate|suitable|eligible)
  (?:does not|doesn't) matter (?:if|whether) you(?:'re| are) (?:fair|dark|young|old|male|female|pale|black|brown|white|sixteen|eighteen|twenty)
  (?:will not|won't|don't|do not|without|never) (?:have to |having to |need to |needing to )?(?:take|taking|lose|losing|miss|missing) (?:a |any |even |one |single )+(?:day|hour|minute|time|work|moment)s?
  success${any(4)} (?:is|are) (?:total|complete|absolute|certain|assured|universal|perfect)
  (?:works?|suits?|suitable|safe|perfect|effective|gentle|great|ideal|right|suited)(?: [\w'-]+,?){0,6}? (?:every|all|any) (?:skins?|ages?|bod(?:y|ies)|faces?|hair|types?|tones?|shades?|colou?rs?|budgets?|women|woman|man|men|generations?)
  (?:nobody|no one|no-one|no (?:patient|client|customer)|none)${any(4)} (?:disappointed|unhappy|dissatisfied|unsatisfied|empty-handed)
  never (?:yet |once )?(?:let (?:\w+ ){1,2}down|disappoint\w*|failed)|(?:has|have) yet to (?:fail|disappoint|let)
  no (?:bad|unsuitable|wrong) (?:candidates?|skin|age|time)
  without exception,? (?:our |all |the )*(?:patients|clients|people|results|customers)${any(3)} (?:${pleased}|love|lovely|recommend|excellent|perfect)
  always (?:\w+ ){0,2}(?:beautifully|perfectly|flawlessly|brilliantly|wonderfully|successfully|ends well)
  one (?:treatment|session|solution|laser|peel|cream|formula|method|size) (?:fits|suits|covers
    |does it|works for) all
  there (?:is not|isn't|is no|are no|aren't|'s no|'s not)${any(4)} (?:we|it|our \w+|this \w+) (?:can't|cannot|can not|won't|doesn't) (?!answer|tell|say|know)\w+
  (?:down-?time|recovery(?: time)?|healing time|time off)(?: required| needed| is| [–—-])?[:,]? (?:none
    |zero|nil)(?= ?[.,!;]|$)
  as (?:if|though) nothing (?:had |has |ever )*happened
  (?:loved|adored|praised|recommended|tolerated|appreciated) by (?:absolutely )?(?:every|all
    |${everybody})
  (?:perfect|spotless|flawless|unblemished|unbroken) (?:track |safety )?record
  (?:nobody|no one|no-one) is (?:ever )?(?:too (?:old|young|dark|fair)|excluded|left out|disappointed)
  (?:invariably|unfailingly|infallibl[ey])|whoever you are
  (?:zero|no)-(?:down-?time|recovery)
  (?:works?|suits|delivers|effective|suitable)${any(2)} (?:regardless|no matter)
`

export const absoluteHints = lines`
  (?:drive|work|exercise|swim|run|party|dance|fly|train|make-?up|sport)${any(3)} (?:right|straight|immediately|directly) after(?:wards)?(?= ?[.,!]|$)
  never too (?:late|old|early|young) (?:to|for) (?:look|have|get|turn|rejuvenate|enjoy|reverse
    |restore|transform|love|glow|beauty|great)
  (?:go|get|carry|continue|resume|return)${any(6)} (?:immediately|straight away|right away|at once
    |the same hour|within minutes|within the hour)(?= ?[.,!]|$)(?<!(?:may|most|usually|if|call
    |ask|us|doctor|not|never|help|hospital|nurse)\b.{0,80})
  (?:undetectable|imperceptible)|(?:success|satisfaction) rate of
  (?:friends|people|colleagues|everyone|they|even your \w+) (?:won't|will not|will never|can't)${any(
    2,
  )} (?:tell|guess|notice|know)
  (?:couldn't|could not) be (?:easier|simpler|quicker)
`

export const riskFrames = lines`
  (?:no way|impossible|not possible|unthinkable) (?:that |for |it's |it is )*(?:\w+ ){1,3}?(?:can|could|will|would|to) (?:\w+ )?(?:harm|damage|hurt|burn|scar|go wrong|be harmed)
  (?:${hardship}|problems|accidents|burns) (?:simply|just|really) (?:do not|don't|never|won't|will not) (?:happen|occur|arise|exist|appear)
  (?:benefits|advantages|upsides) only|only (?:benefits|advantages|upsides)|nothing but (?:benefits|advantages)|all upside
  (?:entirely|completely|totally|fully|absolutely|treatment is|procedure is|method is|it is|it's|laser is) free (?:of|from) (?:any |all )?(?:${hardship}|hazards?)
  (?:skin|eyes?|you|health|body) (?:is|are) (?:never|in no way|not for a moment) (?:ever )?(?:at (?:any )?risk|in (?:any )?danger|harmed)
  (?:poses?|presents?|carries|carry|involves?|creates?|means|brings?) (?:absolutely |practically )?(?:no|zero|little or no) (?:\w+ )?(?:hazards?|threats?|dangers?|risks?|harm)
  ^no (?:burns?|scars?|pain|risks?|side[- ]effects?|bruis(?:es|ing)|swelling|marks?|needles)(?:,| and) no \w+
  (?:known|proven|shown|proved|guaranteed) to be (?:\w+ ){0,2}?(?:safe|painless|harmless|gentle)
  (?:be|be both|stays?|remains?) safe and (?:effective|gentle|painless|reliable)
  (?:safety|comfort) (?:is )?(?:always )?(?:guaranteed|assured)
  (?:couldn't|could not|can't|cannot) be (?:any )?safer
  (?:${hardship}) (?:is|are) (?:simply |just )?(?:a thing of the past|not an issue|no issue
    |not a concern|history|unthinkable|out of the question|off the table|impossible)
  (?:${hardship})(?: [–—-]|:|,) ?(?:none|zero|nil)(?= ?[.,!;]|$)
  (?:zero|no)-(?:risk|pain|scar)
  (?:won't|will not|does not|doesn't|never|don't|do not) (?:even )?(?:bruise|swell|sting|bleed)(?= ?[.,!;]|$| (?:at all|or|and))(?<!(?:if|should|it) .{0,40})
  (?:no|without a) (?:catch|downside|drawback)|all (?:gain|benefits?) and no
`

export const riskHints = lines`
  (?:virtually|practically|almost|nearly|little to|little or|next to) (?:no |zero )(?:${hardship}
    |down-?time)
  (?:virtually|practically|almost|nearly) (?:painless|pain-free|risk-free|scarless|harmless)
  (?:in|into) (?:the )?safe(?:st)? hands|peace of mind
  safe for (?:everyone|all|even|any|sensitive|pregnan\w+|children|the whole)
  safely and (?:effectively|gently|quickly|permanently|easily|comfortably)
  (?:quickly|effectively|gently|permanently|comfortably),? (?:and )?safely
  without (?:any |the )?(?:pain|discomfort|bruising|swelling|irritation|redness)(?= ?[.,!]|$)
`

export const superlativeFrames = lines`
  (?:leaders?|pioneers?|authorit(?:y|ies)) in (?:\w+ ){0,2}?(?:medicine|dermatology|lasers?|skin\w*|beauty|aesthetics?|rejuvenation|care|surgery|cosmetic|the field|treatments?)
  only (?:here|with us) (?:will|can|do) you|only we (?:offer|have|combine|use|can|give)
  (?:regarded|considered|acknowledged|celebrated|described|seen|known|recogni[sz]ed)(?: \w+ly)? as (?:the |one of the |among the |some of the )+(?:best|finest|leading|top|most|foremost|world's)
  (?:struggle|hard|hard-pressed|difficult|impossible) to (?:beat|match|equal|top|surpass|find${any(2)} (?:more|better|finer|safer|as \w+|who))
  (?<!your )(?:very )?latest (?:and \w+ )?(?:\w+ )?(?:${praisedThing}|equipment|machines?|generation|science|innovations?|advances?)
  (?:no one|nobody|no-one|no other \w+|nowhere|few) else${any(5)} (?:offers?|has|does|provides?|can|delivers?|achieves?|match(?:es)?|combines?|treats|you (?:find|get))
  (?:crown jewel|jewel|king|queen|champion|star) of|hands down|bar none|(?:perfected|mastered) the art|unforgettable
  art (?:of|meets)${any(2)} (?:science|beauty|rejuvenation)
  (?:voted|rated|ranked|named|crowned|hailed|awarded|chosen|elected)(?: as)?(?: the| one of the \w+'s| our)? (?:best|top|leading|number|no\.?|finest|most|favou?rite|five|5|clinic|facelift
    |winner|future|first|next|patients' choice)
  (?:winners?|recipients?) of|(?:multiple|several|many|won|countless|international|national) awards
  (?:no|not a|never a|isn't a|nowhere|a) (?:\w+ )?better (?:place|clinic|way|choice|hands|option
    |team|address)(?! to (?:ask|call|reach|wash|clean))
  (?:won't|can't|couldn't|cannot|will not|could not) (?:\w+ )?(?:find|get|ask for|do|be in) (?:\w+ )?(?:better|finer|safer|more \w+)
  in (?:the )?(?:best|better|expert|most capable) (?:possible )?hands|look no further
  (?:very|only the|simply the|nothing but the) best(?= ?[.,!]|$| for)
  forefront|vanguard|pinnacle|epitome|(?:at the )?top of (?:its|their|our|the) (?:game|field|class
    |profession)
  rais(?:es?|ing) the bar|sets? (?:us|them|it) apart|head and shoulders above|the last word in
  (?:lead|leads|leading|led|show|shows|paves?) the (?:way|field|world|pack|market|industry)
  (?:synonym\w*|byword) (?:with|for)|hallmark of|(?:unrivalled|excellent|outstanding|enviable) reputation|reputation (?:speaks|precedes|for)
  known (?:around|throughout|across|all over) the (?:world|country|globe|nation|region)
  (?:famed|famous) for|famous (?:clinic|facial|treatment|patients)|legendary|iconic
  cult (?:favou?rite|product|treatment)|best-kept secret|talk of the town|the hottest
  (?:nobody|no one|no-one|nobody else|no clinic|few)${any(4)} (?:like|better than|as well as|the way) (?:we|us|our)
  (?:secret|choice|favou?rite|treatment|clinic)s? (?:of|for|among) (?:the )?(?:stars|royalty|models
    |a-list\w*|influencers|insiders|those in the know)
  a-list|red[- ]carpet|go-to (?:clinic|treatment|name|choice|place|address|team)
  as seen (?:on|in) (?:tv|television|vogue|the press|magazines)
  (?:${praisedThing}|medicine|dermatology) of the (?:future|year|century|decade|moment)
  (?:the|our|\w+'s|of the) (?:\w+ )?most (?!common|frequent|likely|painful|usual|suitable|recent
    |appropriate|important|serious|widely|studied|often|invasive|aggressive|expensive|used|basic
    |sensitive|affected|swollen|urgent|careful|experienced nurse)[\w-]+ (?:and [\w-]+ 
    |,? [\w-]+ )?(?:${praisedThing})
  (?:the|our|\w+'s) (?:very )?(?!short|long|old|near|close|small|low|weak|mild|strong|cheap|simpl
    |deep|earli|light|rest|test|guest|request|honest|late|new|b)\w+est (?:\w+ )?(?:${praisedThing})
  pioneering|trailblazing|world-beating|ultra-?modern|futuristic|high-tech|hi-tech|next-gen
  top-tier|innovative|visionary|masterful|exquisite|sublime
  a (?:\w+ )?(?:trusted|reputable) (?:name|clinic|team|partner|expert|provider|choice)
  (?:thousands|hundreds|millions|countless|scores) (?:of )?(?:happy|satisfied|delighted|smiling
    |thrilled|grateful|success)
  top (?:ten|10|three|3|five|5)(?! (?:reasons|questions|tips|causes))|(?:a|the) benchmark
  cr[eè]me de la cr[eè]me|no ordinary|not just another|not your average
  (?:masters?|artists?|wizards?|geniuses|genius) (?:of|at|in) (?:\w+ ){0,2}(?:${praisedThing}|skin
    |their craft|beauty|injection\w*)
  the only (?:clinic|laser|treatment|method|peel|device|team|technique) (?:that|which|to|in|you)(?! (?:is|has been) (?:not|studied))
  (?:a|your|that|the) perfect (?:gift|partner|answer|addition|pick-me-up|start|moment|remedy)
  fit for (?:a )?(?:queen|king|royalty|stars?)
`

export const comparisonFrames = lines`
  (?:twice|three times|four times|five times|ten times) as (?:long|quick|quickly|smooth|firm|gentle|precise|comfortable|lasting|natural) as (?:an? |the |any |most )?(?:\w+ )?${treatments}
  ${treatments} (?:simply |just )?(?:can't|cannot|do not|don't|won't|could never) (?:compete|compare|match|keep up|come close|hold a candle|rival|hope)|no match for
  beats? (?:\w+ )?${treatments}|${treatments} (?:that|which) (?:do|does|did) (?:nothing|not work|little)
  (?:the )?same (?:results?|effects?|benefits?|outcome) (?:as|with|without|but) (?!your|you|before|last)
  (?:what|where|things|when) ${upTo(1)}${treatments} (?:can't|cannot|can not|never|could never|don't
    |do not|fails?|only dreams?)(?! (?:reach|go|get|be))
  (?:rivals?|rivalling|equals?|competes? with|eclipses?|trumps?|tops|puts? [\w ]{1,30} to shame
    |(?:is|are|results?) comparable (?:to|with)|on a par with|close to|match(?:es)?) (?:those of 
    |that of |the results? of |the effects? of )?(?:an? |the |any |even )?${treatments}
  (?:benefits?|results?|effects?|advantages?|power|impact|lift|look) (?:of|as) (?:an? )?(?:\w+ )?${
    treatments
  }(?:,| but)? (?:without|minus|with (?:none|a fraction|less|half|no)|at (?:a fraction|half)
    |in (?:a fraction|half))
  a fraction of the (?:recovery|cost|price|time|pain|downtime|risks?)
  without (?:ever )?(?:going under )?the (?:knife|scalpel)
  (?:just|equally|every bit|at least) (?:as )?(?:effective|good|safe|powerful|gentle|strong|natural
    |beautiful)(?= ?[.,!]|$| and)
  (?:light|nature|we|it|this|our \w+|lasers?) (?:does|do|works?|lasts?|heals?) (?:it |the job 
    |that |this )?(?:better|faster|longer|safer|more gently)(?= ?[.?!,]|$)
  (?:fewer|less|shorter|faster|quicker|lower) (?:\w+ ){1,2}?(?:and |but )?(?:fewer|more|better
    |faster|shorter|quicker|longer) (?:results?|effects?|comfort|recovery|side|sessions|visits
    |healing|beauty|lasting)
  (?:fewer|less|shorter|faster|quicker|lower) \w+, (?:fewer|less|more|better|faster|shorter
    |quicker|longer) \w+
  (?:upgrade|step up|leap|advance|improvement) (?:from|on|over|beyond) ${upTo(1)}${treatments}
  (?:outdated|old-fashioned|yesterday's) ${treatments}|leaves? ${upTo(1)}${
    treatments
  } (?:behind|standing)
  (?:forget|skip|ditch) (?:about )?(?:the |painful |expensive |all )*${treatments}
`

export const researchFrames = lines`
  (?:dermatologists|doctors|surgeons|experts|physicians|scientists|specialists|nurses) (?:all |everywhere |simply |just )*(?:love|adore|vouch|rave|are (?:impressed|convinced|excited|enthusiastic|unanimous|in agreement))
  (?:leading|top|major|renowned|famous|world's best|the best) (?:\w+ )?(?:hospitals|clinics|universities|surgeons|doctors|dermatologists|specialists|experts|cent(?:re|er)s)${any(2)} (?:use|uses|rely|trust|choose|swear|prefer|recommend|adopted)
  (?:any|every|most|ask any|as) (?:\w+ )?(?:dermatologists?|doctors?|experts?|specialists?|surgeons?
    |nurses?|scientists?) (?:will|would|can|could) (?:tell|confirm|agree|say|vouch|back|attest)
  (?:recommended|trusted|preferred|endorsed|praised|approved|favou?red|chosen|loved) by (?:(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|out|of|most|all|many|leading|top
    |the|world's|every|thousands|hundreds|countless|more|than|in|majority|\d+%|%|country's) ?)+(?:${authorities})
  (?:wealth|body|mountain|host|array|raft|abundance|weight|volumes?) of (?:\w+ ){0,2}?(?:research
    |evidence|studies|data|literature|proof|trials)
  (?:compelling|overwhelming|growing|mounting|strong|solid|robust|convincing|ample|conclusive
    |extensive|irrefutable|hard) (?:scientific |clinical |medical )*(?:evidence|proof|research|data)
  (?:evidence|consensus|research|data|literature) (?:is|are) (?:overwhelming|compelling|strong
    |mounting|growing|unanimous|conclusive|solid|robust|there)
  (?:proven|tested|proved|validated|confirmed|demonstrated|documented|shown) (?:in|over|across|by|on) (?:\w+ ){0,3}?(?:practice|years|decades|thousands|hundreds|millions|studies|trials|tests
    |research|laborator(?:y|ies)|science)
  (?:proven|tested) (?:time and (?:time )?again|again and again|many times over)
  (?:clinically|scientifically|medically|dermatologically)[- ](?:sound|grounded|formulated
    |demonstrated|documented|studied|researched|certified|supported|evaluated|undisputed|founded)
  (?:science|research|doctor|dermatologist|expert|evidence)-(?:led|formulated|created|designed
    |driven|endorsed|loved|trusted)
  (?:science|medicine|scientists|researchers|medical science) (?:has|have) (?:finally |now 
    |at last |long )*(?:caught up|cracked|solved|unlocked|spoken|discovered|known)
  proven (?:\w+ )?(?:benefits?|success|power|protocol|approach|ability|solution|science)
`

export const researchHints = lines`
  (?:leaves?|left|leaving) (?:no|little) (?:doubt|room for doubt|question)
  (?:rests?|stands?|built|founded|rooted|grounded|based) (?:on|in|upon) (?:[\w-]+,? ){0,3}?(?:science
    |proof|(?:scientific|clinical|medical) (?:\w+ )?(?:foundations?|principles?|evidence
    |findings?|knowledge|expertise|basis|research))
  beyond (?:any |all |scientific |reasonable |serious )*(?:dispute|question|doubt)
  undisputed|indisputabl[ey]|incontrovertibl[ey]|scientific fact|(?:it is|it's) a fact
  (?:numbers|figures|facts|statistics|studies|pictures) (?:do not|don't|never) lie
  (?:numbers|figures|facts|statistics|studies) speak
  (?:swiss|german|japanese|korean|harvard|nasa|nobel[\w-]*) (?:scientists?|researchers?|science
    |doctors?|lab|laborator(?:y|ies)|formula)
  (?:the|real|cutting-edge|hard) science behind (?:it|our|the)
  speaks? (?:in (?:its|their) favou?r|volumes)
`
