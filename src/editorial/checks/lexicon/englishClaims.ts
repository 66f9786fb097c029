import { lines, oneOf, phraseSets, phrases } from '../text/phrases'
import {
  absoluteFrames,
  absoluteHints,
  comparisonFrames,
  outcomeFrames,
  promiseFrames,
  promiseHints,
  researchFrames,
  researchHints,
  riskFrames,
  riskHints,
  superlativeFrames,
} from './englishAdverts'
import {
  asks,
  attest,
  authorities,
  desired,
  everybody,
  gives,
  pleased,
  praised,
  surely,
  takesAway,
  treatments,
  unwanted,
  wishes,
} from './englishWords'
import type { Claims } from './lexicon'

const upTo = (most: number): string => `(?:[\\w'-]+,? ){0,${most}}?`
const will =
  "(?:will|(?:you|we|it|they|he|she|that|this)'ll|shall|(?:is|are|am|(?:you|we|they)'re) (?:going to|sure to|certain to|bound to|guaranteed to|about to))"
const sitting =
  '(?:sessions?|visits?|treatments?|appointments?|sittings?|applications?|injections?)'
const few =
  '(?:(?:just |only |as little as |as few as |less than |under )*(?:one|a single|1|two|three|four|five|six|a few|\\d+))'
const harm = oneOf`
  scars?|scarring|burns?|harm|damage|side[- ]effects?|pain|risks?|marks?|trace
  dark (?:spots?|patches|marks?)|hyperpigmentation|pigment\w* (?:changes?|problems?)
  discolou?ration
  infections?|complications?|problems?|redness|swelling|bruis\w+|bleeding|allergic reactions?
  reactions?|allerg(?:y|ies)|injur(?:y|ies)|irritation|discomfort
`
const risk = oneOf`
  risks?|dangers?|complications?|contraindications?|after-?effects?|downsides?|drawbacks?
  disadvantages?|dangerous effects?
  (?:side[- ]|adverse |unwanted |undesired |negative |harmful )(?:effects?|events?|reactions?)
`
/** What a treatment leaves for a while, or what is taken off afterwards. */
const aftereffects = oneOf`
  swelling|redness|bruis(?:es|ing)|numbness|itch(?:ing|iness)?|pain|soreness|tenderness|lumps?
  crusts?|scabs?|tightness|bleeding|burning|stinging|heat|dryness|peeling|flaking|blisters?|effects?
  plasters?|stitches|dressing|reaction|fever|rash|drooping|headache|tingling|discomfort
`
const materials = oneOf`
  stitch(?:es)?|sutures?|dressings?|plasters?|bandages?|cream|gel|make-?up|crusts?|scabs?|mask
  needles?|device|probe|appointment|date|time|room|area|eyelid|head|arm
`
/** What a clinic does for people, rather than for skin. */
const errand =
  '(?:answer|help|explain|talk|tell|show you|advise|discuss|call|arrange|send|speak|welcome|listen|write|reply|keep|be honest|see you|ring)'
const dealings = oneOf`
  privacy|appointments?|places?|slots?|refunds?|prices?|deposits?|call-?backs?|repl(?:y|ies)|data
  confidentiality|access|bookings?|discretion
`
const bright = oneOf`
  ${pleased}
  suitable|(?:a )?(?:good |perfect |ideal )?candidates?|safe|improved|cured|eligible
  welcome to have|transformed|younger|beautiful|rejuvenated|treatable
`

/** English claims. Sources of the rules: docs/clinical-checks.md. */
export const englishClaims: Claims = {
  promises: phraseSets([
    ...promiseFrames,
    ...lines`
    ${will} ${upTo(4)}(?:you (?:want|wish for|dream of|deserve|desire|long for)|change your life)
    ${will} (?:${surely} |be |feel |leave |more than )+(?:${pleased})(?! to ${errand})
    (?:${unwanted}) ${will} (?:have |been |${surely} )*(?:fade|vanish|disappear|lighten|clear|shrink|soften|smooth|gone)\w*(?! (?:slowly|with time|\w+ (?:a |one |two |\d+ )?(?:few )?(?:hours?|days?)))
    (?:${unwanted}) (?:${surely} )*(?:(?:does|do|will)(?: not|n't)|won't|never) (?:ever )?(?:grow back|grows back|come back|comes back|returns?|reappear)
    (?:watch|see) (?:your |those |the )+(?:\w+ )?(?:${unwanted}) (?:\w+ )?(?:vanish|disappear|fade|melt|shrink|go)
    (?:lasting|long-term|permanent|complete|total|instant|effortless|definitive) (?:hair |fat |scar |tattoo |wrinkle |vein |spot )?(?:removal|reduction|correction|relief|rejuvenation|clearance|cure|freedom)
    back to life|new lease of life|breathes? (?:new )?life|reborn|from the (?:very )?first (?:drop|day|session|use|application|minute|visit|treatment)
    results? (?:that )?speaks? for (?:themselves|itself)|(?:what|who) you see in the mirror|(?:won't|will not|hardly) recogni[sz]e yourself|years (?:fall|drop|melt) (?:away|off)
    finally (?:wear|enjoy|feel|live|show|go|look|be)|(?:last|only) \w+ (?:that )?you(?:'ll| will)? ever need|results? (?:that )?you can (?:see|trust|rely on|count on|feel|be)
    (?<!(?:how|why|when|where|way|say|until) )it (?:simply |just |really )?works(?= ?[.!,:]|$)|${will} work for you|(?:make|makes|making) sure (?:that )?you (?:leave|look|feel|love)|nothing (?:short of|less than)
    (?:see|get|have|show) (?:real |visible |great |amazing )?results (?:in|after|within|from) (?:just |only |one |two |three |a |\d+ )
    (?=guarantee)(?<!(?:${dealings}) (?:(?:is|are) )?(?:only )?)guarantee(?:s|d|ing)?(?! (?:of|on|for|card) the)(?! (?:you )?(?:an? |the |your |our |full |complete )*(?:${dealings}))
    (?:we|I|it|which|that|clinic|doctors?|surgeons?|treatment|laser|peel|cream) promises?(?! (?:you )?(?:to ${errand}|(?:an? |the |your )*(?:${dealings})))
    (?:is|are) promised
    ${will} (?:${surely} )*(?:get rid|banish|erase|eliminate|cure|vanish|disappear|dissolve
      |melt away|succeed|work|be (?:gone|cured|removed|erased|eliminated|history|solved|fixed
      |a thing of|yours|transformed|rejuvenated|as good as))
    ${will} (?:${surely} )*(?:remove|clear|fix|lift|tighten|restore|smooth|firm|plump|transform
      |rejuvenate|reverse|solve|improve|reduce|fade|brighten|shrink|even out|fill|soften|stop
      |end|boost|renew|correct|refine|contour|slim|regain|thank|love|adore|glow|shine|soar
      |radiate|look (?:like|as)|be (?:delighted|thrilled|amazed|proud|satisfied|happy|glad
      |able to (?:throw away|forget)))(?! (?:with|together|out|slowly|as your|up|to ${errand})\b)(?! (?:the |your |any |all |it|them|some |every )*(?:${materials}))
    ${will} (?!(?:always|still|stay|remain|probably|be) ?(?:be )?(?:visible|noticeable|new))${upTo(4)}(?:${desired}|years younger|a (?:clear |real |visible )?(?:difference
      |improvement))(?: (?:than ever|again|for (?:months|years)|and ${desired}|,)|,|\.|!|$
      | (?:${wishes}))
    (?:${unwanted}|it|they|results?|problems?) (?:(?:(?:is|are) |will be 
      |become )?(?:${surely} )*(?:(?:a )?things? of the past|history|no more)|(?:won't|will not
      |will never|will no longer|no longer|never again)(?: ever)? (?:trouble|bother|worry|annoy
      |haunt|show|be|return|come)\w*|(?:will )?(?:ends?|stops?) (?:here|now|today|with us)|(?:is
      |are) switched off)
    (?:(?:are|is|become|be) )(?:no longer|not|never) (?:visible|seen|noticeable|an issue
      |a (?:problem|concern|worry))(?= ?[.,!]|$)
    (?:freedom|relief|liberation) from (?:${upTo(2)})(?:${unwanted})
    (?:have|is|are|offer|found|know|here's|got) (?:the|your) (?:\w+ )?(?:solution|answer|remedy
      |secret)(?: (?:for|to|against)|(?= ?[.!]|$))
    (?:the|your|our) (?:\w+ )?(?:solution|answer|remedy|antidote) (?:for|to
      |against) (?:${upTo(2)})(?:${unwanted})
    (?:takes?|shaves?|wipes?|knocks?) (?:\w+ ){0,2}(?:years|decades) off
    (?:stays?|remains?) (?:that way|like that|forever|young)
    (?:keeps?|looking|stay|look) (?:your |you |\w+ ){0,3}(?:looking )?(?:young
      |younger)(?= ?[.,!]|$)
    no more (?:${unwanted})|(?:the )?end (?:of|to) (?:your |unwanted |those )*(?:${unwanted})
    (?:a |the )?cures?(?= (?:for|of|your|all|the)\b)|cured
    (?=for)(?<!(?:may|might|could|can) (?:stay|remain) )(?:for good|forever|for ever|for life)|once and for all|a lifetime|for the rest of your life
    permanent(?:ly)? (?:${surely} )*(?:results?|solution|remov\w+|gone|cured?|fix|effects?|hair(?! loss)
      |free|smooth\w*|improv\w+|relief|end|eliminat\w+|erase\w*|reduc\w+|lift\w*|tighten\w*|get
      |stop\w*|firm\w*|rejuvenat\w*|clear\w*|gets?)
    (?:results?|effects?|outcomes?|changes?|improvements?) (?:that )?(?:is|are|will be|stays?
      |lasts?|remains?|hold) (?:permanent|forever|for ever|for life|for decades|a lifetime
      |certain|assured)
    say (?:goodbye|good-bye|farewell|bye-?bye|so long) to|say no to ${upTo(2)}(?:${unwanted})|wave (?:goodbye|farewell) to
    forget (?:about )?(?:your |those |all )*(?:${unwanted})|kiss ${upTo(3)}goodbye
    bid farewell to
    (?:turns?|turning|rolls?|winds?|sets?|put) back (?:the clock|time|the years)
    (?:stops?|reverses?|halts?|defies|defy) (?:the )?(?:ageing|aging|the clock|time)
    fountain of youth|(?:years|decades?) younger|takes? (?:years|decades|a decade) off
    years off your|eternal (?:youth|beauty)
    results?-driven
    (?:proven|assured|certain|miracle|dramatic|guaranteed|foolproof) (?:results?|improvement
      |effect|success)
    miracles?|miraculous(?:ly)?|life-changing|works? (?:wonders|magic|miracles)|magic wand
    never looked? better|without fail|sure-?fire|foolproof|fail-?safe
    success (?:is )?(?:certain|assured)|as good as new|like new
    ${few} (?:(?:${sitting}|minutes|hours?) (?:is|are) (?:all|enough|sufficient)
      |${sitting} (?:suffices?|does the trick|does it))
    (?:all (?:it takes|you need) is) ${few}
    in (?:its|their) tracks
    (?:body|skin|face|lips|figure|look|hair|smile|result) (?:that )?(?:(?:you|you've
      |you have) )?(?:always |ever )?(?:dreamed|dreamt|wished|deserve|longed)
    (?:dream|bikini|beach) (?:body|skin|figure)|of your dreams|skin you (?:had|deserve|love)
    (?:a|the) new you|best version of|(?:be|become) the envy
    (?:with|at)(?: absolutely| almost)? no effort|without (?:any |the slightest )?effort
    effortless(?:ly)?
    ${will} never (?:${surely} )*(?:need|worry|have to|regret|look back|be disappointed
      |see (?:another|a (?:single )?(?:scar|wrinkle|line|spot))|shave|come back)
    (?:no one|nobody|no-one) will (?:ever )?(?:know|notice|guess)
    you(?:'ll| will)? (?:no longer|never again) (?:need|worry|have to|see|shave|sweat|suffer)
    satisfaction (?:is )?(?:certain|assured|promised)|money[- ]back(?! if (?:we|you have to))|or your money
    (?:lunch(?:time|-hour|-break)|weekend) (?:procedure|treatment|facelift|lift)
    (?:love|adore|fall in love with) (?:your|the) (?:new|results?|skin|look|way you look)
    (?:skin |cosmetic |your |all |these |some )+(?:concerns?|problems?|issues?|worries) (?:are 
      |is |get |gets |be |being )?(?:solved|fixed|resolved)
  `,
  ]),
  passing: phrases(lines`
    (?:${aftereffects})(?: (?:and|or) (?:the |any )?(?:${aftereffects}))?(?: (?:then|soon|usually|also|slowly|should|itself))?$
  `),
  outcomes: phraseSets([
    ...outcomeFrames,
    ...lines`
    (?:${takesAway}) ${upTo(4)}(?:${unwanted})
    ^(?:now |finally |simply |so )?(?:get rid of|banish|erase|eliminate|dissolve|melt away|beat
      |defeat|conquer|end|fight|wipe out|smooth away|lose|zap|blast) ${upTo(4)}(?:${unwanted})
    (?:${unwanted})(?! [\w ]{3,30}(?:slowly|with time|over (?:months|time)|by themselves|by itself|on their own|on its own)) (?:${surely} )*(?:(?:disappear|vanish|melt|dissolve)(?:es|s)?(?: away)?
      |(?:fade|shrink|go|soften)(?:es|s)? (?:${surely}|overnight|before your eyes|away)|(?:is
      |are|get|gets) (?:${surely} )*(?:gone|erased|removed|eliminated|smoothed(?: out| away)?
      |dissolved|cured|solved|reversed|lifted|corrected|invisible))(?: (?:${surely}|overnight
      |before your eyes|without (?:a trace|surgery)|for good|after|in|within|by|with
      |$))?
    (?:makes?|made|making) ${upTo(4)}(?:disappear|vanish|go away|look (?:years 
      |decades )?(?:younger|better|fresh\w*|\d+ years)|perfect|flawless|irresistible)
    (?:${gives}) ${upTo(3)}(?:${desired}),? (?!feeling|sensation)${upTo(2)}(?:${wishes})
    (?:restores?|returns?|brings? back|gives? back|regains?|recovers?|boosts?|lifts? your
      |gives? you(?: back)?) (?:your |you |the |its |back |lost )+(?:\w+ )?(?:glow|radiance
      |youth\w*|beauty|confidence|self-\w+|freshness|firmness|elasticity|volume|skin|hair|figure
      |vitality)
    ^(?:now |finally |simply 
      |so )?(?:${asks}) ${upTo(3)}(?:${desired}),? ${upTo(3)}(?:${wishes})
    (?:you (?:can|may|will)|you'll) (?:safely |already |always )*(?:count on|expect|trust in
      |look forward to|rely on|be sure of) ${upTo(3)}(?:${desired}),? ${upTo(3)}(?:${wishes})
    (?:patients?|clients?|guests?|people|they|you|women|men|customers) (?:all |always )?(?:leave
      |walk out|go home|get|achieve|enjoy|have|see|notice|come out|wake up)(?: with| to| looking
      | feeling)? ${upTo(3)}(?:${desired}),? ?(?:and )?${upTo(3)}(?:${wishes}|younger|$)
    (?:finally |at last |forever |completely |now )?free (?:of|from) ${upTo(2)}(?:${unwanted})
    (?:wrinkle|acne|blemish|spot|line|scar|sweat|cellulite|hair)-free
    (?:${surely}) (?:improve|reduce|firm|tighten|lift|smooth|rejuvenate|transform|brighten
      |soften|shrink|plump|fade|clear|fresh|young)(?:s|es|ed|er|ing)?(?! up)
    (?:improve|reduce|firm|tighten|lift|smooth|rejuvenate|transform|brighten|soften|shrink|plump
      |refine)(?:s|es)? ${upTo(4)}(?:visibly|dramatically|instantly|overnight|at once
      |immediately|permanently|completely|in (?:an|one) (?:hour|session|visit|day)|in minutes)
    (?:clear|smooth|firm|flawless|perfect|new|younger|radiant|hair-free|beautiful|full
      |gone)(?:er)? (?:(?:skin|lips|legs|face|complexion|body|results?) )?(?:in|after
      |within) ${few} (?:${sitting}|minutes|hours?|days?|weeks?)
    (?:results?|gone|removed?|lift\w*|erased?|clear\w*|visible|younger|smoother|rid|free|smooth
      |firmer|improve\w*)(?: [\w'-]+){0,5}? (?:in|after|within|from) (?:just|only|as little as
      |less than|the very first|a single|the first|one) (?:(?:one|a single|two|three|a few
      |\d+) )?${sitting}
    (?:transform|rejuvenate|renew|revive|revitali[sz]e|reinvent)s? (?:your|the) (?:skin|face
      |life|body|look|confidence|appearance|figure|smile|lips)
    (?:${praised}),? (?:and )?(?:\w+ ){0,2}(?:${wishes})
    (?:look|looks|appear|appears|feel|feels|become|becomes|turns?|gets?|stays?
      |remains?) (?:${surely} )*(?:younger|smoother|firmer|tighter|fuller|plumper|fresher
      |brighter|slimmer|radiant|flawless|perfect|rejuvenated|rested|lifted|ten years)
    (?:outstanding|excellent|amazing|great|beautiful|optimal|superb|spectacular|impressive
      |remarkable|perfect|natural|natural-looking|lasting|long-lasting|lifelike|reliable|proven
      |visible|noticeable) (?:results?|outcomes?|look|finish|effect)(?= ?[.,!]|$| every| and)
    (?:immediate|instant|visible|lasting|natural|real|lifelong|beautiful|perfect|flawless
      |amazing|stunning)(?:,? (?:and )?(?:${desired}))* (?:results?|lifting|lift|effects?
      |improvements?|rejuvenation|transformation) (?:from|after|in|within|with|that|for|without
      |every|at|guaranteed)
    (?:brand[- ]?new|baby[- ]soft|flawless|perfect|blemish-free|ageless|porcelain) (?:skin|face
      |complexion|look)
    (?:loses?|drops?) ${upTo(3)}(?:inches|(?:dress |clothes )?sizes|centimet\w+)
  `,
  ]),
  hints: {
    promise: phrases(promiseHints),
    absolute: phrases(absoluteHints),
    riskDenied: phrases(riskHints),
    unsourcedResearch: phrases(researchHints),
  },
  softeners: phrases(lines`
    reports?|describes?|may|might|could|can(?: often| sometimes| help)?|perhaps|possibly
    sometimes|often|usually|some|most|many|seldom|rarely|partly|a little|slightly
    aims?(?: to| at)|(?:aim|goal) is|hopes?|tends? to|seems? to|trie[sd] to
    is (?:meant|intended|designed|used) to|used (?:for|to)|to|likely|ask|depends?|slowly
    gradually|takes? \w+ (?:weeks|months)|about|up to|for a time|over time|whether
  `),
  doubts: phrases(lines`
    may|might|could|perhaps|some people|not everyone|at first|swollen|swelling|depends?|differs?
    varies|vary|usually|for a time|temporar\w+|want|wish|hope|if you|our (?:aim|goal)|the (?:aim|goal)|realistic\w*|seldom|rarely
    risk|careful
  `),
  absolutes: phraseSets([
    ...absoluteFrames,
    ...lines`
    absolutely (?:no|nothing|never|everyone|everybody|every|all|any|anyone)
    no (?:patient|client|person|customer)s?(?: of ours| of mine| here| at our \w+)? (?:has|have) ever
    (?:can't|cannot|can not|never) go wrong|no matter what|as (?:safe|harmless|gentle|easy|simple|painless) as (?:\w+ing|a |an |drinking)
    (?:every|each|all|everyone|everybody|anyone)(?! (?:day|week|month|hour|morning|evening|night
      |time|few|two|three|four|other|\d+|of this|this|that|the time
      |about)\b)(?: [\w'-]+){0,5}? (?:is|are|was|were|ends? (?:in|up)|leaves?|goes home|feels?
      |turns out)(?: a| an| \w+ly| more than)* (?:success\w*|${pleased})
    (?:patients|clients|people|results?|you|guests|customers|we) (?:are |is |feel |leave 
      |go home |come out |walk out )?always (?:\w+ ){0,2}(?:${pleased}|success\w*)
    (?:no one|nobody|nothing|no \w+) (?:that )?(?:we|it|our \w+|this \w+) (?:can't|cannot
      |can not|couldn't) \w+
    (?:no matter|(?:does not|doesn't|do not|don't) matter|regardless of|irrespective of
      |whatever)(?: of)? (?:how old|what age|who you|your (?:age|skin|sex|gender|build)|(?:the 
      |skin |hair )?(?:age|skin type|type|colou?r)|what (?:skin|colou?r))(?![^,]*, (?:we (?:test|ask|check|look|start|tell|discuss|talk|recommend|use)|ask|tell|wear|use|call))
    (?:complications?|problems?|side effects?|scars?|burns?|failures?|accidents?
      |mistakes?) (?:simply )?(?:never|do not ever|don't ever) \w+
    without (?:a|leaving a) (?:single )?(?:mark|trace|scar|scratch)
    always (?:works?|helps?|succeeds?|gives?|improves?|heals?|fades?|clears?|disappears?
      |goes away|go away|safe|effective|mild|painless|temporary|brief|harmless|worth|successful
      |beautiful|natural|gentle|well tolerated|satisfied|happy|passes|pass|resolves?|looks?
      |responds?|brings?|produces?|delivers?|achieves?|gets? (?:great|good|the)|leaves?|lasts?
      |recovers?|visible|good|the right|suitable|reliable|perfect|flawless|excellent|pleasant
      |quick|easy|reversible|positive)
    (?:is|are|'s|'re|it|they|treatment|peels?|lasers?|injections?|needles?|fillers?|creams?
      |results?|we have|we've|has|have|patients|clients|skin|procedure|therapy|method|this|that
      |effects?|problems?|complications?|will|device|technique|which|surgeons?|doctors?|experts?
      |team) never (?:fails?|failed|hurts?|scars?|scarred|leaves?|left|causes?|caused|harms?
      |harmed|burns?|burned|burnt|returns?|comes? back|goes? wrong|gone wrong|damages?|had|seen
      |a problem|dangerous|painful|harmful|reported|happens?|happened|regret\w*|disappoint\w*
      |visible|leads?|irritates?|affects?|serious|lasting|permanent|bleeds?|occurs?|experienced
      |infected|makes?|made|produces?|look(?:s|ed)?)
    (?:${everybody}) (?:who \w+ (?:it |this |the treatment )?)?(?:can|may|could|will)(?: safely
      | easily| also| still)? (?:benefit|use it|use this|enjoy|be treated|have (?:it|this
      |the treatment|them)|get (?:it|this|great|good|results)|see|notice|love|achieve|improve
      |tolerate|wear|profit)
    (?:${everybody}) (?:who \w+ (?:it |this |the treatment )?)?(?:sees?|notices?|gets?|achieves?
      |obtains?|enjoys?|leaves?|reports?|experiences?|feels?|looks?|comes? out|gains?
      |have (?:seen|had)) ${upTo(3)}(?:results?|improvements?|difference|changes?|benefits?
      |happy|satisfied|smiling|${desired}|better|great|less \w+|no (?:pain|side)|symmetry)
    (?:${everybody}) (?:who \w+ (?:it |this |the treatment )?)?(?:loves?|benefits?|improves?
      |responds?(?! (?:\w+ )?(?:differently|in (?:a|an|its|their|his|her)))|tolerates?|reacts? well|succeeds?|recovers? (?:well|quickly|fast|completely
      |fully)|heals? (?:well|without|quickly|fast|perfectly)|recommends? (?:us|it)
      |comes? back for more|deserves?|(?:is|are|was|were)(?: \w+)? (?:${bright}))
    (?:works?|suits?|suitable|safe|good|perfect|ideal|effective|helps?|appropriate|fine
      |recommended|designed|gentle enough|painless|instant|quick|easy|possible|beneficial
      |tolerated|works? just as well|fit|matches|treats?)(?: \w+)? (?:for |on |in |with |at |by 
      |to )?(?:absolutely |just about |virtually |literally )?(?:${everybody}|every (?:type|kind
      |single|skin)|all (?:skin|types|kinds|hair|of us)|everything)
    (?:nobody|no one|no-one|no patients?|no person|no client|none of (?:our|the|them
      |my)(?: \w+)?|not (?:a single|one)(?: \w+)?) (?:who \w+ \w+ )?(?:(?:has
      |have) (?:ever )?(?:had|regretted|complained|suffered|reacted|experienced|failed|developed
      |reported|been (?:disappointed|harmed|burned|unhappy))|had|regrets?|scars?|complains?
      |complained|suffers?|suffered|reacts?|experiences?|fails?|leaves? (?:unhappy|disappointed
      |without(?! (?:knowing|being|asking|instructions|an? (?:sheet|plan|number|leaflet)|the)))|is too|will (?:ever )?(?:notice|know|guess|see|tell|regret|be disappointed
      |suspect)|ever|develops|reports?|reported|burns?|bleeds?|felt|feels (?:any|pain|a thing))
    (?:100|one hundred|a hundred) ?(?:%|percent|per cent)(?! (?:cotton|wool|silk|oxygen|linen
      |of the (?:dose|sun)|sure you))
    (?:completely|totally|entirely|absolutely|perfectly|fully|utterly|wholly|always|inherently
      |proven|truly) (?:safe|painless|harmless|natural|effective|cured?|disappears?|gone
      |removed?|removes?|erased?|erases?|invisible|smooth|pain-free|free of|without (?:risk|pain
      |side)|comfortable|clear(?:s|ed)?|gentle|risk-free|reversible|successful|eliminat\w+
      |symmetric\w*|reliable|tolerated)(?![^,;]{0,30} in (?:most|many|some) )
    in (?:all|every)(?: single)? (?:cases?|patients?|people)
    for (?:all|every|any) (?:skin types?|skin tones?)(?!,? (?:we|a|the|ask|tell|should
      |it depends))
    (?:safe|works?|effective|possible|easy|suitable) at any age
    never any|never once
    (?:a |one )?single (?:complication|side effect|problem|complaint|failure) (?:in|since|ever)
    not a single|there is nothing (?:it|this|that|we) can.?t
    nothing (?:works better|compares|beats|is impossible)|any and all|no exceptions?
    without exception(?!,)|no (?:limits|ifs)|(?:never|not) (?:have )?(?:had )?a single
    (?:works?|helps?|results?|succeeds?|successful(?:ly)?|perfect\w*|effective|right|delivers?|reliable
      |flawless)(?: \w+){0,3}? every (?:single )?time
    works? (?:first time|instantly|immediately|without fail)
    (?:no|zero|without(?: any| the)?) (?:down-?time|recovery(?: time| period)?
      |time off(?: work)?)
    (?:straight|right) back to (?:work|your (?:normal |daily |usual )?(?:life|day|routine
      |activities))
  `,
  ]),
  shares: phrases(lines`
    most (?:people|patients|of them|adults|children|women|men|cases)|some (?:people|patients)
    usually|for some
  `),
  none: phrases(['^(?:none|zero|nil|not (?:one|a single one|any))(?: at all| whatsoever)?[.!]?$']),
  riskDenials: phrases([
    ...riskFrames,
    ...lines`
    risk-? ?free|pain-? ?free|complication-free|side-effect-free|scar-?free|painless(?:ly)?
    harmless|non-?toxic|worry-free|hassle-free|bruise-free
    (?:absolutely |virtually |practically )?(?:no|zero|without(?: any)?|none of (?:the|these
      |those|its)|not any|free of|free from|void of|devoid of|nil|lacks? (?:the 
      |any )?) ?(?:(?:known|real|serious|major|added|lasting|long-term|such|significant|possible
      |any|the|other|usual|all|noticeable|at all|health|medical|permanent|recorded|documented
      |actual|material|relevant|of the) )*(?:${risk})(?!-)(?! (?:is|are) (?:too|more important)
      | assessment| factors?)
    (?:${risk}|problems)(?: of \w+)? (?:(?:do|does|did)(?: not|n't)|never|cannot|can't|will not
      |won't) (?:ever )?(?:occur|occurs|happen|happens|exist|arise|appear|develop)
    (?:${risk})(?: of (?:a |an )?\w+)? (?:is|are|remains?) (?:practically |virtually 
      |almost )?(?:impossible|non-existent|nonexistent|unheard of|excluded|ruled out|zero|nil
      |unknown|negligible|eliminated|a thing of)
    (?:no|zero|without(?: any)?|never any) (?:chance|possibility|danger|fear|threat) of(?! your)
    (?:can ?not|can't|could not|couldn't|will not|won't|does not|doesn't|do not|don't|did not
      |never|is not able to|cannot possibly|is unable to) (?:possibly |ever |normally 
      |really )?(?:harm|hurt|burn|scar|damage|injure|go wrong|be harmed|(?:cause|leave|lead to
      |result in|produce|trigger|give|create|carry|have|involve|pose|bring)s?(?: you
      | behind)? (?:any |a |the |serious |lasting |permanent |unwanted |visible |real |new 
      |dark |such |single )*(?:${harm}))
    (?:completely|totally|entirely|absolutely|perfectly|fully|100 ?%|always|very|extremely|so
      |inherently|proven|quite|one hundred percent) (?:safe|risk-free)(?! (?:distance|place
      |temperature))
    (?:is|are|it's|a|and|,) (?:safe and (?:effective|painless|gentle|simple|reliable|natural
      |proven|comfortable|easy)|safe, (?:\w+,? )?(?:and )?(?:effective|painless|gentle|simple
      |quick|natural)|(?:effective|gentle|painless|natural|comfortable|quick|proven
      |reliable) and safe)
    (?:treatment|procedure|method|laser|lasers|injections?|technique|device|it|they|fillers?
      |peels?|product|light) (?:is|are) safe(?= ?[.,;!]|$)
    nothing (?:bad )?(?:can|will|could|ever) (?:go|goes|went|happen)(?: wrong)?
    nothing to (?:fear|worry about|lose|be afraid of)
    no need (?:to (?:worry|fear|be afraid)|for concern)
    (?:don't|do not|needn't|need not) (?:have to )?worry|no reason to (?:worry|fear|hesitate)
    (?:worry|fear) not|no harm (?:can|will|is|comes|was)|does no harm
    without (?:any )?(?:harm|danger|burns?|scarring|leaving (?:a |any )?(?:scars?|marks?|trace)
      |risking)
    no (?:scars?|scarring|burns?|marks?|pain(?! (?:relief|killers?|medicine))|bleeding|bruising|swelling|redness|infection
      |discomfort)(?: and no \w+|, no \w+)*(?: at all|whatsoever|ever|guaranteed|afterwards)
    (?:leaves?|causes?|with|has|have|is|are|means) (?:absolutely )?no (?:${harm})(?!-)
    impossible to (?:burn|scar|harm|overdo|go wrong|get infected)|no one (?:can|could) be harmed
    zero (?:risk|danger|pain|harm|complications)
    (?:won't|will not|don't|do not) (?:even )?(?:feel|notice) (?:a thing|anything|any pain|pain
      |it)
    (?:you|patients|people)(?: will|'ll)? feel (?:absolutely )?nothing
    not hurt (?:at all|a bit|one bit)|without (?:feeling )?(?:a thing|the (?:risks|pain) of)
  `,
  ]),
  harmless: phrases(['harmless|painless']),
  observations: phrases(lines`
    (?:was|were|been) (?:reported|seen|observed|found|recorded|noted)
    reported|saw|found|recorded|observed|noted|had no
    in (?:this|that|the|one|a) (?:\w+ )?(?:study|trial|review)
  `),
  superlatives: phraseSets([
    ...superlativeFrames,
    ...lines`
    (?<!for )(?:the |our |your |its |single |very |their |\w+'s )(?:very |single 
      |absolute )?best(?!-known|-before| known| results? (?:is|you can
      |to be))(?:-\w+)?(?= (?:\w+ )?(?:treatments?|clinics?|results?|choice|option|solution
      |doctors?|surgeons?|specialists?|experts?|injectors?|technolog(?:y|ies)|methods?|care
      |lasers?|peels?|fillers?|team|practice|centre|center|products?|devices?|hands|in|of its
      |on the|for (?:wrinkles|acne|scars|your skin|lines)|way to (?:rejuvenate|look|remove
      |get rid|fight|stay)|available|there is|money|skin|there|possible (?:care|result
      |treatment)|version|address)|(?: \w+)? (?:you can|you could|money can) (?:get|have|buy|find|ask)| ?[.!,]|$)
    (?:we|it|they|this|laser|clinic|peel|treatment)(?:'re|'s| is| are) (?:simply 
      |quite simply )?the best
    best[- ]in[- ]class|best[- ]selling|best treatments?
    (?:the|our|its|their|\w+'s|\w+s'|of the) (?:\w+ )?most (?:effective|advanced|powerful
      |trusted|popular|modern|natural|innovative|comfortable|experienced|sophisticated|reliable
      |precise|successful|gentle|thorough|complete|beautiful|skilled|qualified|recommended
      |respected|sought-after|exclusive|efficient|proven|impressive|remarkable|exciting
      |reputable|cutting-edge|accurate|luxurious|loved|potent|revolutionary|renowned|highly
      |prestigious|wanted|requested|booked|cutting|complete|comprehensive|affordable|painless
      |intelligent|state-of-the-art|desired|elegant|distinguished|up-to-date|brilliant|talented)(?! (?:hours|times?|days?|slots))
    (?:the|our|\w+'s|of the) (?:\w+ )?(?:safest|gentlest|fastest|finest|greatest|newest|quickest
      |easiest|smartest|smoothest|highest[- ]quality|highest[- ](?:standards?|level)|leading
      |foremost|number[- ]one(?! to )|biggest|ultimate|premier|cleanest|kindest|favou?rite|top
      |first choice)(?! (?:risk|danger|cause|concern|amount|dose|risks|possible|number|reason|wounds?|scars?|spots?|moles?|photos?
      |half|layer|part|of the|edge|needles?|hairs?|lines?|veins?|choice is|thing|way (?:is|to (?:reach|call|contact|get (?:here|to us)|know|find out|book))|skin types?|time|day|floor|shelf|drawer|lip
      |symptom|sign|problem|side|cream|sheet|\w+ is to))
    (?:a|as) (?:market |world |global |regional |recogni[sz]ed )?leaders?(?: in|,)
    leading (?:clinics?|specialists?|experts?|cent(?:re|er)s?|providers?|brands?|names?
      |technolog\w+|dermatologists?|surgeons?|practices?|teams?|doctors?|institutes?|methods?
      |address)
    pioneers? (?:in|of)|trusted by|loved by|celebrit(?:y|ies)|hollywood
    number[- ]one(?! (?:on (?:the|our|this) list|to (?:call|dial|ring)|cause))|no\. ?1|#1
    top[- ](?:rated|class|quality|notch|of the range|of the line|specialists?|doctors?|experts?
      |clinics?)
    first[- ](?:class|rate)|five[- ]star|second to none|a cut above
    in a class of (?:its|their|our) own|ahead of the (?:rest|competition)
    sets? (?:the|new) standards?
    unrivall?ed|unbeat(?:able|en)|unmatched|unparallell?ed|unsurpassed|unequall?ed|peerless
    incomparable|inimitable|unprecedented|matchless
    world[- ](?:class|leading|renowned|famous|first)|industry[- ]leading|market[- ]leading
    award[- ]winning|multi-award|cutting[- ]edge(?! of (?:the|a) (?:razor|blade|knife|needle|scissors))|state[- ]of[- ]the[- ]art
    next[- ](?:level|generation)|latest[- ](?:generation|technolog\w+)
    the (?:very )?latest (?:in|laser|technolog\w+|innovation|advances?|techniques?)
    ground-?breaking|game[- ]chang(?:er|ing)|breakthrough|revolution(?:ary|i[sz]\w+)
    internationally (?:renowned|acclaimed|recogni[sz]ed)|renowned|prestigious|acclaimed
    celebrated
    (?:unlike|like) (?:anything|nothing) (?:else|you)|the one and only|leading[- ]edge(?! of)
    gold[- ]standard|premier|elite|premium(?!-? ?rates?)|world's (?:first|leading|most|favou?rite)|holy grail
    magic(?:al)?|wonder (?:treatment|drug|cure|cream)|like no other|one of a kind|truly unique
    (?:unique|exclusive) (?:\w+ )?(?:technique|method|approach|treatment|formula|technology
      |technologies|concept|system|protocol)
    luxur(?:y|ious)|excellence
    (?:better|safer) than (?:any|all|every)\w*(?: other)?|more \w+ than (?:any|all|every) other
    nothing (?:else )?(?:works(?! (?:for|on) )|is better|compares|beats|comes close|can match)
    no (?:other )?(?:treatment|clinic|method|team|centre|center|doctor|laser)s? (?:\w+ )?(?:has
      |have|offers?|is|gives|comes|can|matches|delivers) (?:more|better|as|close|the same|match
      |rival)
    no other (?:\w+ )?(?:treatment|clinic|method|laser|device|product|peel
      |technique)\w* (?:\w+ )?(?:comes|can|compares|offers|matches|works|gives|achieves|is)
    superior (?:results?|quality|technology|treatment|to)|is superior
    ideal(?:ly suited)? (?:for|candidates?|choice|solution|treatment|option|way|to)
    (?:is|are) ideal
    perfect (?:for|candidates?|choice|solution|treatment|option|way|match|skin|results?)
    perfectly suited|optimal (?:recovery|results?|outcomes?|healing|care)
    (?:exceptional|remarkable|impressive|superior) (?:\w+ )?(?:results?|care|quality|services?
      |experiences?|skills?|team|expertise|clinic|talent|technolog\w+|technique|effect\w*
      |comfort|precision)
    (?:amazing|incredible|stunning|extraordinary|spectacular|phenomenal|fantastic|outstanding
      |unbelievable|flawless|breathtaking|magnificent|sensational|superb|impeccable
      |wonderful)(?! (?:risks?|cases?|circumstances|amounts?|bruis\w+|swelling|pain))
  `,
  ]),
  comparisons: phraseSets([
    ...comparisonFrames,
    ...lines`
    (?:better|safer|gentler|faster|stronger|milder|quicker|cheaper|kinder|smoother|deeper|easier
      |healthier|softer|finer|longer(?!\s+to)|superior|sooner|simpler|more (?!pain|risk|downtime
      |swelling|redness|bruis|scar|side|harm|danger|expensive|likely|slowly|often|invasive
      |aggressive|care|time|than|visits|sessions|money|irritat)\w+(?: \w+)?
      |less (?!likely to work|effective|well|precise)\w+|fewer \w+|lower risks?
      |shorter (?:recovery|downtime))(?: [\w'-]+){0,5}? than (?:an? |the |with |from |after 
      |those of |that of |\w+ )??(?:\w+ )?${treatments}
    as (?:effective|good|safe|powerful|gentle|strong|reliable|well|natural
      |precise) as(?! (?:your|possible|you|it|before|we|they|new|long))
    outperform(?:s|ed)?|outlasts?|outshines?|surpass(?:es)?
    beats? (?:any|every|all|other|the|a) ?${treatments}|superior to
    (?:twice|double|three times|ten times|five times|four times|half) (?:as|the) (?:effective
      |strong|fast|safe|good|powerful|effect|results?|risk|strength|power|time of|recovery|pain)
    compares? (?:favou?rably|well) (?:with|to)
    (?:compared|in comparison) (?:with|to) ${upTo(2)}${treatments}
    (?:un|dis)like (?:${upTo(2)})${treatments}|in contrast to ${upTo(2)}${treatments}
    replaces? (?:surgery|lasers?|peels?|creams?|a facelift)
    makes? (?:surgery|lasers?|peels?|creams?|a facelift) (?:unnecessary|obsolete)
    (?:better|safer|gentler|smarter|healthier|superior|natural|painless|perfect
      |gentle) alternatives?(?: to)?
    without the (?:risks?|downsides?|downtime|side[- ]effects?|pain|cost) of
    (?:works?|succeeds?|helps?|effective) (?:even )?(?:where|when) (?:creams|lasers|others?
      |other \w+|everything else|${treatments}) (?:fails?|do not|don't|have failed|stops?)
    where (?:creams|lasers|others?|other \w+) fail
    (?:preferable|preferred) (?:to|over) ${upTo(2)}${treatments}
  `,
  ]),
  research: phrases([
    ...researchFrames,
    ...lines`
    (?:${authorities})(?: (?:all|now|also|clearly|have|has|had|it|us|around the world|worldwide
      |in the field|strongly|consistently|repeatedly|in many countries|do|widely|everywhere
      |keeps?|around the globe|long|agree|that|this|of (?:doctors|experts)|and \w+|on (?:this
      |the|skin|\w+)|in \w+))*? (?:${attest})
    (?:according to|as per|per|based on|backed (?:up )?by|supported by|proven by|proven in
      |confirmed by|validated by|tested by|endorsed by|recommended by|approved by|trusted by
      |thanks to|rooted in|grounded in) (?:(?:recent|many|several|new|the|scientific|clinical
      |medical|latest|leading|numerous|various|current|some|solid|extensive|international
      |years of|decades of|top) )*(?:${authorities})(?=[,.;:! ]|$)(?! (?:of|from) your| if)
    (?:clinically|scientifically|medically|dermatologically|dermatologist|laboratory
      |lab)[- ](?:proven|tested|shown|validated|approved|backed|established|confirmed
      |recommended|verified|effective)
    (?:dermatologist|doctor|physician|expert|clinician|science|research|evidence
      |surgeon)s?[- ](?:tested|approved|recommended|backed|based|developed|led science|proven)
    well[- ](?:documented|researched|studied|proven|established) (?:benefits?|effects?|results?|efficacy|treatment|method|safety)
    (?:decades|years|centuries) of (?:\w+ )?(?:research|science|study|studies|clinical)
    (?:thousands|hundreds|millions) of (?:doctors|physicians|experts|dermatologists|clinics
      |studies|specialists|surgeons|professionals)
    (?:it is|it's|it has been|it has long been|has been|have been|was|were|is|are) (?:(?:well
      |long|widely|clearly|repeatedly|generally|scientifically|clinically|now|often
      |universally) )*(?:known|established|documented|proven|shown|accepted|recogni[sz]ed
      |demonstrated|proved) (?:that|to|as|by)(?! (?:the )?(?:sun|sunburn|sunlight|smoking|uv)\b)
    proven to
    (?:a|the|our|its|with|of|,) (?:well[- ])?proven (?:method|treatment|technique|formula|effect
      |efficacy|results?|effectiveness|technology|way|safety|ingredients?|track)
    proven (?:efficacy|effectiveness|safety|track record)
  `,
  ]),
  namedSources: phrases(lines`
    (?:19|20)\d\d
    et al\.?|doi|pmid|PMC\d+
    FDA(?:'s)?|NHS|EMA|MHRA|AAD|ASDS|JAAD|JAMA|BMJ|Cochrane|CDC|ACOG|Lancet|New England Journal
    Health Canada
    (?:American|British|European|Canadian|National|International|Royal
      |World) (?:\w+ ){0,3}(?:Academy|Association|Society|College|Institute|Organi[sz]ation
      |Agency|Journal|Foundation)(?: \w+)*
    published in|in the journal|journal of|university of|guidelines? (?:of|from|by)|leaflet
    label|instructions for use|prescribing information|package insert
  `),
  limitations: phrases(lines`
    (?:no|without) (?:\w+ )?(?:evidence|proof|studies|study|research|data|trials?)
    little|weak|thin|limited|poor|scarce|mixed|missing|lacking|lack|too few|few|small|scant
    insufficient|low[- ]quality|too little|conflicting
    unclear|not clear|uncertain|not enough|hardly any|only (?:a )?(?:few|small|one|weak)
    cannot tell|can't tell|needed|debate
    do not (?:all )?agree|don't (?:all )?agree|disagree|differ|not known|unknown|do not know
    don't know|not (?:yet )?been (?:studied|tested|shown|proven)|still being studied
    ask (?:a|your|the|an)
  `),
  figures: phrases(lines`
    \d+(?:[.,]\d+)?(?: ?(?:-|to|–) ?\d+)? ?(?:%|percent|per cent)
    (?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:in|out of|of) (?:every )?(?:two
      |three|four|five|six|seven|eight|nine|ten|twenty|a hundred|a thousand|\d+)(?: (?:people
      |patients|women|men|users|cases|adults|clients|treated))?(?! (?:sessions|visits|weeks
      |days))
    (?:half|most|two[- ]thirds|a third|three[- ]quarters|a quarter|the majority
      |the vast majority|almost all|nearly all) of (?:all |our |the |those |treated )*(?:people
      |patients|women|men|users|adults|cases|clients|treated)(?: who \w+ it)? (?:saw|see|seen
      |notice\w*|report\w*|respond\w*|improve\w*|were|are|achieve\w*|had|have|lose|lost|felt
      |feel|say)
    (?:twice|(?:two|three|four|five|ten|\d+)[- ](?:times|fold)) (?:more|less|fewer
      |as many) (?:people|patients|collagen|hair)
  `),
  harmlessFigures: phrases(lines`
    SPF \d+
    \d+(?:[.,]\d+)? ?(?:%|percent|per cent) (?:\w+ ){0,2}(?:acid|peel|solution|cream|gel
      |hydroquinone|lidocaine|strength|alcohol|benzoyl|minoxidil|retin\w+|vitamin|off|discount
      |deposit|cotton|urea|chlorhexidine|zinc|saline)
    (?:acid|peel|lidocaine|hydroquinone|discount|deposit|strength|solution)(?: of| at| \()* ?\d+
    one (?:in|of) (?:two|three) (?:sessions|visits)
    \d+ of \d+ (?:sessions|visits)
    \d+ (?:in|of) (?:january|february|march|april|may|june|july|august|september|october
      |november|december)
  `),
  effects: phrases(lines`
    (?:treats?|cures?|prevents?|heals?|relieves?|controls?|calms?|soothes?|clears?(?: up)?
      |stops?|reverses?|improves?|reduces?|fights?|ends?|removes?|eliminates?|works? (?:against
      |for|on)|helps? (?:with|against|to (?:treat|clear|heal|prevent))|(?:effective|excellent
      |good|great|recommended) (?:against|for|in|treatment for)|beneficial (?:for|in)
      |required (?:for|in)|indicated (?:for|in)|lowers? (?:the|your) risk of|protects? (?:you )?(?:from
      |against)|regrows?|restores?|strengthens?|boosts?|stimulates?
      |activates?) ${upTo(4)}(?:acne|psoriasis|eczema|rosacea|melasma|alopecia(?: areata)?
      |hair (?:loss|growth)|hyperhidrosis|(?:heavy |excessive )?sweating|migraines?|headaches?
      |infections?|vitiligo|dermatitis|warts|cold sores|herpes|keloids?|(?:skin )?cancer
      |arthritis|depression|anxiety|incontinence|actinic keratos[ie]s|hyperpigmentation|bruxism
      |teeth grinding|folliculitis|hives|scars?|scarring|stretch marks|cellulite|sun damage
      |blood flow|immune system|circulation|lymph\w*|metabolism|inflammation)
    (?:doubles?|triples?|boosts?|increases?|multiplies) ${upTo(4)}(?:collagen|elastin
      |hair growth|circulation|blood flow)
    kills? ${upTo(3)}(?:bacteria|germs|fung\w+|virus\w*)
    (?:detoxif|purif)(?:ies|y) (?:the |your )?(?:body|skin|blood)
    (?:speeds? up|accelerates?) (?:the )?(?:healing|recovery|metabolism)
  `),
  hedges: phrases(lines`
    may|might|can|could|perhaps|possibly|sometimes|some people|some patients
    some (?:\w+ )?(?:scars|people)|for some|in some|not everyone|a little
    tends? to|seems? to|for a time|is (?:used|meant|designed|intended) to|aims? to|is given
    to (?:treat|help|reduce|improve|prevent)
    whether|ask|talk|tell us|tell your|until|before|after
  `),
}
