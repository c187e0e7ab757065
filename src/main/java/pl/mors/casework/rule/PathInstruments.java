package pl.mors.casework.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import pl.mors.platform.Certainty;
import pl.mors.platform.Dated;
import pl.mors.programme.file.ProgrammeFile.ProgrammingPeriod;

/**
 * A path has so many instruments of active integration, and a vocational one only beside another family.
 * Source: R06, [ka]; the guidelines of 2014-2020, later ones leave it to the call.
 *
 * @param vocationalNeedsOther whether vocational instruments alone are not enough
 */
public record PathInstruments(
        ProgrammingPeriod period,
        LocalDate from,
        int least,
        boolean vocationalNeedsOther,
        String source,
        Certainty certainty)
        implements Dated {

    /** What a path lacks. */
    public enum Lack {
        TOO_FEW("casework.path.lack.too-few"),
        VOCATIONAL_ALONE("casework.path.lack.vocational-alone");

        private final String textKey;

        Lack(String textKey) {
            this.textKey = textKey;
        }

        public String textKey() {
            return textKey;
        }
    }

    /** How many of the elements are instruments of active integration. */
    public static int count(Collection<InstrumentFamily> elements) {
        return (int)
                elements.stream().filter(InstrumentFamily::isActiveIntegration).count();
    }

    /** @param elements the family of each element of the path */
    public List<Lack> lacks(Collection<InstrumentFamily> elements) {
        var families = EnumSet.noneOf(InstrumentFamily.class);
        elements.stream().filter(InstrumentFamily::isActiveIntegration).forEach(families::add);
        var lacks = new ArrayList<Lack>();
        if (count(elements) < least) {
            lacks.add(Lack.TOO_FEW);
        }
        if (vocationalNeedsOther && families.equals(EnumSet.of(InstrumentFamily.VOCATIONAL))) {
            lacks.add(Lack.VOCATIONAL_ALONE);
        }
        return lacks;
    }
}
