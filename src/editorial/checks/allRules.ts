import type { Rule } from './rule'
import { absolute } from './rules/absolute'
import { aftercareWithoutTimes } from './rules/aftercareWithoutTimes'
import { authorisationUncited } from './rules/authorisationUncited'
import { benefitWithoutRisk } from './rules/benefitWithoutRisk'
import { beyondAuthorisation } from './rules/beyondAuthorisation'
import { brandAsGeneric } from './rules/brandAsGeneric'
import { colourOnly } from './rules/colourOnly'
import { contraindicationDenied } from './rules/contraindicationDenied'
import { contraindicationNotListed } from './rules/contraindicationNotListed'
import { infectionUnmentioned } from './rules/infectionUnmentioned'
import { jargon } from './rules/jargon'
import { misspelling } from './rules/misspelling'
import { noRisks } from './rules/noRisks'
import { noWarningSigns } from './rules/noWarningSigns'
import { noWhenToCall } from './rules/noWhenToCall'
import { offerNobodyPerforms } from './rules/offerNobodyPerforms'
import { pregnancyUnmentioned } from './rules/pregnancyUnmentioned'
import { promise } from './rules/promise'
import { readingGrade } from './rules/readingGrade'
import { riskDenied } from './rules/riskDenied'
import { superlative } from './rules/superlative'
import { treatedAndRuledOut } from './rules/treatedAndRuledOut'
import { uncitedClaim } from './rules/uncitedClaim'
import { uncitedComparison } from './rules/uncitedComparison'
import { unsourcedResearch } from './rules/unsourcedResearch'
import { variantRiskDenied } from './rules/variantRiskDenied'

/** Every rule, by family. */
export const allRules: readonly Rule[] = [
  promise,
  absolute,
  riskDenied,
  unsourcedResearch,
  superlative,
  uncitedComparison,
  brandAsGeneric,
  treatedAndRuledOut,
  contraindicationNotListed,
  contraindicationDenied,
  beyondAuthorisation,
  authorisationUncited,
  benefitWithoutRisk,
  variantRiskDenied,
  noRisks,
  aftercareWithoutTimes,
  noWarningSigns,
  noWhenToCall,
  uncitedClaim,
  pregnancyUnmentioned,
  infectionUnmentioned,
  offerNobodyPerforms,
  readingGrade,
  jargon,
  misspelling,
  colourOnly,
]
