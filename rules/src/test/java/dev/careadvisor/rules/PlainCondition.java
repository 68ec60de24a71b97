package dev.careadvisor.rules;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Puts the condition of a rule into words that a clinician can read without knowing the notation. */
final class PlainCondition {

    private static final Pattern CONSTANT = Pattern.compile(
            "\\b(?:Finding|Condition|MedicineClass|Allergy|Device|Measurement|Sign|LegSymptoms|MotorDeficit|Trend|Trigger|Region|Sex"
                    + "|Pregnancy|Phase|Urgency|HeatPolicy|LabelRegion|DayLimits|Ingredient|Remedy)\\.([A-Z0-9_]+)");

    private static final String[][] PHRASES = {
        {"hasAtLeast\\((\\d+), ", "at least $1 of ("},
        {"hasAny\\(", "any of ("},
        {"lacksAll\\(", "none of ("},
        {"has\\(([^()]*)\\)", "$1"},
        {"lacks\\(([^()]*)\\)", "no $1"},
        {"mayHave\\(([^()]*)\\)", "$1 (or not known)"},
        {"mayLack\\(([^()]*)\\)", "no $1 (or not known)"},
        {"mayBeAtLeast\\(([^(),]*), ([^()]*)\\)", "$1 at least $2 (or not known)"},
        {"mayBeAtMost\\(([^(),]*), ([^()]*)\\)", "$1 at most $2 (or not known)"},
        {"mayBeAbove\\(([^(),]*), ([^()]*)\\)", "$1 above $2 (or not known)"},
        {"mayBeBelow\\(([^(),]*), ([^()]*)\\)", "$1 under $2 (or not known)"},
        {"mayBe\\(", "is, or may be, one of ("},
        {"knownAtLeast\\(([^(),]*), ([^()]*)\\)", "$1 measured at $2 or more"},
        {"knownBelow\\(([^(),]*), ([^()]*)\\)", "$1 measured under $2"},
        {"atLeast\\(([^(),]*), ([^()]*)\\)", "$1 at least $2"},
        {"atMost\\(([^(),]*), ([^()]*)\\)", "$1 at most $2"},
        {"above\\(([^(),]*), ([^()]*)\\)", "$1 above $2"},
        {"below\\(([^(),]*), ([^()]*)\\)", "$1 under $2"},
        {"\\bis\\(", "is one of ("},
        {"onsetAtLeast\\(([^()]*)\\)", "at least $1 h since onset"},
        {"onsetAbove\\(([^()]*)\\)", "more than $1 h since onset"},
        {"onsetBelow\\(([^()]*)\\)", "under $1 h since onset"},
        {"onsetAtMost\\(([^()]*)\\)", "at most $1 h since onset"},
        {"painRoseSince\\(([^(),]*), ([^()]*)\\)", "pain now $2 or more above $1"},
        {"urgencyAtLeast\\(self care\\)", "always"},
        {"urgencyAtLeast\\(([^()]*)\\)", "urgency $1 or more"},
        {"urgencyIs\\(([^()]*)\\)", "urgency $1"},
        {"inPhase\\(", "in phase ("},
        {"heatPolicy\\(([^()]*)\\)", "heat policy $1"},
        {"labelRegion\\(", "labels of ("},
        {"dayLimits\\(([^()]*)\\)", "day limits $1"},
        {"clinicianAgreed\\(([^()]*)\\)", "a clinician agreed to $1"},
        {"notAgreed\\(([^()]*)\\)", "no clinician agreed to $1"},
        {"tookInADayMoreThanPerKilogram\\(([^(),]*), ([^()]*)\\)", "more than $2 mg/kg of $1 in 24 h"},
        {"tookInADayMoreThan\\(([^(),]*), ([^()]*)\\)", "more than $2 mg of $1 in 24 h"},
        {"tookOnDaysMoreThanPerKilogram\\((\\d+), ([^(),]*), ([^()]*)\\)", "more than $3 mg/kg of $2 on $1 days"},
        {"tookOnDaysMoreThan\\((\\d+), ([^(),]*), ([^()]*)\\)", "more than $3 mg of $2 on $1 days"},
        {"tookOtherNsaidWithin\\(([^(),]*), ([^()]*)\\)", "another NSAID than $1 within $2 h"},
        {"tookWithin\\(([^(),]*), ([^()]*)\\)", "$1 within $2 h"},
        {"tookUnknownAmount\\(([^()]*)\\)", "$1 taken in an unknown amount"},
        {"takesNsaidNotListed\\(\\)", "an NSAID in use that is not in the list of doses"},
        {"namesUnknownProduct\\(\\)", "a product that is not known"},
        {"uses\\(([^()]*)\\)", "$1 in use"},
        {" ?&& ?", " and "},
        {" ?\\|\\| ?", " or "},
        {"\\s+", " "}
    };

    private PlainCondition() {}

    static String of(String condition) {
        String text = CONSTANT.matcher(condition).replaceAll(PlainCondition::words);
        for (String[] phrase : PHRASES) {
            text = text.replaceAll(phrase[0], phrase[1]);
        }
        return text.isBlank() ? "always" : text.strip();
    }

    private static String words(MatchResult constant) {
        return constant.group(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
