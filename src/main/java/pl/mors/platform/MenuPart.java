package pl.mors.platform;

/** The parts of the navigation at the left of staff pages, in the order in which they stand there. */
public enum MenuPart {
    /** What one opens every day. */
    DAILY("layout.menu.part.daily", false),
    /** The people, and what is done for each of them. */
    PEOPLE("layout.menu.part.people", false),
    /** What is accounted for, and what proves it. */
    ACCOUNTS("layout.menu.part.accounts", true),
    /** The centre's own matters, its pages and its registers. */
    CENTRE("layout.menu.part.centre", true);

    private final String labelKey;
    private final boolean folding;

    MenuPart(String labelKey, boolean folding) {
        this.labelKey = labelKey;
        this.folding = folding;
    }

    /** Key of its heading. */
    public String labelKey() {
        return labelKey;
    }

    /** Whether a long menu folds it away. */
    public boolean isFolding() {
        return folding;
    }
}
