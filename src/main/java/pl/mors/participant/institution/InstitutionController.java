package pl.mors.participant.institution;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.participant.InstitutionId;
import pl.mors.participant.InstitutionUrls;
import pl.mors.person.residence.Addresses;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** The register of institutions that take part in programmes. */
@Controller
class InstitutionController {

    private static final String TEMPLATE = "participant/institution/form";

    private final InstitutionQueries institutions;
    private final SaveInstitution saveInstitution;
    private final Addresses addresses;
    private final CurrentUser user;

    InstitutionController(
            InstitutionQueries institutions, SaveInstitution saveInstitution, Addresses addresses, CurrentUser user) {
        this.institutions = institutions;
        this.saveInstitution = saveInstitution;
        this.addresses = addresses;
        this.user = user;
    }

    @GetMapping(InstitutionUrls.INSTITUTIONS)
    @Requires(DataClass.ORGANISATION)
    ModelAndView list() {
        return Pages.show(
                "participant/institution/list",
                new InstitutionsPage(institutions.all(), user.may(DataClass.ORGANISATION, Action.WRITE)));
    }

    @GetMapping(InstitutionUrls.NEW_INSTITUTION)
    @Requires(value = DataClass.ORGANISATION, action = Action.WRITE)
    ModelAndView blank() {
        return Pages.show(TEMPLATE, page(Form.startingWith(addresses.start()), null, false));
    }

    @PostMapping(InstitutionUrls.NEW_INSTITUTION)
    @Requires(value = DataClass.ORGANISATION, action = Action.WRITE)
    ModelAndView add(Form form) {
        var details = InstitutionForm.read(form, addresses);
        return details.isEmpty()
                ? Pages.invalid(TEMPLATE, page(form, null, false))
                : answer(saveInstitution.add(details.get()), details.get(), form, null);
    }

    @GetMapping(InstitutionUrls.INSTITUTION)
    @Requires(value = DataClass.ORGANISATION, action = Action.WRITE)
    ModelAndView show(@PathVariable InstitutionId institutionId) {
        var institution = institutions.get(institutionId);
        return Pages.show(TEMPLATE, page(InstitutionForm.typed(institution), institution, false));
    }

    @PostMapping(InstitutionUrls.INSTITUTION)
    @Requires(value = DataClass.ORGANISATION, action = Action.WRITE)
    ModelAndView change(@PathVariable InstitutionId institutionId, Form form) {
        var institution = institutions.get(institutionId);
        var details = InstitutionForm.read(form, addresses);
        var version = form.read(InstitutionForm.LABELS).integer(InstitutionForm.VERSION, 1, Integer.MAX_VALUE);
        return details.isEmpty() || form.errors().any()
                ? Pages.invalid(TEMPLATE, page(form, institution, false))
                : answer(
                        saveInstitution.change(institutionId, version.get(), details.get()),
                        details.get(),
                        form,
                        institution);
    }

    private ModelAndView answer(
            SaveInstitution.Outcome outcome,
            Institution.Details details,
            Form form,
            @Nullable Institution institution) {
        return switch (outcome) {
            case SaveInstitution.Outcome.Saved saved ->
                Pages.redirect(
                        InstitutionUrls.INSTITUTIONS, Notice.done("participant.institution.saved", details.name()));
            case SaveInstitution.Outcome.AlreadyThere(var same) -> {
                form.errors()
                        .add(
                                InstitutionForm.NIP,
                                "participant.institution.already-there",
                                Texts.t("participant.institution.nip"),
                                same.name());
                yield Pages.invalid(TEMPLATE, page(form, institution, false));
            }
            case SaveInstitution.Outcome.Stale stale ->
                Pages.stale(
                        TEMPLATE,
                        page(
                                form,
                                institutions.get(
                                        Objects.requireNonNull(institution).id()),
                                true));
        };
    }

    private InstitutionPage page(Form form, @Nullable Institution institution, boolean stale) {
        return new InstitutionPage(form, institution, stale, addresses.help(form), InstitutionForm.kinds());
    }
}
