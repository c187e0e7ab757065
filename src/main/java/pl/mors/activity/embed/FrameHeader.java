package pl.mors.activity.embed;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a browser may do with the framed calendar: show it, with its style sheet, on the pages that the organisation named. */
@Component
public class FrameHeader {

    private final EmbedQueries embeds;

    FrameHeader(EmbedQueries embeds) {
        this.embeds = embeds;
    }

    /** The content security policy, for the current organisation. */
    public String policy() {
        var origins = embeds.origins().stream().map(Origin::text).collect(Collectors.joining(" "));
        return "default-src 'none'; style-src 'self'; font-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors "
                + (origins.isEmpty() ? "'none'" : origins);
    }
}
