package yaksok.desk.card;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The card that the project ships, for practice: {@code sample/card-059.json}. */
public final class SampleCard {
  private static final String FILE = "/sample/card-059.json";

  private SampleCard() {}

  /** The card's JSON, to be given to {@link ImportCard#run}. */
  public static byte[] file() {
    try (InputStream in = SampleCard.class.getResourceAsStream(FILE)) {
      return Objects.requireNonNull(in, FILE).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
