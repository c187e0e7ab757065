package pl.mors.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import pl.mors.FilledOrganisation;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.platform.Actor;
import pl.mors.platform.Tenancy;

/**
 * The functions that run past row-level security: which there are, and that each gives out no more than
 * docs/security/what-a-dump-shows.md says. Two towns hold the same rows; a stranger holds none.
 */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnerFunctionsTest {

    private static final Path DOCUMENT = Path.of("docs/security/what-a-dump-shows.md");
    private static final Pattern FIRST_CELL = Pattern.compile("^\\| `([a-z_]+)` \\|", Pattern.MULTILINE);
    private static final String ALL_OF_2019 = "('2019-01-01', '2020-01-01')";

    @Autowired
    private TestWorld world;

    @Autowired
    private FilledOrganisation filled;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Town partner;
    private Town town;
    private Town neighbour;

    @BeforeAll
    void fillTwoTowns() {
        partner = world.town();
        town = filled.sharingWith(partner);
        neighbour = filled.sharingWith(world.town());
    }

    @Test
    void theListInTheDocumentIsTheWholeList() throws IOException {
        Set<String> documented = FIRST_CELL
                .matcher(Files.readString(DOCUMENT))
                .results()
                .map((MatchResult cell) -> cell.group(1))
                .collect(Collectors.toSet());
        List<Map<String, Object>> functions =
                inTransaction(() -> jdbc.sql("""
                        SELECT proname AS name, coalesce(proconfig @> ARRAY['search_path=public, pg_temp'], false) AS pinned
                        FROM pg_proc
                        WHERE pronamespace = 'public'::regnamespace AND prosecdef
                        """).query().listOfRows());
        assertThat(functions.stream().map(function -> function.get("name")))
                .containsExactlyInAnyOrderElementsOf(documented);
        assertThat(functions)
                .allSatisfy(function -> assertThat(function.get("pinned"))
                        .as(function.get("name") + " looks nowhere else for its tables")
                        .isEqualTo(true));
    }

    @Test
    void accountForSignInFindsTheOneAskedFor() {
        assertThat(ids("SELECT id FROM account_for_sign_in('%s')".formatted(account(town))))
                .containsExactly(account(town));
        assertThat(ids("SELECT id FROM account_for_sign_in('%%')")).isEmpty();
    }

    @Test
    void membershipsOfGivesThoseOfOneAccountWithoutAPasswordInCommon() {
        assertThat(ids("SELECT organisation_id FROM memberships_of('%s')".formatted(account(town))))
                .containsExactly(town.id().value());
    }

    @Test
    void memberSignedInGivesThatMembershipWhileAccountAndMembershipLive() {
        Town here = filled.sharingWith(partner);
        UUID member = FilledOrganisation.id(here, "membership");
        String asked = "SELECT organisation_id FROM member_signed_in('%s', '%s')";
        assertThat(ids(asked.formatted(account(here), member)))
                .containsExactly(here.id().value());
        assertThat(ids(asked.formatted(account(town), member))).isEmpty();
        assertThat(ids(asked.formatted(account(here), UUID.randomUUID()))).isEmpty();
        here.inside(() -> {
            jdbc.sql("UPDATE membership SET ended_at = now()").update();
        });
        assertThat(ids(asked.formatted(account(here), member))).isEmpty();
    }

    /** An id of another organisation's person is as little a place in the list as one that nobody has. */
    @Test
    void placesInSearchesAreOfOwnPeopleOnly() {
        String beyond = "SELECT id FROM search_people('lakowa', 1000, '%s', false)";
        for (UUID place : new UUID[] {FilledOrganisation.id(neighbour, "person"), UUID.randomUUID()}) {
            assertThat(town.inside(() -> idsHere(beyond.formatted(place)))).isEmpty();
        }
    }

    @Test
    void tokenHolderGivesTheHolderOfOneToken() {
        assertThat(ids("SELECT organisation_id FROM token_holder(sha256('%s'::text::bytea))"
                        .formatted(FilledOrganisation.id(town, "token"))))
                .containsExactly(town.id().value());
        assertThat(ids("SELECT organisation_id FROM token_holder(''::bytea)")).isEmpty();
    }

    @Test
    void invitedAccountGivesTheHolderOfOneLink() {
        assertThat(ids("SELECT account_id FROM invited_account(sha256('%s'::text::bytea))"
                        .formatted(FilledOrganisation.id(town, "invitation"))))
                .containsExactly(account(town));
        assertThat(ids("SELECT account_id FROM invited_account(''::bytea)")).isEmpty();
    }

    @Test
    void setInvitedPasswordChangesThatAccountOnce() {
        Town here = filled.sharingWith(partner);
        String set = "SELECT set_invited_password(sha256('%s'::text::bytea), 'new hash')"
                .formatted(FilledOrganisation.id(here, "invitation"));
        assertThat(inTransaction(() -> jdbc.sql(set).query(Boolean.class).single()))
                .isTrue();
        assertThat(texts("SELECT password_hash FROM account_for_sign_in('%s')".formatted(account(here))))
                .containsExactly("new hash");
        assertThat(inTransaction(() -> jdbc.sql(set).query(Boolean.class).single()))
                .isFalse();
        assertThat(inTransaction(
                        () -> jdbc.sql("SELECT count(*) FROM account_for_sign_in('%s') WHERE password_hash IS NULL"
                                        .formatted(account(town)))
                                .query(Long.class)
                                .single()))
                .isEqualTo(1);
    }

    @Test
    void addAccountChangesNoAccountThatExistsAndFindsNoneOfOthers() {
        String add = "SELECT add_account('%s', '%s', 'Ktoś Inny', 'another hash')";
        assertThat(town.inside(() -> idsHere(add.formatted(UUID.randomUUID(), account(town)))))
                .containsExactly(account(town));
        assertThat(texts("SELECT display_name FROM account_for_sign_in('%s')".formatted(account(town))))
                .containsExactly("Zbigniew Próba");
        UUID fresh = UUID.randomUUID();
        UUID theirs = UUID.randomUUID();
        assertThat(town.inside(() -> idsHere(add.formatted(fresh, fresh)))).containsExactly(fresh);
        assertThat(neighbour.inside(() -> idsHere(add.formatted(theirs, fresh))))
                .containsExactly(theirs);
    }

    @Test
    void replacePasswordReachesTheCheckedPasswordsOfOneEmailOnly() {
        String mine = "moja-" + UUID.randomUUID() + "@example.test";
        String add = "SELECT add_account('%s', '%s', 'Halina Próba', '%s')";
        UUID same = UUID.randomUUID();
        town.inside(() -> idsHere(add.formatted(same, mine, "checked")));
        neighbour.inside(() -> idsHere(add.formatted(UUID.randomUUID(), mine, "another")));
        partner.inside(() -> idsHere(add.formatted(UUID.randomUUID(), "x" + mine, "checked")));
        assertThat(ids("SELECT replace_password('%s', '{checked}', 'new')".formatted(mine)))
                .containsExactly(same);
        assertThat(ids("SELECT replace_password('%s', '{}', 'new')".formatted(mine)))
                .isEmpty();
        assertThat(texts("SELECT password_hash FROM account_for_sign_in('%s') ORDER BY 1".formatted(mine)))
                .containsExactly("another", "new");
    }

    @Test
    void noAccountsSaysNoMoreThanThat() {
        assertThat(inTransaction(() ->
                        jdbc.sql("SELECT no_accounts()").query(Boolean.class).single()))
                .isFalse();
    }

    @Test
    void publicOrganisationsAreThoseOfEverybody() {
        assertThat(ids("SELECT id FROM public_organisations()"))
                .contains(town.id().value(), neighbour.id().value());
    }

    @Test
    void organisationOfProgrammeKnowsOneCodeAtATime() {
        String code = town.inside(
                () -> jdbc.sql("SELECT code FROM programme").query(String.class).single());
        assertThat(ids("SELECT organisation_of_programme('%s')".formatted(code)))
                .containsExactly(town.id().value());
        assertThat(ids("SELECT o FROM organisation_of_programme('T-%%') o WHERE o IS NOT NULL"))
                .isEmpty();
    }

    @Test
    void publicSessionsLeaveOutGroupsThatAreNotListed() {
        Town hidden = filled.sharingWith(partner);
        assertThat(ids("SELECT session_id FROM public_sessions" + ALL_OF_2019))
                .contains(session(town), session(neighbour), session(hidden));
        hidden.inside(() -> {
            jdbc.sql("UPDATE activity_group SET listed_publicly = false").update();
        });
        assertThat(ids("SELECT session_id FROM public_sessions" + ALL_OF_2019))
                .contains(session(town))
                .doesNotContain(session(hidden));
    }

    @Test
    void publicSessionsOfOneOrganisationAreItsOwn() {
        assertThat(ids("SELECT session_id FROM public_sessions('2019-01-01', '2020-01-01', '%s')"
                        .formatted(town.id().value())))
                .contains(session(town))
                .doesNotContain(session(neighbour));
    }

    @Test
    void publicBusyTimesLeaveOutWhatIsListedAndSayNothingElse() {
        Town hidden = filled.sharingWith(partner);
        String busy = "SELECT * FROM public_busy_times('2019-01-01', '2020-01-01', '%s')"
                .formatted(hidden.id().value());
        assertThat(inTransaction(() -> jdbc.sql(busy).query().listOfRows())).isEmpty();
        hidden.inside(() -> {
            jdbc.sql("UPDATE activity_group SET listed_publicly = false").update();
        });
        assertThat(inTransaction(() -> jdbc.sql(busy).query().listOfRows()))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.keySet())
                        .containsExactlyInAnyOrder("period", "venue_id", "room_name", "venue_name", "venue_address"));
    }

    @Test
    void publicSignUpsAreOfListedGroupsThatTakeThem() {
        Town here = filled.sharingWith(partner);
        String asked = "SELECT session_id FROM public_sign_ups('{%s,%s}', '{%s,%s}', '2019-01-01')"
                .formatted(here.id().value(), town.id().value(), session(here), session(town));
        here.inside(() -> {
            jdbc.sql("UPDATE activity_group SET takes_sign_ups = true").update();
            jdbc.sql("UPDATE session SET status = 'planned'").update();
        });
        assertThat(ids(asked)).containsExactly(session(here));
        here.inside(() -> {
            jdbc.sql("UPDATE activity_group SET listed_publicly = false").update();
        });
        assertThat(ids(asked)).isEmpty();
    }

    @Test
    void publicPhotosAreOfTheVisitedSiteAndOnlyWhilePublishedThere() {
        Town here = filled.sharingWith(partner);
        UUID photo = FilledOrganisation.id(here, "photo");
        String all = "SELECT photo_id FROM public_photos()";
        String one = "SELECT content_id FROM public_photo('%s', false)".formatted(photo);
        assertThat(asVisitor(here, () -> idsHere(all))).isEmpty();
        assertThat(asVisitor(here, () -> idsHere(one))).isEmpty();
        here.inside(() -> {
            jdbc.sql("UPDATE photo_publication SET superseded_at = clock_timestamp()")
                    .update();
            jdbc.sql("UPDATE photo_look SET superseded_at = clock_timestamp()").update();
            jdbc.sql("UPDATE file SET kind = 'photo'").update();
            jdbc.sql("""
                            INSERT INTO photo_look (organisation_id, id, photo_id, nobody)
                            VALUES (current_organisation(), gen_random_uuid(), :photo, true)""").param("photo", photo).update();
            jdbc.sql("""
                            INSERT INTO photo_publication (organisation_id, id, photo_id, channel)
                            VALUES (current_organisation(), gen_random_uuid(), :photo, 'web')""").param("photo", photo).update();
        });
        assertThat(asVisitor(here, () -> idsHere(all))).containsExactly(photo);
        assertThat(asVisitor(here, () -> idsHere(one))).hasSize(1);
        assertThat(asVisitor(neighbour, () -> idsHere(all))).isEmpty();
        assertThat(asVisitor(neighbour, () -> idsHere(one))).isEmpty();
        assertThat(ids(all)).isEmpty();
        assertThat(ids(one)).isEmpty();
    }

    @Test
    void publicStandardsAreThoseInForceOfTheVisitedSite() {
        Town here = filled.sharingWith(partner);
        String text = "SELECT file_id FROM public_standards_text('2019-05-15')";
        String content = "SELECT content_id FROM public_standards_content('2019-05-15')";
        String chunk = "SELECT gen_random_uuid() FROM public_standards_chunk('2019-05-15', 0)";
        here.inside(() -> {
            jdbc.sql("UPDATE protection_standards SET superseded_at = clock_timestamp() WHERE superseded_at IS NULL")
                    .update();
        });
        assertThat(asVisitor(here, () -> idsHere(text))).isEmpty();
        here.inside(() -> {
            jdbc.sql("""
                            INSERT INTO protection_standards (organisation_id, id, version, valid_from, reviewed_on, short_text, contact_name,
                                contact_phone, file_id)
                            SELECT current_organisation(), gen_random_uuid(), '2', day, day, 'Krótko.', 'Ewa Zmyślona', '600 100 200', :file
                            FROM unnest(ARRAY[date '2019-01-01', date '2019-06-01']) day
                            """).param("file", FilledOrganisation.id(here, "file")).update();
        });
        assertThat(asVisitor(here, () -> idsHere(text))).containsExactly(FilledOrganisation.id(here, "file"));
        assertThat(asVisitor(here, () -> idsHere(content))).hasSize(1);
        assertThat(asVisitor(here, () -> idsHere(chunk))).hasSize(1);
        assertThat(asVisitor(here, () -> idsHere(text.replace("2019-05-15", "2018-12-31"))))
                .isEmpty();
        assertThat(ids(text)).isEmpty();
        assertThat(ids(content)).isEmpty();
        assertThat(ids(chunk)).isEmpty();
    }

    @Test
    void publicMarksAreThoseKeptByTheVisitedSite() {
        Town here = filled.sharingWith(partner);
        String marks = "SELECT content_id FROM public_programme_marks('{%s,%s}')"
                .formatted(FilledOrganisation.id(here, "programme"), FilledOrganisation.id(town, "programme"));
        assertThat(asVisitor(here, () -> idsHere(marks))).hasSize(1);
        assertThat(asVisitor(here, () -> idsHere("SELECT content_id FROM public_programme_marks('{}')")))
                .isEmpty();
        assertThat(asVisitor(neighbour, () -> idsHere(marks))).isEmpty();
        assertThat(ids(marks)).isEmpty();
        here.inside(() -> {
            jdbc.sql("UPDATE programme_marks SET superseded_at = clock_timestamp()")
                    .update();
        });
        assertThat(asVisitor(here, () -> idsHere(marks))).isEmpty();
    }

    @Test
    void sessionsSharedWithUsAreSharedWithNobodyElse() {
        String shared = "SELECT session_id FROM sessions_shared_with_us" + ALL_OF_2019;
        assertThat(partner.inside(() -> idsHere(shared)))
                .contains(session(town))
                .doesNotContain(session(neighbour));
        assertThat(partner.inside(() -> jdbc.sql("SELECT present FROM sessions_shared_with_us" + ALL_OF_2019)
                        .query(Long.class)
                        .list()))
                .contains(1L);
        assertThat(town.inside(() -> idsHere(shared))).isEmpty();
        assertThat(ids(shared)).isEmpty();
        assertThat(asVisitor(partner, () -> idsHere(shared))).isEmpty();
    }

    @Test
    void organisationsWithDueMessagesAreOnlyNamed() {
        assertThat(ids("SELECT organisations_with_due_messages(now())"))
                .contains(town.id().value())
                .doesNotContain(world.town().id().value());
    }

    @Test
    void organisationsToSealAreOnlyNamed() {
        Town unsealed = world.town();
        unsealed.inside(() -> {
            jdbc.sql("INSERT INTO venue (organisation_id, id, name) VALUES (current_organisation(), ?, 'Park')")
                    .param(UUID.randomUUID())
                    .update();
        });
        assertThat(ids("SELECT organisations_to_seal()"))
                .contains(unsealed.id().value())
                .doesNotContain(world.town().id().value());
    }

    @Test
    void keySetsExistSaysNoMoreThanThat() {
        assertThat(inTransaction(() ->
                        jdbc.sql("SELECT key_sets_exist()").query(Boolean.class).single()))
                .isTrue();
    }

    @Test
    void searchPeopleFindsOwnPeopleOnly() {
        assertOwnOnly("SELECT id FROM search_people('lakowa', 1000)", "person");
        assertOwnOnly("SELECT id FROM search_people('lakowa', 1000, NULL, true)", "person");
    }

    /** Also when the neighbour's programme is named. */
    @Test
    void searchParticipantsFindsOwnParticipantsOnly() {
        String search = "SELECT person_id FROM search_participants('%s', 'lakowa', 1000, NULL, %s)";
        UUID own = FilledOrganisation.id(town, "programme");
        for (boolean backwards : new boolean[] {false, true}) {
            assertThat(town.inside(() -> idsHere(search.formatted(own, backwards))))
                    .containsExactly(FilledOrganisation.id(town, "person"));
            assertThat(neighbour.inside(() -> idsHere(search.formatted(own, backwards))))
                    .isEmpty();
            assertThat(ids(search.formatted(own, backwards))).isEmpty();
            assertThat(asVisitor(town, () -> idsHere(search.formatted(own, backwards))))
                    .isEmpty();
        }
    }

    @Test
    void peopleAlikeFindsOwnPeopleOnly() {
        assertOwnOnly("SELECT id FROM people_alike('Halina', 'Łąkowa', '1950-05-15')", "person");
    }

    @Test
    void mergePeopleAndUndoMergeReachOwnPeopleOnly() {
        Town here = filled.sharingWith(partner);
        UUID merge = FilledOrganisation.id(here, "merge");
        String undo = "SELECT undo_merge('%s')".formatted(merge);
        assertThat(neighbour.inside(() -> textsHere(undo))).containsExactly("person");
        assertThat(asVisitor(here, () -> textsHere(undo))).containsExactly("person");
        assertThat(here.inside(() -> textsHere(undo))).containsOnlyNulls();
        String again = "SELECT merge_people('%s', '%s', '%s', 'dowód')"
                .formatted(
                        UUID.randomUUID(),
                        FilledOrganisation.id(here, "person"),
                        FilledOrganisation.id(here, "double"));
        assertThat(neighbour.inside(() -> textsHere(again))).containsExactly("person");
        assertThat(asVisitor(here, () -> textsHere(again))).containsExactly("person");
        assertThat(here.inside(() -> textsHere(again))).containsOnlyNulls();
    }

    @Test
    void entriesInRoomAreOfOwnRoomsOnly() {
        String entries = "SELECT id FROM entries_in_room('%s', '[2019-01-01,2020-01-01)')";
        assertThat(town.inside(() -> idsHere(entries.formatted(FilledOrganisation.id(town, "room")))))
                .containsExactly(FilledOrganisation.id(town, "entry"));
        assertThat(town.inside(() -> idsHere(entries.formatted(FilledOrganisation.id(neighbour, "room")))))
                .isEmpty();
    }

    @Test
    void offeredPlaceIsOfTheHolderOfOneLinkOnTheOwnSiteUntilItsLastDay() {
        String place = "SELECT group_name FROM offered_place(%s, '%s')";
        String link = "sha256('%s'::text::bytea)".formatted(FilledOrganisation.id(town, "offer"));
        String mine = place.formatted(link, "2019-05-18");
        assertThat(asVisitor(town, () -> textsHere(mine))).containsExactly("Klub seniora");
        assertThat(asVisitor(neighbour, () -> textsHere(mine))).isEmpty();
        assertThat(texts(mine)).isEmpty();
        assertThat(asVisitor(town, () -> textsHere(place.formatted("sha256('')", "2019-05-18"))))
                .isEmpty();
        assertThat(asVisitor(town, () -> textsHere(place.formatted(link, "2019-05-19"))))
                .isEmpty();
    }

    @Test
    void applicationDraftOfGivesTheHolderOfOneKeyOnTheOwnSite() {
        String draft = "SELECT convert_from(content, 'UTF8') FROM application_draft_of('%s', %s, '2018-05-15')";
        String mine = draft.formatted(FilledOrganisation.id(town, "round"), key(town));
        assertThat(asVisitor(town, () -> textsHere(mine))).containsExactly("enciphered");
        assertThat(asVisitor(neighbour, () -> textsHere(mine))).isEmpty();
        assertThat(texts(mine)).isEmpty();
        String guessed = draft.formatted(FilledOrganisation.id(town, "round"), "sha256('')");
        assertThat(asVisitor(town, () -> textsHere(guessed))).isEmpty();
        String late = mine.replace("2018-05-15", "2018-06-02");
        assertThat(asVisitor(town, () -> textsHere(late))).isEmpty();
    }

    @Test
    void saveApplicationDraftWritesForPublishedRoundsOfTheOwnSiteWhileTheyAreOpen() {
        String save = "SELECT save_application_draft('%s', '%s', sha256('%s'), 'more', '2018-06-01', '%s')";
        UUID round = FilledOrganisation.id(town, "round");
        UUID fresh = UUID.randomUUID();
        String open = save.formatted(fresh, round, fresh, "2018-05-20");
        assertThat(asVisitor(neighbour, () -> truthHere(open))).isFalse();
        assertThat(asVisitor(town, () -> truthHere(save.formatted(fresh, round, fresh, "2018-06-20"))))
                .isFalse();
        assertThat(asVisitor(town, () -> truthHere(open))).isTrue();
    }

    @Test
    void sendApplicationMakesOneOfADraftOfTheOwnSite() {
        Town here = filled.sharingWith(partner);
        String send =
                "SELECT send_application('%s', '%s', %s, '{}', NULL, '{}', '{}', '{}', '2018-07-01', '2018-05-20')";
        UUID round = FilledOrganisation.id(here, "round");
        assertThat(asVisitor(neighbour, () -> numberHere(send.formatted(UUID.randomUUID(), round, key(here)))))
                .isNull();
        assertThat(asVisitor(here, () -> numberHere(send.formatted(UUID.randomUUID(), round, "sha256('')"))))
                .isNull();
        for (int twice = 0; twice < 2; twice++) {
            assertThat(asVisitor(here, () -> numberHere(send.formatted(UUID.randomUUID(), round, key(here)))))
                    .isEqualTo(2);
        }
        assertThat(here.inside(() -> textsHere("SELECT channel FROM recruitment_application WHERE person_id IS NULL")))
                .containsExactly("online");
    }

    /** The three triggers: inserted, changed and deleted rows land in the trail of the organisation that did it. */
    @Test
    void auditTriggersWriteIntoTheOwnTrail() {
        Town writing = filled.sharingWith(partner);
        Town other = world.town();
        writing.inside(() -> {
            jdbc.sql("UPDATE person SET phone = '600100200' WHERE merged_into_id IS NULL")
                    .update();
        });
        assertThat(writing.inside(() -> textsHere("SELECT DISTINCT operation FROM audit_entry ORDER BY operation")))
                .containsExactly("insert", "update");
        assertThat(other.inside(() -> textsHere("SELECT operation FROM audit_entry")))
                .isEmpty();
    }

    @Test
    void sealAuditSealsTheOwnTrailOnly() {
        Town sealing = world.town();
        Town other = filled.sharingWith(partner);
        other.inside(() -> {
            jdbc.sql("UPDATE venue SET name = 'Inna nazwa'").update();
        });
        assertThat(sealing.inside(
                        () -> jdbc.sql("SELECT seal_audit()").query(Long.class).single()))
                .isZero();
        assertThat(other.inside(() -> jdbc.sql("SELECT count(*) FROM audit_entry WHERE seal_number IS NULL")
                        .query(Long.class)
                        .single()))
                .isEqualTo(1);
    }

    private void assertOwnOnly(String query, String word) {
        assertThat(town.inside(() -> idsHere(query))).containsExactly(FilledOrganisation.id(town, word));
        assertThat(neighbour.inside(() -> idsHere(query))).containsExactly(FilledOrganisation.id(neighbour, word));
        assertThat(ids(query)).as("without an organisation").isEmpty();
        assertThat(asVisitor(town, () -> idsHere(query)))
                .as("on a public visit")
                .isEmpty();
    }

    /** The digest of the key of the draft that the town holds. */
    private static String key(Town town) {
        return "sha256('%s'::text::bytea)".formatted(FilledOrganisation.id(town, "draft"));
    }

    private boolean truthHere(String query) {
        return jdbc.sql(query).query(Boolean.class).single();
    }

    private @Nullable Integer numberHere(String query) {
        return jdbc.sql(query)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, Integer.class)))
                .single()
                .orElse(null);
    }

    private static UUID account(Town town) {
        return FilledOrganisation.id(town, "account");
    }

    private static UUID session(Town town) {
        return FilledOrganisation.id(town, "session");
    }

    /** Without any organisation, as sign-in, the public sites and the jobs call. */
    private List<UUID> ids(String query) {
        return inTransaction(() -> idsHere(query));
    }

    private List<UUID> idsHere(String query) {
        return jdbc.sql(query).query(UUID.class).list();
    }

    private List<String> texts(String query) {
        return inTransaction(() -> textsHere(query));
    }

    private List<String> textsHere(String query) {
        return jdbc.sql(query).query(String.class).list();
    }

    private <T> T inTransaction(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    private <T extends @Nullable Object> T asVisitor(Town of, Supplier<T> work) {
        return Tenancy.call(Actor.visitor(of.id(), "test"), () -> inTransaction(work));
    }
}
