package pl.mors.participant;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.participant.JoinProgramme.Joined;
import pl.mors.participant.JoinProgramme.Newcomer;
import pl.mors.programme.ProgrammeId;

@Repository
class ParticipationRepository {

    private final JdbcClient jdbc;

    ParticipationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One after another in the order of ids, so that two who ask for the same ones don't wait for each other. */
    void lock(Collection<ProgrammeId> programmes) {
        jdbc.sql("SELECT id FROM programme WHERE id = ANY (:ids) ORDER BY id FOR NO KEY UPDATE")
                .param("ids", programmes.stream().map(ProgrammeId::value).toArray(UUID[]::new))
                .query(row -> {});
    }

    int lastNumber(ProgrammeId programme) {
        return jdbc.sql("SELECT coalesce(max(number), 0) FROM participation WHERE programme_id = :programme")
                .param("programme", programme.value())
                .query(Integer.class)
                .single();
    }

    /** @param joined what each of the newcomers got, in the same order */
    void insert(ProgrammeId programme, List<Newcomer> newcomers, List<Joined> joined) {
        jdbc.sql("""
                        INSERT INTO participation (organisation_id, id, programme_id, person_id, number, role,
                            main_participation_id, community_id)
                        SELECT current_organisation(), n.id, :programme, n.person_id, n.number, n.role, n.main_id, n.community_id
                        FROM unnest(:ids::uuid[], :people::uuid[], :numbers::int[], :roles::text[], :mains::uuid[],
                            :communities::uuid[]) AS n (id, person_id, number, role, main_id, community_id)""")
                .param("programme", programme.value())
                .param("ids", joined.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                .param("people", ids(newcomers, one -> one.person().value()))
                .param("numbers", joined.stream().map(Joined::number).toArray(Integer[]::new))
                .param("roles", newcomers.stream().map(one -> one.role().code()).toArray(String[]::new))
                .param(
                        "mains",
                        ids(
                                newcomers,
                                one -> one.main() == null ? null : one.main().value()))
                .param(
                        "communities",
                        ids(
                                newcomers,
                                one -> one.community() == null
                                        ? null
                                        : one.community().value()))
                .update();
    }

    private static @Nullable UUID[] ids(List<Newcomer> newcomers, Function<Newcomer, @Nullable UUID> id) {
        return newcomers.stream().map(id).toArray(UUID[]::new);
    }
}
