// Made by "npm run gen" from the files of this folder. Do not edit.
import type { Rule } from '../rule.js';
import { rule as aiAiInTitleOnly } from './ai/ai-in-title-only.js';
import { rule as aiIntegrationWithoutDuty } from './ai/integration-without-duty.js';
import { rule as aiLlmDutiesUnnamed } from './ai/llm-duties-unnamed.js';
import { rule as aiTrainingWithoutDuty } from './ai/training-without-duty.js';
import { rule as clarityAbbreviations } from './clarity/abbreviations.js';
import { rule as clarityBoilerplate } from './clarity/boilerplate.js';
import { rule as clarityDeadlinePast } from './clarity/deadline-past.js';
import { rule as clarityJargon } from './clarity/jargon.js';
import { rule as clarityNoDuties } from './clarity/no-duties.js';
import { rule as clarityNoEmploymentType } from './clarity/no-employment-type.js';
import { rule as clarityNoPlace } from './clarity/no-place.js';
import { rule as clarityNoWayToApply } from './clarity/no-way-to-apply.js';
import { rule as clarityNoWorkplace } from './clarity/no-workplace.js';
import { rule as clarityPlainWords } from './clarity/plain-words.js';
import { rule as clarityReadingLevel } from './clarity/reading-level.js';
import { rule as clarityTemplateLeftover } from './clarity/template-leftover.js';
import { rule as clarityTwoTitles } from './clarity/two-titles.js';
import { rule as clarityWallOfText } from './clarity/wall-of-text.js';
import { rule as inclusionAge } from './inclusion/age.js';
import { rule as inclusionCitizenship } from './inclusion/citizenship.js';
import { rule as inclusionCodedWords } from './inclusion/coded-words.js';
import { rule as inclusionCultureFit } from './inclusion/culture-fit.js';
import { rule as inclusionDrivingLicence } from './inclusion/driving-licence.js';
import { rule as inclusionGenderedWords } from './inclusion/gendered-words.js';
import { rule as inclusionNativeSpeaker } from './inclusion/native-speaker.js';
import { rule as inclusionNoEqualOpportunity } from './inclusion/no-equal-opportunity.js';
import { rule as inclusionPhysicalDemands } from './inclusion/physical-demands.js';
import { rule as inclusionPronouns } from './inclusion/pronouns.js';
import { rule as payAboveMarket } from './pay/above-market.js';
import { rule as payBelowMarket } from './pay/below-market.js';
import { rule as payCurrencyOrPeriodMissing } from './pay/currency-or-period-missing.js';
import { rule as payHourlyAndYearlyContradict } from './pay/hourly-and-yearly-contradict.js';
import { rule as payJurisdiction } from './pay/jurisdiction.js';
import { rule as payNotStated } from './pay/not-stated.js';
import { rule as payPossibleJurisdiction } from './pay/possible-jurisdiction.js';
import { rule as payRangeTooWide } from './pay/range-too-wide.js';
import { rule as paySalaryHistory } from './pay/salary-history.js';
import { rule as payVague } from './pay/vague.js';
import { rule as requirementsAllRequired } from './requirements/all-required.js';
import { rule as requirementsAlternativesAsAll } from './requirements/alternatives-as-all.js';
import { rule as requirementsContradictoryDegrees } from './requirements/contradictory-degrees.js';
import { rule as requirementsContradictoryYears } from './requirements/contradictory-years.js';
import { rule as requirementsDegreeUnusual } from './requirements/degree-unusual.js';
import { rule as requirementsImpossibleYears } from './requirements/impossible-years.js';
import { rule as requirementsPreferredAmongRequired } from './requirements/preferred-among-required.js';
import { rule as requirementsTechnologyNames } from './requirements/technology-names.js';
import { rule as requirementsTooManyRequiredSkills } from './requirements/too-many-required-skills.js';
import { rule as roleLevelAgainstYears } from './role/level-against-years.js';
import { rule as roleManyRoles } from './role/many-roles.js';
import { rule as roleTitleInflation } from './role/title-inflation.js';
import { rule as roleTitleNamesAnotherRole } from './role/title-names-another-role.js';

/** Every lint rule, in order of id. */
export const rules: readonly Rule[] = [
  aiAiInTitleOnly,
  aiIntegrationWithoutDuty,
  aiLlmDutiesUnnamed,
  aiTrainingWithoutDuty,
  clarityAbbreviations,
  clarityBoilerplate,
  clarityDeadlinePast,
  clarityJargon,
  clarityNoDuties,
  clarityNoEmploymentType,
  clarityNoPlace,
  clarityNoWayToApply,
  clarityNoWorkplace,
  clarityPlainWords,
  clarityReadingLevel,
  clarityTemplateLeftover,
  clarityTwoTitles,
  clarityWallOfText,
  inclusionAge,
  inclusionCitizenship,
  inclusionCodedWords,
  inclusionCultureFit,
  inclusionDrivingLicence,
  inclusionGenderedWords,
  inclusionNativeSpeaker,
  inclusionNoEqualOpportunity,
  inclusionPhysicalDemands,
  inclusionPronouns,
  payAboveMarket,
  payBelowMarket,
  payCurrencyOrPeriodMissing,
  payHourlyAndYearlyContradict,
  payJurisdiction,
  payNotStated,
  payPossibleJurisdiction,
  payRangeTooWide,
  paySalaryHistory,
  payVague,
  requirementsAllRequired,
  requirementsAlternativesAsAll,
  requirementsContradictoryDegrees,
  requirementsContradictoryYears,
  requirementsDegreeUnusual,
  requirementsImpossibleYears,
  requirementsPreferredAmongRequired,
  requirementsTechnologyNames,
  requirementsTooManyRequiredSkills,
  roleLevelAgainstYears,
  roleManyRoles,
  roleTitleInflation,
  roleTitleNamesAnotherRole,
];
