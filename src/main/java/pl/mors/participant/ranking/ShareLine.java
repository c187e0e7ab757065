package pl.mors.participant.ranking;

/** A group among those accepted, as things are, beside its limit. */
public record ShareLine(String words, boolean isKept) {}
