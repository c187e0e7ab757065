package pl.mors.participant.application;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.RecruitmentApplicationId;
import pl.mors.participant.RecruitmentRoundId;
import pl.mors.person.Citizenship;
import pl.mors.person.PersonId;
import pl.mors.person.Urbanisation;
import pl.mors.person.Voivodeship;
import pl.mors.platform.text.Language;
import pl.mors.platform.web.Parse;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What an applicant told on line, and who of the register that may be. */
@Repository
@Transactional(readOnly = true)
class ApplicantQueries {

    private static final TypeReference<HashMap<String, String>> TOLD = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ApplicantQueries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What was told, by field; nothing for an application that staff took in. */
    Map<String, String> told(RecruitmentApplicationId application) {
        return jdbc.sql("SELECT applicant FROM recruitment_application WHERE id = :id AND applicant IS NOT NULL")
                .param("id", application.value())
                .query(String.class)
                .optional()
                .map(this::read)
                .orElse(Map.of());
    }

    /** Who the applications of a round say to be of. */
    Map<RecruitmentApplicationId, ApplicantOfRound> ofRound(RecruitmentRoundId round) {
        var applicants = new HashMap<RecruitmentApplicationId, ApplicantOfRound>();
        jdbc.sql("""
                        SELECT a.id, concat_ws(' ', a.applicant ->> 'familyName', a.applicant ->> 'givenName') AS name,
                            coalesce(p.pesel, a.applicant ->> 'pesel') AS pesel
                        FROM recruitment_application a
                            LEFT JOIN person p ON p.organisation_id = a.organisation_id AND p.id = a.person_id
                        WHERE a.round_id = :round""").param("round", round.value()).query(row -> {
            applicants.put(
                    new RecruitmentApplicationId(row.getObject("id", UUID.class)),
                    new ApplicantOfRound(row.getString("name"), row.getString("pesel")));
        });
        return applicants;
    }

    Map<String, String> read(String told) {
        return json.readValue(told, TOLD);
    }

    /** Who has the typed PESEL, then those with a similar name and the same date of birth. */
    List<Candidate> candidates(Map<String, String> told) {
        return jdbc.sql("""
                        WITH found AS (
                            SELECT p.id, 0 AS place FROM person p WHERE p.pesel = :pesel
                            UNION ALL
                            SELECT a.id, a.ordinality FROM people_alike(:givenName, :familyName, :bornOn) WITH ORDINALITY a)
                        SELECT p.id, p.given_name || ' ' || p.family_name AS name, p.date_of_birth, p.pesel, f.place = 0 AS same_pesel,
                            coalesce(r.place_of_stay, concat_ws(' ', coalesce(r.street, r.locality), r.building)
                                || coalesce('/' || r.flat, '')) || ', ' || concat_ws(' ', r.postcode, r.locality) AS lives_at
                        FROM (SELECT id, min(place) AS place FROM found GROUP BY id) f JOIN person p ON p.id = f.id
                            LEFT JOIN LATERAL (SELECT * FROM known_residence WHERE person_id = p.id
                                ORDER BY valid_from DESC LIMIT 1) r ON true
                        ORDER BY f.place""")
                .param("pesel", told.getOrDefault("pesel", ""))
                .param("givenName", told.getOrDefault("givenName", ""))
                .param("familyName", told.getOrDefault("familyName", ""))
                .param("bornOn", bornOn(told).orElse(null))
                .query((row, number) -> new Candidate(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getObject("date_of_birth", LocalDate.class),
                        row.getString("pesel"),
                        row.getBoolean("same_pesel"),
                        row.getString("lives_at")))
                .list();
    }

    /**
     * What was told as the start of the register's form. What the form wants beyond it is taken from whoever lives in the same place;
     * staff look at it before they save.
     */
    Map<String, String> registration(Map<String, String> told) {
        var start = new HashMap<>(told);
        if (Language.POLISH.name().equals(told.get("language"))) {
            start.put("citizenship", Citizenship.POLISH.name());
        }
        if (told.containsKey("pesel")) {
            start.remove("bornOn");
            start.remove("sex");
        }
        start.remove("needs");
        jdbc.sql("""
                        SELECT municipality, county, voivodeship, urbanisation FROM known_residence
                        WHERE fold(locality) = fold(:locality)
                        ORDER BY postcode IS NOT DISTINCT FROM CAST(:postcode AS text) DESC, valid_from DESC, id LIMIT 1""")
                .param("locality", told.getOrDefault("locality", ""))
                .param("postcode", told.get("postcode"))
                .query(row -> {
                    start.put("municipality", row.getString("municipality"));
                    start.put("county", row.getString("county"));
                    start.put(
                            "voivodeship",
                            Voivodeship.ofName(row.getString("voivodeship")).name());
                    start.put(
                            "urbanisation",
                            Urbanisation.ofDegree(row.getInt("urbanisation")).name());
                });
        return start;
    }

    private static Optional<LocalDate> bornOn(Map<String, String> told) {
        return Parse.date(told.getOrDefault("bornOn", ""));
    }
}
