package pl.mors.activity.bill;

import java.util.List;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/** The form for a bill. */
public record BillFormPage(Form form, List<Option> leaders, List<Option> groups) {

    static final String PAPER = "paper";
    static final List<String> HOURS = List.of("60", "45");

    public List<Option> hours() {
        return HOURS.stream()
                .map(minutes -> Option.of(minutes, Texts.t("activity.bill.hour." + minutes)))
                .toList();
    }
}
