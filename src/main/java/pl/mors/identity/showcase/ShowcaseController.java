package pl.mors.identity.showcase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.identity.IdentityUrls;
import pl.mors.identity.OpenToSignedIn;
import pl.mors.identity.showcase.ShowcasePage.Row;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Cursor;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.FormReader;
import pl.mors.platform.web.Href;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Pages;
import pl.mors.platform.web.Progress;
import pl.mors.platform.web.Slice;
import pl.mors.platform.web.Tone;

/**
 * Every component of the kit in every state, on pages that tests open too. Holds no data of anybody. It stands here and not
 * beside the kit because a route must declare its access.
 */
@Controller
@RequestMapping(IdentityUrls.SHOWCASE)
class ShowcaseController {

    private static final String TEMPLATE = "identity/showcase/showcase";
    private static final List<String> DISTRICTS = List.of("north", "middle", "south");

    @GetMapping
    @OpenToSignedIn
    ModelAndView showcase(Form filter) {
        return Pages.show(TEMPLATE, page(Form.startingWith(Map.of("sex", "FEMALE", "grounds", "AGE")), filter));
    }

    @PostMapping
    @OpenToSignedIn
    ModelAndView send(Form form) {
        read(form);
        if (!form.errors().any() && form.has("district", "south")) {
            form.refuse("showcase.refused", form.value("name"));
        }
        return form.isRejected()
                ? Pages.invalid(TEMPLATE, page(form, Form.blank()))
                : Pages.redirect(IdentityUrls.SHOWCASE, Notice.done("showcase.sent", form.value("name")));
    }

    @GetMapping("/publiczna")
    @OpenToSignedIn
    ModelAndView site() {
        return Pages.show("identity/showcase/showcaseSite", page(Form.blank(), Form.blank()));
    }

    private static ShowcasePage page(Form form, Form filter) {
        Form wrong =
                Form.startingWith(Map.of("wrong-born", "31.02.2019", "wrong-places", "dużo", "wrong-rate", "12,345"));
        FormReader reader = wrong.read("showcase");
        reader.text("wrong-name", 40);
        reader.date("wrong-born");
        reader.integer("wrong-places", 1, 200);
        reader.money("wrong-rate");
        reader.choice("wrong-district", DISTRICTS);
        reader.choice("wrong-sex", List.of("FEMALE", "MALE"));
        reader.choices("wrong-grounds", List.of("AGE", "CARE"));
        reader.lines("wrong-notes", 400);
        if (!reader.ticked("wrong-consent")) {
            wrong.errors().add("wrong-consent", "showcase.consent.needed");
        }
        wrong.errors().add("wrong-paper", "showcase.paper.needed");
        List<Row> rows = List.of(
                row("Halina Mrozek", "2018-11-05", Tone.GOOD, "active", 48, 96, "651812.50"),
                row(
                        "Zbigniew Konstantynopolitańczykowski-Przerwa-Tetmajer",
                        "2019-01-14",
                        Tone.WARNING,
                        "waiting",
                        0,
                        24,
                        "0"),
                row("Оксана Коваленко", "2019-05-02", Tone.BAD, "refused", 30, 24, "1250.05"),
                row("Aniela Kłos", "2019-05-15", Tone.NEUTRAL, "left", 7, 0, "89"));
        return new ShowcasePage(
                form,
                wrong,
                filter,
                DISTRICTS.stream()
                        .map(code -> Option.of(code, Texts.t("showcase.district." + code)))
                        .toList(),
                new Slice<>(rows, new Cursor("7", false), new Cursor("4", true)),
                new Slice<>(List.of(), null, null),
                Href.of(IdentityUrls.SHOWCASE).with("query", filter.value("query")));
    }

    private static void read(Form form) {
        FormReader reader = form.read("showcase");
        reader.text("name", 40);
        reader.date("born");
        reader.optional().integer("places", 1, 200);
        reader.optional().money("rate");
        reader.choice("district", DISTRICTS);
    }

    private static Row row(String name, String since, Tone tone, String state, long hours, long plan, String amount) {
        return new Row(
                name,
                LocalDate.parse(since),
                tone,
                Texts.t("showcase.state." + state),
                Progress.of(hours, plan),
                new BigDecimal(amount));
    }
}
