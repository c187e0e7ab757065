package pl.mors.website;

/** Addresses of the public sites' pages and of those where staff edit them. */
public final class WebsiteUrls {

    /** An organisation's word; without a dot, so that files at the root are not taken for one. */
    private static final String ORGANISATION = "/{organisation:[a-z][a-z0-9-]*}";

    public static final String WITHOUT_SLASH = ORGANISATION;
    public static final String HOME = ORGANISATION + "/";
    public static final String PROGRAMMES = ORGANISATION + "/programy";
    public static final String PROGRAMME = PROGRAMMES + "/{code}";
    public static final String SEARCH = ORGANISATION + "/szukaj";
    public static final String SEARCH_EVERYWHERE = "/szukaj";
    public static final String HELP_LINES = ORGANISATION + "/telefony";
    public static final String STATEMENT = ORGANISATION + "/dostepnosc";
    public static final String STATEMENTS = "/dostepnosc";
    public static final String PAGE = ORGANISATION + "/strony/{slug}";

    public static final String EDIT_PAGES = "/pulpit/strona";
    public static final String NEW_PAGE = EDIT_PAGES + "/nowa";
    public static final String EDIT_PAGE = EDIT_PAGES + "/tresc/{slug}";
    public static final String EDIT_STATEMENT = EDIT_PAGES + "/dostepnosc";
    public static final String EDIT_HELP_LINES = "/pulpit/telefony";
    public static final String NEW_HELP_LINE = EDIT_HELP_LINES + "/nowy";
    public static final String EDIT_HELP_LINE = EDIT_HELP_LINES + "/{id}";
    public static final String CHECK_HELP_LINE = EDIT_HELP_LINE + "/sprawdzono";

    private WebsiteUrls() {}

    public static String home(String organisation) {
        return "/" + organisation + "/";
    }

    public static String programmes(String organisation) {
        return home(organisation) + "programy";
    }

    public static String programme(String organisation, String code) {
        return programmes(organisation) + "/" + code;
    }

    public static String helpLines(String organisation) {
        return home(organisation) + "telefony";
    }

    public static String statement(String organisation) {
        return home(organisation) + "dostepnosc";
    }

    public static String page(String organisation, String slug) {
        return home(organisation) + "strony/" + slug;
    }

    /** The calendar belongs to the module of activities. */
    public static String calendar(String organisation) {
        return home(organisation) + "kalendarz";
    }

    public static String editPage(String slug) {
        return EDIT_PAGES + "/tresc/" + slug;
    }

    public static String editHelpLine(String id) {
        return EDIT_HELP_LINES + "/" + id;
    }

    public static String checkHelpLine(String id) {
        return editHelpLine(id) + "/sprawdzono";
    }
}
