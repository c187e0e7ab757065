package pl.mors.person.consent;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.mors.person.MergeHindrance;
import pl.mors.person.PersonId;
import pl.mors.platform.text.Texts;

/** One human said yes in one record and no in the other: a merge would drop one of the answers, perhaps a withdrawal. */
@Component
class TwoAnswers implements MergeHindrance {

    private final ConsentQueries consents;

    TwoAnswers(ConsentQueries consents) {
        this.consents = consents;
    }

    @Override
    public List<String> hindrances(PersonId kept, PersonId merged) {
        var one = consents.of(kept);
        var other = consents.of(merged);
        return Arrays.stream(ConsentSubject.values())
                .flatMap(subject -> differing(subject, one.get(subject), other.get(subject)))
                .toList();
    }

    private static Stream<String> differing(ConsentSubject subject, @Nullable Consent one, @Nullable Consent other) {
        return one == null
                        || other == null
                        || one.answer().isYes() == other.answer().isYes()
                ? Stream.empty()
                : Stream.of(Texts.t("person.merge.two-answers", Texts.t(subject.textKey()), state(one), state(other)));
    }

    private static String state(Consent consent) {
        return Texts.t("person.consent.state." + consent.answer(), consent.answeredOn());
    }
}
