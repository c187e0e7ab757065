package pl.mors.platform.command;

import java.util.List;

/** The commands that the contract with scripts and other systems names, whether this version has them or not. */
final class CommandNames {

    static final List<String> ALL = List.of(
            "token",
            "import programme",
            "import participants",
            "import teryt",
            "import page",
            "export pefs",
            "export sl2014",
            "export smefs",
            "indicators",
            "backup",
            "restore",
            "verify-audit",
            "doctor");

    private CommandNames() {}
}
