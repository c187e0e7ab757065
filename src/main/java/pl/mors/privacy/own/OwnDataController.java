package pl.mors.privacy.own;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.OpenToSignedIn;
import pl.mors.identity.Organisations;
import pl.mors.platform.web.Pages;
import pl.mors.privacy.OwnChoices;
import pl.mors.privacy.OwnNotices;
import pl.mors.privacy.PersonalDataSection;
import pl.mors.privacy.PersonalDataSource;

/** A resident's own pages: what the centre keeps about whoever is signed in, and about nobody else. */
@Controller
class OwnDataController {

    private final List<PersonalDataSource> sources;
    private final List<OwnChoices> choices;
    private final List<OwnNotices> notices;
    private final CurrentUser currentUser;
    private final Organisations organisations;

    OwnDataController(
            List<PersonalDataSource> sources,
            List<OwnChoices> choices,
            List<OwnNotices> notices,
            CurrentUser currentUser,
            Organisations organisations) {
        this.choices = choices;
        this.notices = notices;
        this.sources = sources.stream()
                .sorted(Comparator.comparingInt(PersonalDataSource::order))
                .toList();
        this.currentUser = currentUser;
        this.organisations = organisations;
    }

    @OpenToSignedIn
    @ReadsPersonalData("own_data")
    @GetMapping(OwnDataPage.PATH)
    ModelAndView ownData() {
        var user = currentUser.get();
        var person = user.person();
        List<PersonalDataSection> sections = person == null
                ? List.of()
                : sources.stream()
                        .flatMap(source -> source.personalData(person).stream())
                        .toList();
        return Pages.show(
                "privacy/own/ownData",
                new OwnDataPage(
                        user.displayName(),
                        organisations.at(user.organisationAddress()).orElse(null),
                        person == null
                                ? List.of()
                                : choices.stream()
                                        .flatMap(source -> source.choices(person).stream())
                                        .toList(),
                        person == null
                                ? List.of()
                                : notices.stream()
                                        .flatMap(source -> source.told(person).stream())
                                        .toList(),
                        sections));
    }
}
