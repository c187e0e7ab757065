package pl.mors.programme.file;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.mors.programme.file.ProgrammeFile.Amount;
import pl.mors.programme.file.ProgrammeFile.Area;
import pl.mors.programme.file.ProgrammeFile.Community;
import pl.mors.programme.file.ProgrammeFile.LocalActivityProgramme;
import pl.mors.programme.file.ProgrammeFile.Money;
import pl.mors.programme.file.ProgrammeFile.MoneyField;
import pl.mors.programme.file.ProgrammeFile.Venue;

/** What a schema cannot say about a programme file: order of dates, sums, references, keys used twice. */
final class ConsistencyCheck {

    private final ProgrammeFile file;
    private final Set<String> exportProfiles;
    private final CrossChecks checks;

    ConsistencyCheck(ProgrammeFile file, Set<String> exportProfiles, Problems problems) {
        this.file = file;
        this.exportProfiles = exportProfiles;
        this.checks = new CrossChecks(problems);
    }

    /** Reports every inconsistency. */
    void run() {
        exportProfile();
        checks.inOrder(
                "/period/to",
                "data końca",
                file.period().to(),
                "data początku",
                file.period().from());
        if (file.money() != null) {
            money(file.money());
        }
        delivery(published());
    }

    private void exportProfile() {
        String profile = file.exportProfile();
        if (!profile.equals(ProgrammeFile.NO_EXPORT) && !exportProfiles.contains(profile)) {
            checks.report(
                    "/export_profile",
                    "Pole „export_profile”: nie ma profilu „%s”. Znane profile: %s, none."
                            .formatted(
                                    profile,
                                    String.join(
                                            ", ",
                                            exportProfiles.stream().sorted().toList())));
        }
    }

    private void money(Money money) {
        amount("total", MoneyField.TOTAL, money.total(), money);
        amount("grant", MoneyField.GRANT, money.grant(), money);
        amount("eu_funding_level", MoneyField.EU_FUNDING_LEVEL, money.euFundingLevel(), money);
        partOfTotal("grant", "wartość dofinansowania", money.grant(), money.total());
        partOfTotal("eu_funding_level", "poziom dofinansowania UE", money.euFundingLevel(), money.total());
    }

    private void amount(String name, MoneyField field, @Nullable Amount amount, Money money) {
        if (amount == null) {
            return;
        }
        if (money.notPublished().contains(field)) {
            checks.report(
                    "/money/" + name,
                    "Pole „%s”: kwota jest podana, a zarazem wymieniona w „not_published”.".formatted(name));
        }
        if (amount.published() != null && !spelled(amount.published()).equals(plain(amount.amount()))) {
            checks.report(
                    "/money/" + name + "/amount",
                    "Pole „amount”: kwota %s nie zgadza się z zapisem ze strony „%s”."
                            .formatted(plain(amount.amount()), amount.published()));
        }
    }

    private void partOfTotal(String name, String title, @Nullable Amount part, @Nullable Amount total) {
        if (part != null && total != null && part.amount().compareTo(total.amount()) > 0) {
            checks.report(
                    "/money/" + name + "/amount",
                    "Pole „%s”: %s (%s) jest większa niż całkowita wartość (%s)."
                            .formatted(name, title, plain(part.amount()), plain(total.amount())));
        }
    }

    /** The digits of "651 812,50 zł" as "651812.50". */
    private static String spelled(String published) {
        return published.replaceAll("[^0-9,]", "").replace(',', '.');
    }

    private static String plain(BigDecimal amount) {
        return amount.setScale(2).toPlainString();
    }

    private Known published() {
        Known known = new Known();
        checks.unique("/communities", "key", file.communities(), Community::key, known.communities);
        file.communities().stream()
                .filter(community -> community.name() == null)
                .map(Community::key)
                .forEach(known.unnamed::add);
        checks.unique("/areas", "key", file.areas(), Area::key, known.areas);
        checks.each("/areas", file.areas(), (path, area) -> {
            checks.refer(path + "/communities", "społeczności", area.communities(), known.communities);
            if (known.communities.contains(area.key())) {
                checks.report(path + "/key", "Pole „key”: tak samo nazywa się już społeczność „" + area.key() + "”.");
            }
        });
        checks.unique(
                "/local_activity_programmes",
                "key",
                file.localActivityProgrammes(),
                LocalActivityProgramme::key,
                known.localActivityProgrammes);
        checks.each(
                "/local_activity_programmes",
                file.localActivityProgrammes(),
                (path, pal) ->
                        checks.refer(path + "/communities", "społeczności", pal.communities(), known.communities));
        checks.unique("/venues", "key", file.venues(), Venue::key, known.venues);
        checks.each(
                "/planned_support",
                file.plannedSupport(),
                (path, support) -> checks.refer(path + "/venues", "miejsca", support.venues(), known.venues));
        checks.indicators("/indicators", file.indicators(), known.indicators);
        return known;
    }

    private void delivery(Known known) {
        if (file.delivery() != null) {
            new DeliveryCheck("/delivery", file.delivery(), file, known, checks).run();
        }
        if (file.demo() != null) {
            new DeliveryCheck("/demo", file.demo(), file, known, checks).run();
        }
        if (file.delivery() != null && file.demo() != null) {
            once(
                    "agreement_number",
                    file.delivery().agreementNumber(),
                    file.demo().agreementNumber());
            once("rules", file.delivery().rules(), file.demo().rules());
            once("eligibility", file.delivery().eligibility(), file.demo().eligibility());
        }
    }

    private void once(String name, @Nullable Object own, @Nullable Object madeUp) {
        if (own != null && madeUp != null) {
            checks.report(
                    "/demo/" + name,
                    "Pole „%s” jest już w bloku „delivery”; w bloku „demo” byłoby drugie, inne.".formatted(name));
        }
    }
}
