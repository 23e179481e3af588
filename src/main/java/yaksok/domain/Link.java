package yaksok.domain;

/**
 * A web address as an argument of a {@link Message}, which Slack makes a link of. Only this becomes
 * one; an address in what people type stays text.
 */
public record Link(String url) {
  /** As it is said where nothing can be followed. */
  @Override
  public String toString() {
    return url;
  }
}
