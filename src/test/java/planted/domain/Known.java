package planted.domain;

/** What another planted room leans on, so that there is a cycle. */
public record Known() {}
