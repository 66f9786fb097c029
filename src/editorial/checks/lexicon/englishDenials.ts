import { lines, phrases } from '../text/phrases'
import type { Denials } from '../text/standing'

export const englishDenials: Denials = {
  negators: phrases(lines`
    not|never|no|nobody|no one|no-one|nothing|none|neither|nor|cannot|\w+n't
    without|hardly|scarcely|rarely|seldom|unlikely|rather than|instead of
    far from|less than|doubts?|fails? to|stops? short of|short of|free from
    lacks?|lack of|avoid|beware|too early to|impossible to|unable to
    rules? out|anything but|almost|nearly
  `),
  falseNegators: phrases(lines`
    not only|not just|not merely|no doubt|without (?:a )?doubt|no wonder
    no matter|not to mention|nothing but|why not
    do not (?:worry|wait|hesitate)|don't (?:worry|wait|hesitate)|no longer
    no (?:needles|surgery|cuts?|knife|scalpel|pain|downtime|fuss|stress|waiting|stitches)
    without (?:surgery|needles|pain|downtime|cutting|effort|fuss)|can't wait
  `),
  afterwards: phrases(lines`
    (?:do(?:es)? not|do(?:es)?n't) (?:exist|mean|apply|hold)
    (?:is|are) (?:not|never) (?:possible|something|what|how|true|realistic|likely|promised
      |a promise|on offer)
    (?:isn't|aren't|can't be|cannot be|can not be|should not be|must not be|shouldn't be
      |mustn't be|may not be|could not be) ?(?:possible|something|what|true|realistic|likely
      |promised|expected|guaranteed|made|used|said|claimed|given|offered|ruled out|assumed|allowed|permitted)?
    (?:is|are) (?:not|never) (?:allowed|permitted|a word|honest)|(?:is|are) (?:often |usually |mostly |always )?(?:edited|retouched)
    (?:is|are) (?:impossible|unrealistic|false|untrue|a myth|misleading|an exaggeration|rare
      |unlikely|unproven|doubtful)
    no such thing|nobody can|no one can
  `),
  refutations: phrases(lines`
    myths?|people (?:often )?(?:think|believe)
    it is (?:often )?(?:thought|believed)|not true|untrue|isn't true
    aren't true|false claims?|false promises?
    (?:is|are|was|were) (?:simply |just |plainly |both )?(?:false|wrong|misleading|a lie
      |mistaken|an exaggeration|not accurate|not proven|unproven|not supported|overstated
      |nonsense|dishonest)
    mislead(?:s|ing)?|beware
    be(?:ing)? (?:wary|careful|suspicious|skeptical|sceptical|cautious)
    wary of|suspicious of
    (?:do not|don't|never|should not|shouldn't) (?:trust|believe|rely on|expect|count on|promise
      |use words|say that|be fooled|fall for)
    walk away|leave a clinic|too good to be true|warning sign|red flag
    no (?:clinic|doctor|clinician|treatment|honest \w+|method|device|procedure|laser|peel
      |injection|cream|medicine|one|study|product|surgeon|nurse|provider|machine|operation
      |skin treatment|study shows|evidence that|proof that|reason to (?:believe|think|expect))
    nobody|nothing (?:is|can be)(?! (?:gentler|better|easier|safer|faster|simpler|more ))|none (?:is|are|can)
    we (?:do not|don't|cannot|can't|never|won't|will not) (?:say|promise|claim|use|offer
      |guarantee|believe|call|know|advertise|write)
    (?:cannot|can't|could not|couldn't) (?:say|promise|claim|know|rule out|tell|be sure)
    mistake to (?:think|believe|say)
    wrong to (?:think|believe|say|call|promise)|contrary to
    despite (?:what|claims|the claims|adverts?|advertis\w+)|there is no such
    not the same as
    there is no (?:cure|guarantee|proof|evidence|promise|way to)
    no guarantees?
    (?:must|may|should) (?:not|never) (?:say|claim|promise|be called|advertise|guarantee
      |be told)
    (?:is|are) not allowed to|be told that it|question anyone
    ask for (?:proof|evidence|the study)|took down|had to withdraw
    the truth is (?:more|less|another|different)|make you (?:suspicious|wary|think twice|doubt)
    second opinion|should (?:show|have) (?:proof|evidence)|(?:have|has) to disappoint you
    (?<!our |this )(?:adverts?|ads|advertisements|websites?|sellers|salons|social media|influencers|brochures|magazines|(?:some|other|many) clinics|friends (?:may|might)|people (?:may|might)) (?:often |may |might |will )?(?:promise|claim|tell|suggest)s?
    complain\w* about|fined|reported for|banned
  `),
  answers: phrases(lines`
    ^(?:["']?)(?:(?:but |and |in fact,? |actually,? |sadly,? |unfortunately,? 
      |however,? )*(?:that|this|it|they|these|those|neither|none of (?:that|this|these)|nobody
      |no one|no|such (?:claims?|promises?|words)|both|we)(?:'s|'re| claim| claims| promise
      | sentence| statement| is| are| was| were| has| have| does| do| can| can't| cannot| could
      | would| should)* (?:not|n't|no|never|false|wrong|untrue|a myth|misleading|simply not
      |nothing|isn't|aren't|doesn't|don't|can't|cannot|exaggerat\w+|disagree|promise\w*|unproven
      |unsupported|not supported|too good|overstated|of that is true|dishonest|mistaken)|not so
      |not true|wrong|false|in (?:reality|practice|truth)|don't believe|do not believe|untrue|nonsense|the truth|in truth|no\b
      |there is no (?:proof|evidence|such))
  `),
  reports: phrases(lines`
    (?:some|many|other|a few|certain) (?:clinics|people|adverts?|ads|advertisements|websites
      |sites|sellers|providers|pages|shops|makers|friends|companies|influencers|brochures
      |articles|salons|patients)
    you (?:may|might|will|can) (?:read|hear|see|find|be told|have (?:read|heard|seen))
    it is (?:often|sometimes) (?:said|claimed|believed|called)
    (?:is|are) (?:often|sometimes) (?:called|sold as|advertised as|described as|said to)
    people (?:often )?(?:say|think|believe|claim)|adverts?|advertis\w+
    claims?|claimed|says|said|calls itself|called
    (?:headlines?|labels?|posters?|leaflets?|slogans?|banners?|videos?|posts?) (?:say|promise
      |claim)s?
  `),
  conditions: phrases(lines`
    once (?:the|it|they)|possible that|(?:risk|chance|danger|possibility) that
    (?:people|some|many|patients|you|who|they|others) (?:fear|worry|dread|think)|(?:may|might) (?:fear|worry|want|wish|hope|think)
    afraid (?:that|of)|fears? (?:that|of)|(?:people|some|many|patients|they|we) hope (?:to|for|that)
    if(?! you (?:want|wish|are looking|'re looking|would like|need|dream|are tired|have ever))
    whether|unless|in case|asks? (?:if|whether|about)|until|provided|suppose
    as though|as if|would|ask (?:us|your|the|a)
  `),
  rhetorical: phrases([
    "^(?:why (?:settle|choose|suffer|wait|spend|pay|waste|live with|accept|struggle|put up|endure|bother|go under|risk)|who (?:would not|wouldn't|else)|what could be)",
  ]),
  clauseEnds:
    /[;:()—–]| but (?!also)| however,? | yet | although | though |, (?:so|because|and|which|with|while|making|giving|plus)\b|\.\.\.|…| and (?=(?:\S+ ){1,3}(?:is|are|will|has|have|can|guarantee\w*|ensures?|always|never)\b)| and (?=(?:you|it|we|they|results?) )| because | so that | since | thanks to /g,
  listWords: phrases(['or|nor']),
}
