package pl.mors.activity.protection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.protection.PublicStandardsQueries.WholeText;
import pl.mors.platform.HelpLineSource;

/**
 * What everybody reads of the standards.
 *
 * @param standards none where nothing is in force yet
 * @param wholeText none where it is not kept here
 * @param wholeTextHref where it is to be had
 */
public record PublicStandardsPage(
        @Nullable Standards standards,
        @Nullable WholeText wholeText,
        String wholeTextHref,
        List<HelpLineSource.Line> helpLines) {}
