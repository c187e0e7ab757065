package pl.mors.activity.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.mors.activity.photo.PhotoPublication.Answer;
import pl.mors.activity.photo.PhotoPublication.Refusal;

@DisplayName("R13 photo publishable only if no identifiable person has refused or withdrawn")
class PhotoPublicationTest {

    @Test
    void everybodyWhoCanBeToldHasToAgree() {
        assertThat(PhotoPublication.check(false, true, false, List.of(Answer.AGREED, Answer.AGREED)))
                .isEmpty();
        assertThat(PhotoPublication.check(false, true, false, List.of(Answer.AGREED, Answer.NOT_ASKED)))
                .contains(Refusal.NOT_ASKED);
    }

    @Test
    void oneRefusalOutweighsAllConsents() {
        assertThat(PhotoPublication.check(false, true, false, List.of(Answer.AGREED, Answer.NOT_ASKED, Answer.DENIED)))
                .contains(Refusal.DENIED);
    }

    @Test
    void whereNobodyCanBeToldNobodyIsAskedButSomebodyHasToSaySo() {
        assertThat(PhotoPublication.check(false, true, false, List.of())).isEmpty();
        assertThat(PhotoPublication.check(false, false, false, List.of())).contains(Refusal.NOT_LOOKED_AT);
    }

    @Test
    void whoeverCanBeToldAndIsNotNamedHasAgreedToNothing() {
        assertThat(PhotoPublication.check(false, true, true, List.of())).contains(Refusal.UNNAMED);
        assertThat(PhotoPublication.check(false, true, true, List.of(Answer.AGREED, Answer.NOT_ASKED)))
                .contains(Refusal.UNNAMED);
        assertThat(PhotoPublication.check(false, true, true, List.of(Answer.DENIED)))
                .contains(Refusal.DENIED);
    }

    @Test
    void whoIsInAHiddenGroupIsNotShownWhateverTheyAgreedTo() {
        assertThat(PhotoPublication.check(true, true, false, List.of(Answer.AGREED)))
                .contains(Refusal.HIDDEN_GROUP);
        assertThat(PhotoPublication.check(true, true, false, List.of())).contains(Refusal.HIDDEN_GROUP);
    }
}
