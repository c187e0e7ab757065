package pl.mors.participant.eligibility;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.platform.Coded;
import pl.mors.platform.text.Texts;
import pl.mors.privacy.PersonalDataSection;
import pl.mors.privacy.PersonalDataSection.Entry;
import pl.mors.privacy.PersonalDataSource;
import pl.mors.programme.file.Delivery.Tie;

/** Places of study and work, for the copy of a person's data: every one recorded, those taken back too. */
@Repository
@Transactional(readOnly = true)
class PlacesInCopy implements PersonalDataSource {

    private final JdbcClient jdbc;

    PlacesInCopy(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 16;
    }

    @Override
    public Set<String> tables() {
        return Set.of("area_tie");
    }

    @Override
    public List<PersonalDataSection> personalData(UUID person) {
        var entries = jdbc.sql("""
                        SELECT kind, concat_ws(', ', name, nullif(concat_ws(' ', street, building), ''), locality, district) AS place,
                            valid_from, valid_until, superseded_at
                        FROM area_tie WHERE person_id = :person ORDER BY recorded_at, id""")
                .param("person", person)
                .query((row, number) -> {
                    var from = row.getObject("valid_from", LocalDate.class);
                    var until = row.getObject("valid_until", LocalDate.class);
                    var place = until == null
                            ? Texts.t("participant.copy.place.since", row.getString("place"), from)
                            : Texts.t("participant.copy.place.between", row.getString("place"), from, until);
                    var superseded = row.getObject("superseded_at", OffsetDateTime.class);
                    return new Entry(
                            Texts.t("participant.place.kind." + Coded.of(Tie.class, row.getString("kind"))),
                            superseded == null
                                    ? place
                                    : Texts.t(
                                            "participant.copy.corrected",
                                            place,
                                            Texts.dateTime(superseded.toInstant())));
                })
                .list();
        return entries.isEmpty()
                ? List.of()
                : List.of(new PersonalDataSection(Texts.t("participant.copy.place"), entries));
    }
}
