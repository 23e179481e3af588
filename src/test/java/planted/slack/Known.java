package planted.slack;

/** What another planted room must not know. */
public record Known() {}
