package pl.mors.identity.signin;

import java.util.List;
import pl.mors.identity.DemoEntrances;
import pl.mors.platform.web.Form;

/** What the sign-in page shows: the form, and in a demonstration the one-click ways in. */
public record SignInPage(Form form, List<DemoEntrances.Entrance> entrances) {}
