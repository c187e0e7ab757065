package pl.mors.demo;

import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A plausible situation at entry; the words are the codes of the export profiles' dictionaries. */
record DemoSituation(
        String education,
        String status,
        String detail,
        @Nullable String occupation,
        @Nullable String employer) {

    private static final int ADULT = 18;
    private static final int RETIRED = 60;

    static DemoSituation atAge(int age, Random random) {
        if (age < ADULT) {
            return new DemoSituation(age < 14 ? "isced_1" : "isced_2", "inactive", "in_education", null, null);
        }
        var education =
                new String[] {"isced_2", "isced_3", "isced_3", "isced_3", "isced_4", "isced_5_8"}[random.nextInt(6)];
        if (age >= RETIRED) {
            return new DemoSituation(education, "inactive", "other", null, null);
        }
        return switch (random.nextInt(6)) {
            case 0, 1 -> new DemoSituation(education, "unemployed_registered", "long_term_unemployed", null, null);
            case 2 -> new DemoSituation(education, "unemployed_unregistered", "other", null, null);
            case 3 -> new DemoSituation(education, "inactive", "not_in_education", null, null);
            default ->
                new DemoSituation(
                        education, "employed", "small_or_medium_enterprise", "other", "Zakład Przykładowy sp. z o.o.");
        };
    }

    boolean inEducation() {
        return detail.equals("in_education");
    }
}
