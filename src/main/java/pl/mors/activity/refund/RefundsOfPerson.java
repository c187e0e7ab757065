package pl.mors.activity.refund;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import pl.mors.activity.RefundUrls;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.person.PeopleInSight;
import pl.mors.person.PersonId;
import pl.mors.person.PersonPageSection;
import pl.mors.platform.text.Texts;

/** From a person's page to the refunds in each of their programmes; nothing where they take part in none. */
@Component
class RefundsOfPerson implements PersonPageSection {

    private static final int ORDER = 35;

    private final RefundQueries queries;
    private final PeopleInSight sight;

    RefundsOfPerson(RefundQueries queries, PeopleInSight sight) {
        this.queries = queries;
        this.sight = sight;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Section> section(PersonId person) {
        if (!sight.inSight(DataClass.PAYMENT, Action.READ).test(person)) {
            return Optional.empty();
        }
        var rows = queries.claimants(person).stream()
                .map(one -> new Row(one.programme(), RefundUrls.refunds(one.id()), null))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        Texts.t("activity.refund.section"), rows, Texts.t("activity.refund.requests.none"), List.of()));
    }

    @Override
    public List<UUID> keptAbout(PersonId person) {
        return queries.keptAbout(person);
    }
}
