package pl.mors.intake.takein;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.programme.ProgrammeId;

/**
 * Writes the listed people set by set, each with one statement. What is on record stays as it is: a fact of the list is added only
 * where there is none.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class TakeInRepository {

    private final JdbcClient jdbc;

    TakeInRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the register, in which the index of names grows fastest. */
    int registerPeople() {
        return jdbc.sql("""
                        INSERT INTO person (organisation_id, id, given_name, family_name, pesel, no_pesel_reason,
                            other_identifier, date_of_birth, sex, citizenship, phone, email)
                        SELECT current_organisation(), ids[1], given_name, family_name, pesel, no_pesel_reason,
                            other_identifier, born_on, sex, citizenship, phone, email
                        FROM listed WHERE person_id IS NULL AND repeats IS NULL
                        ORDER BY family_name COLLATE polish, given_name COLLATE polish, ids[1]""").update();
    }

    void completeContacts() {
        jdbc.sql("""
                        UPDATE person p SET phone = coalesce(p.phone, l.phone), email = coalesce(p.email, l.email),
                            version = p.version + 1
                        FROM listed l
                        WHERE p.id = l.person_id AND l.repeats IS NULL
                            AND ((p.phone IS NULL AND l.phone IS NOT NULL) OR (p.email IS NULL AND l.email IS NOT NULL))""").update();
    }

    void addResidences() {
        jdbc.sql("""
                        INSERT INTO residence (organisation_id, id, person_id, valid_from, street, building, flat, postcode,
                            locality, district, municipality, county, voivodeship, urbanisation)
                        SELECT current_organisation(), ids[3], person, residence_from, street, building, flat, postcode,
                            locality, district, municipality, county, voivodeship, urbanisation
                        FROM listed l
                        WHERE repeats IS NULL AND locality IS NOT NULL
                            AND NOT EXISTS (SELECT FROM known_residence k WHERE k.person_id = l.person)""").update();
    }

    /** Numbers of the list stay; who has none gets the next ones in the list's order. */
    int addParticipations(ProgrammeId programme) {
        return jdbc.sql("""
                        INSERT INTO participation (organisation_id, id, programme_id, person_id, number, role)
                        SELECT current_organisation(), ids[2], :programme, person,
                            coalesce(l.number, last.number + row_number() OVER (PARTITION BY l.number IS NULL ORDER BY line)),
                            'participant'
                        FROM listed l, (SELECT greatest(
                            (SELECT coalesce(max(number), 0) FROM participation WHERE programme_id = :programme),
                            (SELECT coalesce(max(number), 0) FROM listed WHERE participation_id IS NULL AND repeats IS NULL)
                        ) AS number) last
                        WHERE participation_id IS NULL AND repeats IS NULL""").param("programme", programme.value()).update();
    }

    void addDeclarations() {
        jdbc.sql("""
                        INSERT INTO participation_declaration (organisation_id, id, participation_id, signed_on)
                        SELECT current_organisation(), ids[4], participation, declared_on FROM listed l
                        WHERE repeats IS NULL AND declared_on IS NOT NULL
                            AND NOT EXISTS (SELECT FROM known_declaration k WHERE k.participation_id = l.participation)""").update();
    }

    void addEntrySituations() {
        jdbc.sql("""
                        INSERT INTO entry_situation (organisation_id, id, participation_id, education, labour_status,
                            labour_status_detail, occupation, employer, education_ends_on, at_risk, institution_id)
                        SELECT current_organisation(), ids[5], participation, education, labour_status,
                            labour_status_detail, occupation, employer, education_ends_on, at_risk, institution_id
                        FROM listed l
                        WHERE repeats IS NULL AND education IS NOT NULL
                            AND NOT EXISTS (SELECT FROM known_entry_situation k WHERE k.participation_id = l.participation)""").update();
    }

    /** An institution of whose staff somebody takes part does so, too: its staff is supported. Goes before the situations at entry. */
    void addInstitutions(ProgrammeId programme) {
        jdbc.sql("""
                        INSERT INTO institution_participation (organisation_id, id, programme_id, institution_id, staff_covered)
                        SELECT current_organisation(), (array_agg(ids[9] ORDER BY line))[1], :programme, institution_id, true
                        FROM listed l
                        WHERE repeats IS NULL AND institution_id IS NOT NULL AND education IS NOT NULL
                            AND NOT EXISTS (SELECT FROM known_entry_situation k WHERE k.participation_id = l.participation)
                            AND NOT EXISTS (SELECT FROM known_institution_participation p
                                WHERE p.programme_id = :programme AND p.institution_id = l.institution_id)
                        GROUP BY institution_id""").param("programme", programme.value()).update();
    }

    void addAnswers() {
        jdbc.sql("""
                        INSERT INTO sensitive_answer (organisation_id, id, participation_id, question, answer, asked_on)
                        SELECT current_organisation(), a.id, l.participation, a.question, a.answer, l.residence_from
                        FROM listed l CROSS JOIN LATERAL unnest(l.answer_ids, l.questions, l.answers) a (id, question, answer)
                        WHERE l.repeats IS NULL
                            AND NOT EXISTS (SELECT FROM known_sensitive_answer k
                                WHERE k.participation_id = l.participation AND k.question = a.question)""").update();
    }

    /** A list says whether the path was completed, and not why somebody left otherwise. */
    void addExits() {
        jdbc.sql("""
                        INSERT INTO programme_exit (organisation_id, id, participation_id, exited_on, reason, path_completed)
                        SELECT current_organisation(), ids[6], participation, exited_on,
                            CASE WHEN path_completed THEN 'path_completed' ELSE 'other' END, path_completed
                        FROM listed l
                        WHERE repeats IS NULL AND exited_on IS NOT NULL
                            AND NOT EXISTS (SELECT FROM known_exit k WHERE k.participation_id = l.participation)""").update();
    }

    void addExitSituations() {
        jdbc.sql("""
                        INSERT INTO exit_situation (organisation_id, id, participation_id, situations, measured_on)
                        SELECT current_organisation(), ids[7], participation, situations, exited_on FROM listed l
                        WHERE repeats IS NULL AND exited_on IS NOT NULL AND cardinality(situations) > 0
                            AND NOT EXISTS (SELECT FROM recorded_exit_situation k
                                WHERE k.participation_id = l.participation)""").update();
    }

    void addEvidence(ProgrammeId programme) {
        jdbc.sql("""
                        INSERT INTO evidence (organisation_id, id, programme_id, person_id, kind, issued_on, valid_until)
                        SELECT current_organisation(), ids[8], :programme, person, evidence_kind, evidence_issued_on,
                            evidence_valid_until
                        FROM listed l
                        WHERE repeats IS NULL AND evidence_kind IS NOT NULL
                            AND NOT EXISTS (SELECT FROM known_evidence k WHERE k.person_id = l.person
                                AND k.programme_id = :programme AND k.kind = l.evidence_kind
                                AND k.issued_on = l.evidence_issued_on)""").param("programme", programme.value()).update();
    }
}
